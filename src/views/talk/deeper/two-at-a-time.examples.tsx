import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, weighed } from '../../../../tests/support/weighed.ts'
import { TwoAtATime } from './two-at-a-time.tsx'

export const examples: Example[] = [
  { name: 'Nothing to ask', render: () => inTalk(<TwoAtATime />) },
  { name: 'The first question', render: () => inTalk(<TwoAtATime />, { facts: inOrder }) },
  { name: 'In the middle', width: 358, render: () => inTalk(<TwoAtATime />, { facts: weighed }) },
]
