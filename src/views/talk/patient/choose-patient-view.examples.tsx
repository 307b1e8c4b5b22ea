import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inRoom, inTalk } from '../../../../tests/support/known-talks.tsx'
import { ChoosePatientView } from './choose-patient-view.tsx'

const page = (
  <main>
    <h1>A stage</h1>
    <ChoosePatientView onClose={nowhere} />
  </main>
)

export const examples: Example[] = [
  { name: 'Two ways', isPage: true, render: () => inTalk(inRoom(page)) },
  {
    name: 'A window is open',
    isPage: true,
    render: () =>
      inTalk(
        inRoom(page, {
          patientView: { at: 'window', openWindow: () => true, showHere: nowhere, end: nowhere },
        }),
      ),
  },
]
