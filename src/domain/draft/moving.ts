import type { DraftEdit } from './draft-edit.ts'
import { type EntryKind, entryLists, idsOf, type Written } from './entry-kinds.ts'

/** The edits that move an entry within its list, in the facts and in the words of every language that have it. */
export function movingEntry(
  { value, words }: Written,
  kind: EntryKind,
  from: number,
  to: number,
): DraftEdit[] {
  const { path, words: has } = entryLists[kind]
  const ids = idsOf(value, kind)
  const edits: DraftEdit[] = [{ in: 'facts', do: 'move', path, from, to }]
  const [id = ''] = ids.splice(from, 1)
  if (has === 'none' || id === '') return edits
  const order = ids.toSpliced(to, 0, id)
  const isOwn = (slot: string, one: string) => slot === `${kind}.${one}` || slot.startsWith(`${kind}.${one}.`)
  for (const [language, slots] of Object.entries(words)) {
    const written = order.filter((one) => Object.keys(slots).some((slot) => isOwn(slot, one)))
    const at = written.indexOf(id)
    if (at < 0 || written.length < 2) continue
    const next = written[at + 1]
    edits.push({
      in: 'words',
      do: 'move',
      language,
      under: `${kind}.${id}`,
      ...(next !== undefined && { before: `${kind}.${next}` }),
    })
  }
  return edits
}
