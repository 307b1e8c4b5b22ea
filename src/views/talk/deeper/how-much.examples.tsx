import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, weighed } from '../../../../tests/support/weighed.ts'
import { HowMuch } from './how-much.tsx'

export const examples: Example[] = [
  { name: 'Nothing chosen', render: () => inTalk(<HowMuch />) },
  { name: 'Not said', render: () => inTalk(<HowMuch />, { facts: inOrder }) },
  { name: 'Said of two of three', width: 358, render: () => inTalk(<HowMuch />, { facts: weighed }) },
]
