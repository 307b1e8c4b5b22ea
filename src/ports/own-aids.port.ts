import type { Aid } from '../domain/aid/aid.schema.ts'
import type { AidToList } from '../domain/aid/aid-index.ts'
import type { DraftTexts } from '../domain/draft/draft.ts'
import type { Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from './consultation-store.port.ts'

/** One version of an aid that was put to use on this machine. */
export interface OwnAid {
  aid: Aid
  /** What it was made from, byte for byte. */
  texts: DraftTexts
}

export interface ListedOwnAid extends AidToList {
  /** UTC. */
  usedAt: string
  isRetired: boolean
}

export type OwnAidTrouble =
  | StoreTrouble
  /** No such aid, or none of this version. */
  | { code: 'own-aid-not-found' }
  /** It can be found but not read. */
  | { code: 'own-aid-damaged' }
  /** That version was put to use before: a version never changes. */
  | { code: 'version-used' }

/** The aids that were put to use on this machine, every version of them. They hold nothing about a patient. */
export interface OwnAids {
  /** Each version, the oldest of each aid first. What cannot be read is left out. */
  list(): Promise<Result<ListedOwnAid[], StoreTrouble>>
  open(id: string, version: string): Promise<Result<OwnAid, OwnAidTrouble>>
  /** Answers only when the disk has it. */
  put(own: OwnAid): Promise<Result<null, OwnAidTrouble>>
  /** Takes every version of an aid out of use, or puts it back. */
  retire(id: string, isRetired: boolean): Promise<Result<null, OwnAidTrouble>>
}
