import { citationsIn, type DraftPlace } from './citations.ts'
import type { DraftEdit, FactsPath } from './draft-edit.ts'
import { type EntryKind, entryLists, idsOf, listAt, nameSlotOf, type Written } from './entry-kinds.ts'
import { textAt } from './fact-at.ts'
import { groupingMentions } from './grouping-mentions.ts'
import { namedAt } from './id-mentions.ts'
import type { GoneWithIt, Mentions } from './mentioned.ts'
import { mentionsOf } from './mentions.ts'

/** What taking an entry out comes to. */
export type TakingOut =
  /** It can go. `also` are the entries that go with it, `changed` the places where it was mentioned among others. */
  | {
      edits: DraftEdit[]
      also: readonly GoneWithIt[]
      changed: readonly DraftPlace[]
      /** Numbers that go with it. */
      figures?: readonly LostFigure[]
    }
  /** It has to stay while these places need it. */
  | { neededAt: readonly DraftPlace[] }
  /** So many of its kind have to stay. */
  | { least: number; kind: EntryKind }

/** A number that somebody typed, on its denominator. */
export interface LostFigure {
  place: DraftPlace
  count: number
  of: number
}

const none: Mentions = { edits: [], also: [], changed: [], neededAt: [] }

/** The words that go with an entry, in every language. */
function wordsOf({ words }: Written, kind: EntryKind, id: string, isLast: boolean): DraftEdit[] {
  const slot = nameSlotOf(kind, id)
  if (slot === undefined) return []
  return Object.entries(words).flatMap(([language, slots]): DraftEdit[] => {
    const inSection = Object.keys(slots).filter((one) => one.startsWith(`${kind}.`))
    const isOwn = (one: string) => one === `${kind}.${id}` || one.startsWith(`${kind}.${id}.`)
    if (!inSection.some(isOwn)) return []
    // A heading over nothing is no section.
    if (isLast && inSection.every(isOwn)) return [{ in: 'words', do: 'drop', language, under: kind }]
    if (entryLists[kind].words === 'line')
      return [{ in: 'words', do: 'write', language, slot, text: undefined }]
    return [{ in: 'words', do: 'drop', language, under: `${kind}.${id}` }]
  })
}

function factsOf({ value }: Written, kind: EntryKind, places: readonly number[]): DraftEdit[] {
  const { path, mayBeAbsent } = entryLists[kind]
  const isAll = places.length === listAt(value, path).length
  if (isAll && mayBeAbsent) return [{ in: 'facts', do: 'remove', path }]
  return places
    .toSorted((one, other) => other - one)
    .map((place) => ({ in: 'facts', do: 'remove', path: [...path, place] }))
}

/** The entries of one kind, out of the facts and out of the words of every language. */
function entriesOut(written: Written, kind: EntryKind, places: readonly number[]): DraftEdit[] {
  const ids = idsOf(written.value, kind)
  const isAll = places.length === ids.length
  return [
    ...factsOf(written, kind, places),
    ...places.flatMap((place, turn) =>
      wordsOf(written, kind, ids[place] ?? '', isAll && turn === places.length - 1),
    ),
  ]
}

function neededSource(written: Written, id: string): Mentions {
  return { ...none, neededAt: [...(citationsIn(written).get(id) ?? [])] }
}

function mentionsFor(written: Written, kind: EntryKind, id: string): Mentions {
  if (kind === 'sources') return neededSource(written, id)
  if (kind === 'axes') return groupingMentions(written, id)
  if (kind === 'scales')
    return {
      ...none,
      neededAt: namedAt(written, kind, id).map((path) => ({ in: 'facts', path: path.slice(0, -1) })),
    }
  return kind === 'options' || kind === 'outcomes' || kind === 'burdens'
    ? mentionsOf(written, kind, id)
    : none
}

/** What has to happen so that an entry is gone, and nothing left speaks of it. */
export function takingOut(written: Written, kind: EntryKind, place: number): TakingOut {
  const { path, least } = entryLists[kind]
  const id = textAt(written.value, [...path, place, 'id'])
  if (listAt(written.value, path).length <= least) return { least, kind }
  const isTwice = idsOf(written.value, kind).filter((one) => one === id).length > 1
  const { edits, also, changed, neededAt } = isTwice || id === '' ? none : mentionsFor(written, kind, id)
  if (neededAt.length > 0) return { neededAt }
  const others = new Map<EntryKind, GoneWithIt[]>()
  for (const gone of also) others.set(gone.kind, [...(others.get(gone.kind) ?? []), gone])
  for (const [other, gone] of others) {
    const { path: list, least: fewest } = entryLists[other]
    if (listAt(written.value, list).length - gone.length < fewest)
      return { neededAt: gone.map((one): DraftPlace => ({ in: 'facts', path: placeOf(one) })) }
  }
  return {
    edits: [
      ...edits,
      ...[...others].flatMap(([other, gone]) =>
        entriesOut(
          written,
          other,
          gone.map((one) => one.place),
        ),
      ),
      ...(isTwice ? factsOf(written, kind, [place]) : entriesOut(written, kind, [place])),
    ],
    also,
    changed,
  }
}

const placeOf = ({ kind, place }: GoneWithIt): FactsPath => [...entryLists[kind].path, place]
