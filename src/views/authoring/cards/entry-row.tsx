import type { ComponentProps } from 'react'
import { entryLists } from '../../../domain/draft/entry-kinds.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { type Entry, EntryContext } from './entry.ts'
import { IdField, type RenameRefusal } from './id-field.tsx'
import { RowOfEntry } from './row-of-entry.tsx'

interface EntryRowProps extends Omit<ComponentProps<typeof RowOfEntry>, 'place' | 'level' | 'at'> {
  entry: Entry
  onRename: (to: string) => Promise<RenameRefusal | undefined>
}

/** One entry of a card: its name, and its fields once it is open. */
export function EntryRow({ entry, onRename, children, ...given }: EntryRowProps) {
  const { kind, id, place } = entry
  return (
    <RowOfEntry
      {...given}
      place={placeKey({ in: 'facts', path: [...entryLists[kind].path, place] })}
      level={3}
      at={place}
    >
      <EntryContext value={entry}>
        {children}
        {id === '' ? null : <IdField kind={kind} id={id} onRename={onRename} />}
      </EntryContext>
    </RowOfEntry>
  )
}
