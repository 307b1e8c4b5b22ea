import { PatientMirror, type PatientMirrorProps } from './patient-mirror.tsx'
import { PatientPage } from './patient-page.tsx'

/** What the person sees of a talk, in a window of their own or beside the clinician's stage: one file to fetch. */
export function PatientSide(props: { consultation: string } | PatientMirrorProps) {
  return 'consultation' in props ? <PatientPage {...props} /> : <PatientMirror {...props} />
}
