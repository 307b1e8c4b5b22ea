import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { TakenHome } from './taken-home.tsx'

const notYet: NewFact = { type: 'decision.thought', thought: { notYet: true } }

export const examples: Example[] = [
  { name: 'Nothing written', render: () => inTalk(<TakenHome />, { facts: [notYet] }) },
  {
    name: 'Written',
    render: () =>
      inTalk(<TakenHome />, {
        facts: [
          notYet,
          { type: 'deferral.described', about: 'open', text: 'Whether I can stay off work' },
          { type: 'deferral.described', about: 'talk-to', text: 'My sister' },
        ],
      }),
  },
]
