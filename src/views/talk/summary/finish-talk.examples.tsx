import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { FinishTalk } from './finish-talk.tsx'

const facts = saidAbout(soreThroat)

export const examples: Example[] = [
  { name: 'Not finished', render: () => inTalk(<FinishTalk />, { facts }) },
  {
    name: 'Finished',
    render: () =>
      inTalk(<FinishTalk />, {
        facts: [...facts, { type: 'consultation.finished' }],
        out: { finishing: 'finished' },
      }),
  },
]
