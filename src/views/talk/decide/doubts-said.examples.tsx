import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { DoubtsSaid } from './doubts-said.tsx'

const decided: NewFact[] = [
  { type: 'decision.thought', thought: { option: 'back-up' } },
  { type: 'decision.firmed', firmness: 'decided' },
]

export const examples: Example[] = [
  {
    name: 'Decided and not sure',
    render: () =>
      inTalk(<DoubtsSaid />, {
        facts: [...decided, { type: 'readiness.answered', item: 'sure', answer: 'no' }],
      }),
  },
  {
    name: 'Many',
    width: 360,
    render: () =>
      inTalk(<DoubtsSaid />, {
        facts: [
          ...decided,
          { type: 'option.ruledOut', option: 'back-up', by: 'person', reason: '' },
          { type: 'readiness.answered', item: 'supported', answer: 'no' },
          { type: 'role.wanted', role: 'clinician' },
        ],
      }),
  },
]
