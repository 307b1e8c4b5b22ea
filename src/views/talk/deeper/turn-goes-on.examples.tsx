import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, partner } from '../../../../tests/support/weighed.ts'
import { TurnGoesOn } from './turn-goes-on.tsx'

export const examples: Example[] = [
  {
    name: 'Another stage, while the partner answers',
    render: () => inTalk(<TurnGoesOn who="partner" />, { facts: [...inOrder, ...partner] }),
  },
]
