import type { DraftTexts } from '../domain/draft/draft.ts'
import type { DraftEdit, EditRefusal } from '../domain/draft/draft-edit.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'

export type EditedTexts = { texts: DraftTexts } | { refused: EditRefusal }

/** Reads and changes the texts of a draft away from the screen, so that typing never waits. */
export interface DraftReader {
  read(texts: DraftTexts): Promise<DraftReading>
  /** All of the edits, in their order, or none. */
  edit(texts: DraftTexts, edits: readonly DraftEdit[]): Promise<EditedTexts>
}
