import type { Aid } from '../domain/aid/aid.schema.ts'
import type { SignOff } from '../domain/aid/sign-off.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import type { Look } from '../domain/consultation/look.ts'

/** What the patient's window shows. `facts` are only those that may go on the patient's copy; left out while they are as before. */
export interface PatientScreen {
  stage: 'start' | 'matters' | 'choices' | 'decide' | 'next' | 'summary'
  facts?: readonly Fact[]
  /** What was picked to be seen. */
  look?: Look | undefined
  /** Sent when the window asks for everything; later screens leave it out. */
  about?: { aid: Aid; signOff: SignOff | undefined }
}

export interface LeadingPatientView {
  show(screen: PatientScreen): void
  /** The patient's window shows at once that the talk has ended, and forgets it. */
  end(): void
}

/** The clinician's end. Told by the browser alone; nothing leaves it. Another window that leads the same consultation takes it over (`onTaken`). */
export interface PatientViewLead {
  lead(consultation: string, hear: { onAsked: () => void; onTaken: () => void }): LeadingPatientView
}

/** The patient's end: follows one consultation until it is stopped. `onEnded` also comes where the other window is gone, however it went. */
export interface PatientViewFollow {
  follow(
    consultation: string,
    hear: { onShown: (screen: PatientScreen) => void; onEnded: () => void },
  ): { ask: () => void; stop: () => void }
}

/** Where the patient's own view of a consultation is shown; this window remembers it over a reload, for one consultation at a time. */
export type PatientViewPlace = 'nowhere' | 'window' | 'here'
export interface PatientViewMemory {
  read(consultation: string | undefined): PatientViewPlace
  keep(consultation: string, place: PatientViewPlace): void
  forget(): void
}
