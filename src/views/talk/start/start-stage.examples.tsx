import type { Example } from '../../../../tests/support/example.ts'
import {
  carpalTunnel,
  inShell,
  saidAbout,
  soreThroat,
  statins,
} from '../../../../tests/support/known-talks.tsx'
import { StartStage } from './start-stage.tsx'

const stage = <StartStage />

export const examples: Example[] = [
  { name: 'Nothing said', isPage: true, render: () => inShell('start', stage) },
  {
    name: 'For you, and which group',
    isPage: true,
    render: () => inShell('start', stage, { facts: saidAbout(soreThroat, 'matters.said') }),
  },
  {
    name: 'Not for you',
    isPage: true,
    render: () =>
      inShell('start', stage, {
        aid: carpalTunnel,
        facts: [{ type: 'eligibility.answered', answer: 'no' }],
      }),
  },
  {
    name: 'Not sure, and none of the groups',
    isPage: true,
    render: () =>
      inShell('start', stage, {
        aid: statins,
        facts: [
          { type: 'eligibility.answered', answer: 'not-sure' },
          { type: 'group.chosen', axis: 'ten-year-risk', group: null },
        ],
      }),
  },
]
