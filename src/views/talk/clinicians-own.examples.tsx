import type { Example } from '../../../tests/support/example.ts'
import { inTalk } from '../../../tests/support/known-talks.tsx'
import { CliniciansOwn } from './clinicians-own.tsx'

const parts = (
  <>
    <p>Both people see this.</p>
    <CliniciansOwn>
      <p>Only the clinician sees this.</p>
    </CliniciansOwn>
  </>
)

export const examples: Example[] = [
  { name: 'Both look on', render: () => inTalk(parts) },
  { name: 'Passed to the patient', render: () => inTalk(parts, { patientView: 'here' }) },
]
