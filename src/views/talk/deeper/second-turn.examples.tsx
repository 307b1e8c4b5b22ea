import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, partner } from '../../../../tests/support/weighed.ts'
import { SecondTurn } from './second-turn.tsx'

export const examples: Example[] = [
  {
    name: 'Nothing said, and nothing of the first person is seen',
    render: () => inTalk(<SecondTurn />, { facts: [...inOrder, ...partner.slice(0, 1)] }),
  },
  {
    name: 'Said, on a phone',
    width: 358,
    render: () => inTalk(<SecondTurn />, { facts: [...inOrder, ...partner] }),
  },
]
