import type { ReactNode } from 'react'
import { useTalk } from './talk.ts'

/** What only the clinician should see: the patient's own view leaves it out, in a second window and on a passed screen. */
export function CliniciansOwn({ children }: { children: ReactNode }) {
  const { patientView } = useTalk()
  return patientView ? null : children
}
