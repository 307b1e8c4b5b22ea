import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { AskForGroup } from './ask-for-group.tsx'

export const examples: Example[] = [
  { name: 'Asks', render: () => inTalk(<AskForGroup axis="ten-year-risk" asks />, { aid: statins }) },
  {
    name: 'Asks in a narrow place',
    width: 300,
    render: () => inTalk(<AskForGroup axis="feverpain" asks />),
  },
  { name: 'It is asked above', render: () => inTalk(<AskForGroup axis="feverpain" asks={false} />) },
]
