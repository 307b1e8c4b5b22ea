import type { Example } from '../../../../tests/support/example.ts'
import { ofABack, stageWithoutAid } from '../../../../tests/support/without-aid.tsx'
import { ChoicesWithoutAid } from './choices-without-aid.tsx'

const stage = <ChoicesWithoutAid />

export const examples: Example[] = [
  { name: 'One choice so far', isPage: true, render: () => stageWithoutAid('choices', stage) },
  {
    name: 'Three choices, one put aside',
    isPage: true,
    render: () =>
      stageWithoutAid('choices', stage, {
        facts: [
          ...ofABack,
          { type: 'option.ruledOut', option: 'tablets', by: 'person', reason: 'They make me sleepy' },
        ],
      }),
  },
]
