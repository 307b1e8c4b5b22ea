import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { OptionButton } from './option-button.tsx'

const button = <OptionButton option="antibiotic-now" />

export const examples: Example[] = [
  { name: 'Open', render: () => inTalk(button) },
  { name: 'Put aside', render: () => inTalk(button, { facts: saidAbout(soreThroat) }) },
  { name: 'Only reads', render: () => inTalk(button, { mayWrite: false }) },
]
