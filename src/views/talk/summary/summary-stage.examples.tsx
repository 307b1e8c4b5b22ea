import type { Example } from '../../../../tests/support/example.ts'
import {
  carpalTunnel,
  inShell,
  saidAbout,
  soreThroat,
  statins,
} from '../../../../tests/support/known-talks.tsx'
import { SummaryStage } from './summary-stage.tsx'

const stage = <SummaryStage />

export const examples: Example[] = [
  { name: 'Nothing said', isPage: true, render: () => inShell('summary', stage) },
  {
    name: 'Decided',
    isPage: true,
    render: () => inShell('summary', stage, { facts: saidAbout(soreThroat) }),
  },
  {
    name: 'Leaning',
    isPage: true,
    render: () => inShell('summary', stage, { aid: statins, facts: saidAbout(statins) }),
  },
  {
    name: 'Steps still open',
    isPage: true,
    render: () =>
      inShell('summary', stage, { aid: carpalTunnel, facts: saidAbout(statins, 'steps.accepted') }),
  },
  {
    name: 'Finished',
    isPage: true,
    render: () =>
      inShell('summary', stage, {
        aid: carpalTunnel,
        facts: saidAbout(carpalTunnel),
        mayWrite: false,
        shell: { reads: 'finished' },
      }),
  },
]
