import { createContext, use } from 'react'
import type { Draft, DraftPart, DraftTexts } from '../../domain/draft/draft.ts'
import type { DraftEdit, EditRefusal } from '../../domain/draft/draft-edit.ts'
import type { DraftNote } from '../../domain/draft/draft-note.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import type { CalendarDay } from '../../domain/shared/calendar.ts'
import type { DraftPanel } from '../../navigation/route.ts'

/** What every panel of a draft works with. It changes with what was read, not with each key: for that see `useTexts`. */
export interface Workbench {
  draft: Omit<Draft, 'texts'>
  /** What the texts came to when they were read last; absent until they have been read. */
  reading: DraftReading | undefined
  /** The texts that the reading is of. */
  readOf: DraftTexts | undefined
  today: CalendarDay
  /** Makes changes by their places. Answers why they were not made; nothing has changed then. */
  edit: (...edits: readonly DraftEdit[]) => Promise<EditRefusal | undefined>
  /**
   * The same where the changes depend on what stands there: they are made from a reading of just the text that they
   * change, in their turn. None are made where there is nothing to be changed.
   */
  change: (
    edits: (reading: DraftReading) => readonly DraftEdit[] | undefined,
  ) => Promise<EditRefusal | undefined>
  /** Writes one of the texts anew. */
  write: (part: DraftPart, text: string) => void
  /** Adds what somebody says about the draft. */
  note: (note: DraftNote) => void
  /** Takes in what another editor says about it, beside what is said here. */
  takeNotes: (notes: readonly DraftNote[]) => void
  /** @param at a place in the panel */
  linkTo: (panel: DraftPanel, at?: string) => string
  /** The place in the panel in hand that one was led to. */
  at?: string | undefined
  goTo: (panel: DraftPanel) => void
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined)

export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext)
  if (!workbench) throw new Error('useWorkbench outside a draft')
  return workbench
}

/** Whether what was read is of the texts as they stand: an older reading knows nothing of the last change. */
export function useIsRead(): boolean {
  const texts = useTexts()
  return useWorkbench().readOf === texts
}

export const TextsContext = createContext<DraftTexts | undefined>(undefined)

/** The texts as they stand now, which may be newer than what was read. Whoever uses it is drawn anew with each change. */
export function useTexts(): DraftTexts {
  const texts = use(TextsContext)
  if (!texts) throw new Error('useTexts outside a draft')
  return texts
}
