import type { PatientScreen } from '../../ports/patient-view.port.ts'

/** What the two windows say to each other. */
export type PatientMessage = { says: 'asked' } | { says: 'ended' } | ({ says: 'shown' } & PatientScreen)

/** A channel of its own for each consultation: what is said of one is never heard by another's window. */
export const channelOf = (consultation: string) => `weigh-up patient view ${consultation}`

/** Held for as long as the clinician's window leads; the browser lets go of it when that window is gone. */
export const leadOf = (consultation: string) => `weigh-up patient view led ${consultation}`
