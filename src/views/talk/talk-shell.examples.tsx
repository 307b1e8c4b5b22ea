import type { Example } from '../../../tests/support/example.ts'
import { inShell, saidAbout, soreThroat } from '../../../tests/support/known-talks.tsx'

const stage = <h1>A stage</h1>
const facts = saidAbout(soreThroat)

export const examples: Example[] = [
  { name: 'Writes', isPage: true, render: () => inShell('choices', stage, { facts }) },
  {
    name: 'Passed to the patient',
    isPage: true,
    render: () => inShell('choices', stage, { facts, patientView: 'here' }),
  },
  {
    name: 'Another tab has it',
    isPage: true,
    render: () => inShell('choices', stage, { facts, mayWrite: false, shell: { reads: 'other-tab' } }),
  },
  {
    name: 'Finished, long past its review date',
    isPage: true,
    render: () =>
      inShell('summary', stage, {
        facts,
        mayWrite: false,
        shell: { reads: 'finished' },
        today: '2030-01-10',
      }),
  },
]
