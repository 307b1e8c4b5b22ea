import { Id, SourceId } from '../shared/id.schema.ts'
import type { DraftEdit, FactsPath } from './draft-edit.ts'
import type { DraftNote } from './draft-note.ts'
import { namesOfArms } from './entry-adding.ts'
import { reserved } from './entry-id.ts'
import { type EntryKind, entryLists, idsOf, listAt, type Written } from './entry-kinds.ts'
import { textAt } from './fact-at.ts'
import { groupMentions, namedAt } from './id-mentions.ts'

/** Why an entry cannot have an id. */
export type NameRefusal = 'not-an-id' | 'taken' | 'reserved'
export type Renaming = { edits: DraftEdit[] } | { refused: NameRefusal }

const setTo = (path: FactsPath, value: string): DraftEdit => ({ in: 'facts', do: 'set', path, value })

function refusalOf(to: string, kind: EntryKind, others: readonly string[]): NameRefusal | undefined {
  if (!(kind === 'sources' ? SourceId : Id).safeParse(to).success) return 'not-an-id'
  if (reserved.has(to)) return 'reserved'
  return others.includes(to) ? 'taken' : undefined
}

/** The ids below a slot's section that are this entry's, in every language: `options.splint` with all below it. */
function wordsUnder({ words }: Written, under: string, to: string): DraftEdit[] {
  return Object.entries(words).flatMap(([language, slots]): DraftEdit[] =>
    Object.keys(slots).some((slot) => slot === under || slot.startsWith(`${under}.`))
      ? [{ in: 'words', do: 'rename', language, under, id: to }]
      : [],
  )
}

/** Words that stand for a choice under a burden or a result. */
function wordsOfOption({ words }: Written, id: string, to: string): DraftEdit[] {
  return Object.entries(words).flatMap(([language, slots]) =>
    Object.keys(slots)
      .filter((slot) => {
        const [section, , third, fourth, ...more] = slot.split('.')
        return section === 'burdens'
          ? third === id && fourth === undefined
          : section === 'outcomes' && fourth === id && more.length === 0
      })
      .map((under): DraftEdit => ({ in: 'words', do: 'rename', language, under, id: to })),
  )
}

const token = /\{(figure|change)(\s+)([^\s{}/]+)((?:\/[^\s{}]+)?\s+)([^\s{}]+)(\s*)\}/g

/** Prose that tells a figure of the entry, or cites it. */
function saidAnew(prose: string, kind: EntryKind, id: string, to: string): string {
  if (kind === 'sources') return prose.replaceAll(`[@${id}]`, `[@${to}]`)
  return prose.replace(
    token,
    (_, what: string, gap: string, outcome: string, rest: string, option: string, end: string) => {
      const named = (one: string, of: EntryKind) => (kind === of && one === id ? to : one)
      return `{${what}${gap}${named(outcome, 'outcomes')}${rest}${named(option, 'options')}${end}}`
    },
  )
}

function prose({ words }: Written, kind: EntryKind, id: string, to: string): DraftEdit[] {
  if (kind !== 'sources' && kind !== 'outcomes' && kind !== 'options') return []
  return Object.entries(words).flatMap(([language, slots]) =>
    Object.entries(slots).flatMap(([slot, { prose: before }]): DraftEdit[] => {
      const text = saidAnew(before, kind, id, to)
      return text === before ? [] : [{ in: 'words', do: 'write', language, slot, text }]
    }),
  )
}

/**
 * What gives an entry another id: its own, and every place of the facts and of the words of every language that names
 * it. Where the same id stands twice, nobody can tell whose the other places are, and they stay.
 */
export function renamingEntry(written: Written, kind: EntryKind, place: number, to: string): Renaming {
  const { value } = written
  const own = [...entryLists[kind].path, place, 'id']
  const id = textAt(value, own)
  if (id === to) return { edits: [] }
  const ids = idsOf(value, kind)
  const others = kind === 'options' ? [...ids, ...namesOfArms(value)] : ids
  const refused = refusalOf(to, kind, others)
  if (refused) return { refused }
  const isTwice = id === '' || ids.filter((one) => one === id).length > 1
  if (isTwice) return { edits: [setTo(own, to)] }
  const hasWords = entryLists[kind].words !== 'none'
  return {
    edits: [
      setTo(own, to),
      ...namedAt(written, kind, id).map((path) => setTo(path, to)),
      ...prose(written, kind, id, to),
      ...(kind === 'options' ? wordsOfOption(written, id, to) : []),
      ...(hasWords ? wordsUnder(written, `${kind}.${id}`, to) : []),
    ],
  }
}

/** The same for one group of an axis. */
export function renamingGroup(written: Written, axis: number, place: number, to: string): Renaming {
  const { value } = written
  const groups = ['axes', axis, 'groups']
  const own = [...groups, place, 'id']
  const [axisId, id] = [textAt(value, ['axes', axis, 'id']), textAt(value, own)]
  if (id === to) return { edits: [] }
  const ids = listAt(value, groups).map((_, at) => textAt(value, [...groups, at, 'id']))
  const refused = refusalOf(to, 'axes', ids)
  if (refused) return { refused }
  if (id === '' || ids.filter((one) => one === id).length > 1) return { edits: [setTo(own, to)] }
  const { counts, ratings, notOffered } = groupMentions(value, axisId, id)
  return {
    edits: [
      setTo(own, to),
      ...[...counts, ...ratings].map((path): DraftEdit => ({ in: 'facts', do: 'rename', path, to })),
      ...notOffered.map((reason) => setTo([...reason, 'group'], to)),
      ...wordsUnder(written, `axes.${axisId}.${id}`, to),
    ],
  }
}

/** What was said of the translation of words, said of the same words under their new name: the last word on each. */
export function carriedNotes(notes: readonly DraftNote[], edits: readonly DraftEdit[]): DraftNote[] {
  const renames = edits.flatMap((edit) => (edit.in === 'words' && edit.do === 'rename' ? [edit] : []))
  const carried = new Map<string, DraftNote>()
  for (const note of notes) {
    if (note.type !== 'slot.translated') continue
    const { slot, language } = note
    const own = renames.find(
      ({ under, language: of }) => of === language && (slot === under || slot.startsWith(`${under}.`)),
    )
    if (!own) continue
    const to = own.under.slice(0, own.under.lastIndexOf('.') + 1) + own.id + slot.slice(own.under.length)
    carried.set(`${language} ${to}`, { ...note, slot: to })
  }
  return [...carried.values()]
}
