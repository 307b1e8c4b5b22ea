import type { Example } from '../../../../tests/support/example.ts'
import { inShell, saidAbout, soreThroat, statins } from '../../../../tests/support/known-talks.tsx'
import { NextStage } from './next-stage.tsx'

const stage = <NextStage />

export const examples: Example[] = [
  { name: 'Nothing decided', isPage: true, render: () => inShell('next', stage) },
  {
    name: 'Ready to accept',
    isPage: true,
    render: () => inShell('next', stage, { facts: saidAbout(soreThroat, 'steps.accepted') }),
  },
  {
    name: 'Changed since agreed, with a day',
    isPage: true,
    render: () => inShell('next', stage, { aid: statins, facts: saidAbout(statins) }),
  },
]
