import type { PatientViewMemory, PatientViewPlace } from '../../ports/patient-view.port.ts'

const key = 'weigh-up-patient-view'
const places: readonly PatientViewPlace[] = ['window', 'here']

/** `place consultation`, in this window's own session: it ends with the window. */
export const sessionPatientView: PatientViewMemory = {
  read(consultation) {
    try {
      const kept = sessionStorage.getItem(key)
      return places.find((place) => kept === `${place} ${consultation}`) ?? 'nowhere'
    } catch {
      return 'nowhere'
    }
  },
  keep(consultation, place) {
    try {
      if (place === 'nowhere') sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, `${place} ${consultation}`)
    } catch {
      // Where nothing can be kept, a reload leads back to the clinician's view.
    }
  },
  forget() {
    sessionPatientView.keep('', 'nowhere')
  },
}
