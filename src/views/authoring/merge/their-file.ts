import type { DraftNote } from '../../../domain/draft/draft-note.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import type { Decided } from '../../../domain/draft/merge/merge-edits.ts'

/** What another editor handed over, read. */
export interface TheirFile {
  name: string
  reading: DraftReading
  notes: readonly DraftNote[]
  /** What each draft was begun from, where that is known. */
  begun: { mine: DraftReading | undefined; theirs: DraftReading | undefined }
}

export type FileFault =
  | { code: 'file-too-large' | 'file-not-read' | 'file-not-json' | 'file-is-zip' | 'failed'; name: string }
  | { code: 'file-not-aid'; name: string; place: string }

/** A file that is being looked at; it stays in hand while one goes from panel to panel. */
export interface InHand {
  file: TheirFile
  decided: Decided
}
