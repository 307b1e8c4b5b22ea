import type { Example } from '../../../../tests/support/example.ts'
import {
  carpalTunnel,
  inShell,
  saidAbout,
  soreThroat,
  statins,
} from '../../../../tests/support/known-talks.tsx'
import { ChoicesStage } from './choices-stage.tsx'

const stage = <ChoicesStage />

export const examples: Example[] = [
  {
    name: 'Two choices, of a thousand people',
    isPage: true,
    render: () => inShell('choices', stage, { aid: statins, facts: saidAbout(statins, 'decision.thought') }),
  },
  {
    name: 'Three choices, one put aside, more numbers',
    isPage: true,
    render: () =>
      inShell('choices', stage, {
        facts: [...saidAbout(soreThroat, 'decision.thought'), { type: 'numbers.wanted', appetite: 'more' }],
      }),
  },
  {
    name: 'Four choices, fewer numbers, only read',
    isPage: true,
    render: () =>
      inShell('choices', stage, {
        aid: carpalTunnel,
        facts: [{ type: 'numbers.wanted', appetite: 'fewer' }],
        mayWrite: false,
        shell: { reads: 'other-tab' },
      }),
  },
  { name: 'The group is asked for', isPage: true, render: () => inShell('choices', stage, { aid: statins }) },
  {
    name: 'Fourteen choices',
    isPage: true,
    render: () => inShell('choices', stage, { aid: 'contraception' }),
  },
]
