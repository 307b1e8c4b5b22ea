import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { inTalk, saidAbout, soreThroat } from '../../../tests/support/known-talks.tsx'
import { Questions } from './questions.tsx'

const over = (
  <main>
    <h1>The page behind</h1>
    <Questions draft="" onClose={nowhere} />
  </main>
)
const noted = {
  type: 'question.noted',
  text: 'What if I am still ill when I fly home on the Saturday after?',
} as const

export const examples: Example[] = [
  { name: 'None yet', isPage: true, render: () => inTalk(over) },
  {
    name: 'Two noted',
    isPage: true,
    render: () => inTalk(over, { facts: [...saidAbout(soreThroat), { ...noted, question: 'q2' }] }),
  },
  {
    name: 'Only reads',
    isPage: true,
    render: () => inTalk(over, { facts: saidAbout(soreThroat), mayWrite: false }),
  },
]
