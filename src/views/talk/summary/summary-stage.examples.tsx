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
    name: 'Large print, in another language, with what the days hold',
    isPage: true,
    render: () =>
      inShell('summary', stage, {
        aid: statins,
        facts: [
          ...saidAbout(statins),
          { type: 'needs.asked', answer: 'some' },
          { type: 'need.recorded', need: 'large-print', wanted: true, detail: '' },
          { type: 'need.recorded', need: 'other-language', wanted: true, detail: 'Polish' },
          { type: 'load.recorded', of: 'tablets-a-day', amount: 3 },
          { type: 'load.recorded', of: 'tests-a-year', amount: null },
        ],
      }),
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
