import type { DraftPlace } from './citations.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { EntryKind } from './entry-kinds.ts'

/** Entries of other lists that say nothing once this one is gone. */
export interface GoneWithIt {
  kind: EntryKind
  place: number
}

/** What else speaks of an entry. */
export interface Mentions {
  /** They take it out there too. */
  edits: DraftEdit[]
  /** Entries that would be left with nothing to say. */
  also: GoneWithIt[]
  changed: DraftPlace[]
  /** Places that cannot do without it. */
  neededAt: DraftPlace[]
}
