import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { SinceChosen } from './since-chosen.tsx'

export const examples: Example[] = [
  {
    name: 'After the choice',
    render: () =>
      inTalk(<SinceChosen />, {
        facts: [
          { type: 'decision.thought', thought: { option: 'antibiotic-now' } },
          { type: 'group.chosen', axis: 'feverpain', group: 'score-4-5' },
        ],
      }),
  },
]
