import type { Example } from '../../../../tests/support/example.ts'
import {
  carpalTunnel,
  inShell,
  saidAbout,
  soreThroat,
  statins,
} from '../../../../tests/support/known-talks.tsx'
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
    name: 'Advised, against what was put first, not sure',
    isPage: true,
    render: () =>
      inShell('decide', stage, {
        aid: statins,
        facts: [
          { type: 'group.chosen', axis: 'ten-year-risk', group: 'risk-10' },
          { type: 'priority.chosen', priority: 'avoid-event' },
          { type: 'threshold.said', outcome: 'event', count: 30 },
          { type: 'role.wanted', role: 'clinician' },
          { type: 'decision.thought', thought: { option: 'no-statin' } },
          { type: 'decision.firmed', firmness: 'decided' },
          { type: 'readiness.answered', item: 'sure', answer: 'no' },
        ],
      }),
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
