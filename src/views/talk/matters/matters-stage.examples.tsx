import type { Example } from '../../../../tests/support/example.ts'
import { inShell, saidAbout, soreThroat, statins } from '../../../../tests/support/known-talks.tsx'
import { inOrder, partner } from '../../../../tests/support/weighed.ts'
import { MattersStage } from './matters-stage.tsx'

const stage = <MattersStage />

export const examples: Example[] = [
  { name: 'Nothing said', isPage: true, render: () => inShell('matters', stage) },
  {
    name: 'Said, in order',
    isPage: true,
    render: () => inShell('matters', stage, { facts: saidAbout(soreThroat, 'outcome.shown') }),
  },
  {
    name: 'The partner has the screen',
    isPage: true,
    render: () => inShell('matters', stage, { facts: [...inOrder, ...partner] }),
  },
  {
    name: 'Two people side by side',
    isPage: true,
    render: () =>
      inShell('matters', stage, {
        facts: [...inOrder, ...partner, { type: 'secondPerson.handedBack' }],
      }),
  },
  {
    name: 'With a statement of their own, only read',
    isPage: true,
    render: () =>
      inShell('matters', stage, {
        aid: statins,
        facts: saidAbout(statins, 'outcome.shown'),
        mayWrite: false,
        shell: { reads: 'finished' },
      }),
  },
]
