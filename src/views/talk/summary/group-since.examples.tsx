import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { GroupSince } from './group-since.tsx'

export const examples: Example[] = [
  {
    name: 'After the choice',
    render: () =>
      inTalk(<GroupSince />, {
        facts: [
          { type: 'decision.thought', thought: { option: 'antibiotic-now' } },
          { type: 'group.chosen', axis: 'feverpain', group: 'score-4-5' },
        ],
      }),
  },
]
