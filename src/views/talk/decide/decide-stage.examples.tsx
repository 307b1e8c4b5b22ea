import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inShell, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { DecideStage } from './decide-stage.tsx'

const stage = <DecideStage />

export const examples: Example[] = [
  { name: 'Nothing said', isPage: true, render: () => inShell('decide', stage) },
  {
    name: 'Decided, one choice put aside',
    isPage: true,
    render: () => inShell('decide', stage, { facts: saidAbout(soreThroat, 'steps.accepted') }),
  },
  {
    name: 'Not yet, taken home',
    isPage: true,
    render: () =>
      inShell('decide', stage, { aid: carpalTunnel, facts: saidAbout(carpalTunnel, 'steps.accepted') }),
  },
  {
    name: 'Open in another tab',
    isPage: true,
    render: () =>
      inShell('decide', stage, {
        facts: saidAbout(soreThroat, 'steps.accepted'),
        mayWrite: false,
        shell: { reads: 'other-tab' },
      }),
  },
]
