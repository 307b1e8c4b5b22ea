import type { DraftEdit } from '../../../domain/draft/draft-edit.ts'
import type { EntryKind } from '../../../domain/draft/entry-kinds.ts'
import { movedComments, type Renamed } from '../../../domain/draft/renamed-places.ts'
import { carriedNotes, renamingEntry } from '../../../domain/draft/renaming.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import { type Entry, placeNow } from './entry.ts'
import type { RenameRefusal } from './id-field.tsx'

/** What was said of translations, and comments, go with what is called otherwise. */
export function useCarriedNotes(): (edits: readonly DraftEdit[] | undefined, renamed: Renamed) => void {
  const { draft, reading, note } = useWorkbench()
  const axisOf = (result: string): string | undefined => {
    const [, outcome, id] = result.split('.')
    const found = reading?.seen?.facts.outcomes
      .find((one) => one.id === outcome)
      ?.results.find((one) => one.id === id)
    return found?.form === 'counts' ? found.axis : undefined
  }
  return (edits = [], renamed) => {
    if (edits.length === 0) return
    const notes = [...carriedNotes(draft.notes, edits), ...movedComments(draft.notes, renamed, axisOf)]
    for (const one of notes) note(one)
  }
}

/**
 * Gives an entry another id, and every place that names it, in one step.
 * @param onRenaming hears where it stands and what it is called from then on, before the list is read again
 */
export function useRename(kind: EntryKind, onRenaming: (place: number, id: string) => void) {
  const t = useWords('card-facts')
  const { change } = useWorkbench()
  const carry = useCarriedNotes()
  const announce = useAnnounce()
  return async (entry: Entry, name: string, to: string): Promise<RenameRefusal | undefined> => {
    const found: { refused?: RenameRefusal; edits?: readonly DraftEdit[] } = {}
    const why = await change((now) => {
      const place = placeNow(now, entry)
      if (place === undefined) return undefined
      const renaming = renamingEntry(now, kind, place, to)
      if ('edits' in renaming) {
        onRenaming(place, to)
        found.edits = renaming.edits
        return renaming.edits
      }
      found.refused = renaming.refused
      return []
    })
    const refused = found.refused ?? why
    if (why === undefined) carry(found.edits, { kind, id: entry.id, to })
    if (refused === undefined && to !== entry.id) announce(t('id.done', { name, id: to }))
    return refused
  }
}
