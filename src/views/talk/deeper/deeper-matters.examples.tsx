import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { inOrder, weighed } from '../../../../tests/support/weighed.ts'
import { DeeperMatters } from './deeper-matters.tsx'

const open = (
  <Opened>
    <DeeperMatters />
  </Opened>
)

export const examples: Example[] = [
  { name: 'Nothing chosen', render: () => inTalk(<DeeperMatters />) },
  { name: 'Three chosen, nothing more said', render: () => inTalk(<DeeperMatters />, { facts: inOrder }) },
  { name: 'In the middle of two at a time', render: () => inTalk(<DeeperMatters />, { facts: weighed }) },
  { name: 'Every part open', render: () => inTalk(open, { facts: weighed }) },
  {
    name: 'Every part open, on a phone',
    width: 358,
    render: () => inTalk(open, { facts: weighed }),
  },
  { name: 'Only reads', render: () => inTalk(<DeeperMatters />, { facts: weighed, mayWrite: false }) },
]
