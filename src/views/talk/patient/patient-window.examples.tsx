import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, statins } from '../../../../tests/support/known-talks.tsx'
import { PatientWindow } from './patient-window.tsx'

const shown = (
  <PatientWindow>
    <h1>A stage</h1>
  </PatientWindow>
)

export const examples: Example[] = [
  {
    name: 'Follows',
    isPage: true,
    render: () =>
      inTalk(shown, {
        aid: statins,
        facts: saidAbout(statins, 'matters.said'),
        stage: 'choices',
        mayWrite: false,
        patientView: 'window',
      }),
  },
]
