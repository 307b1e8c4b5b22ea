import type { Aid } from '../domain/aid/aid.schema.ts'
import type { Fact, FactType } from '../domain/consultation/fact.schema.ts'
import type { Result } from '../domain/shared/result.ts'

/** What went wrong in keeping or finding a consultation. No English here: the sentence lives with the language. */
export type StoreTrouble =
  | { code: 'storage-unavailable' }
  | { code: 'storage-full' }
  | { code: 'storage-failed'; detail: string }
  /** Another tab has already stored a fact at this place. */
  | { code: 'written-elsewhere'; place: number }
  | { code: 'consultation-not-found' }
  /**
   * The facts before `place` could be read (`kept`, absent where the aid itself could not); from there on they could
   * not. `remains` is everything that is there, as JSON, for a download. Nothing was changed on disk.
   */
  | {
      code: 'consultation-damaged'
      place: number
      detail: string
      kept?: StoredConsultation
      remains: string
    }
  | { code: 'format-newer'; format: number; known: number }

export interface StoredConsultation {
  id: string
  /** `null`: without an aid. */
  aid: Aid | null
  facts: Fact[]
}

/** What the start page may show of a consultation once it was asked to. */
export interface ListedConsultation {
  id: string
  aidId: string
  /** `''` where it cannot be read, or nothing was written yet of a choice without an aid. */
  aidTitle: string
  withoutAid?: true
  lastAt: string
  /** `talkReference`; absent where it cannot be read. */
  reference?: string
  /** What was done last, which tells where one was. */
  lastFact?: FactType
}

/** Keeps consultations. `append` answers only when the facts are on disk (strict durability). */
export interface ConsultationStore {
  begin(consultation: StoredConsultation): Promise<Result<null, StoreTrouble>>
  append(id: string, facts: readonly Fact[]): Promise<Result<null, StoreTrouble>>
  open(id: string): Promise<Result<StoredConsultation, StoreTrouble>>
  unfinished(): Promise<Result<ListedConsultation[], StoreTrouble>>
  /** Those that can be looked at again, the latest first. */
  finished(): Promise<Result<ListedConsultation[], StoreTrouble>>
  /** True if anything at all is stored, without reading it. */
  holdsAny(): Promise<boolean>
  remove(id: string): Promise<Result<null, StoreTrouble>>
  clear(): Promise<Result<null, StoreTrouble>>
  /** Whether the browser promises to keep what is stored (`navigator.storage.persisted()`, after asking). */
  isPromisedToKeep(): Promise<boolean>
}
