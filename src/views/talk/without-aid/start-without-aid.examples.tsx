import type { Example } from '../../../../tests/support/example.ts'
import { ofABack, reviewOfABack, stageWithoutAid } from '../../../../tests/support/without-aid.tsx'
import { StartWithoutAid } from './start-without-aid.tsx'

const stage = <StartWithoutAid />

export const examples: Example[] = [
  { name: 'Nothing written', isPage: true, render: () => stageWithoutAid('start', stage) },
  { name: 'Three choices', isPage: true, render: () => stageWithoutAid('start', stage, { facts: ofABack }) },
  {
    name: 'Only reads',
    isPage: true,
    render: () => stageWithoutAid('start', stage, { facts: ofABack, mayWrite: false }),
  },
  {
    name: 'Looking again',
    isPage: true,
    render: () => stageWithoutAid('start', stage, { facts: reviewOfABack }),
  },
]
