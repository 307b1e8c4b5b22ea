import type { FactsPath, FactsValue } from '../draft-edit.ts'
import { listAt, type Written } from '../entry-kinds.ts'
import { factAt } from '../fact-at.ts'
import {
  type Entry,
  idOf,
  isEntry,
  type ListName,
  listsIn,
  type MergeList,
  outcomesIn,
} from './merge-lists.ts'

/** The smallest thing that comes from one editor as a whole. */
export type MergePlace =
  /** A fact of the aid itself, or a list whose entries cannot be told apart. */
  | { in: 'head'; path: FactsPath }
  /** The facts of an entry; of an outcome, without its results. */
  | { in: 'entry'; list: ListName; id: string }
  /** One result: its numbers with their whole, source, time, people and certainty. */
  | { in: 'result'; outcome: string; result: string }
  | { in: 'words'; language: string; slot: string }
  /** In which order the entries stand that everybody has. */
  | { in: 'order'; list: ListName }
  | { in: 'order of results'; outcome: string }

/** A place in which the two versions differ. Absent: that version has nothing there. */
export interface Difference {
  place: MergePlace
  mine?: FactsValue
  theirs?: FactsValue
  /** What stood there in the one version that both began from; absent too where that had nothing there. */
  base?: FactsValue
}

/** With what stood there in each version that both may have begun from. */
export interface Compared extends Difference {
  bases: readonly (FactsValue | undefined)[]
}

/** Changed by them alone, by me alone, or by both. */
export type Verdict = 'taken' | 'kept' | 'open'

/** How the versions are taken apart; the same for all of them. */
export interface Parting {
  lists: readonly MergeList[]
  /** Outcomes whose results are places of their own. */
  outcomes: ReadonlySet<string>
  sourceLanguage: string
}

export interface PlacedValue {
  place: MergePlace
  value: FactsValue
}

/** A version in its places, by the key of each. */
export type MergeSide = ReadonlyMap<string, PlacedValue>

export const keyOf = (place: MergePlace): string => JSON.stringify(Object.values(place))

export const partingOf = (versions: readonly Written[], sourceLanguage: string): Parting => {
  const lists = listsIn(versions)
  const isApart = lists.some(({ name }) => name === 'outcomes')
  return { lists, outcomes: isApart ? outcomesIn(versions) : new Set(), sourceLanguage }
}

const without = (entry: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key))

/** The facts of an entry that are one place; its results are places of their own. */
export const ownFacts = (entry: FactsValue, list: ListName, id: string, { outcomes }: Parting): FactsValue =>
  list === 'outcomes' && outcomes.has(id) && isEntry(entry) ? without(entry, 'results') : entry

function headOf({ value }: Written, { lists }: Parting): PlacedValue[] {
  if (!isEntry(value)) return []
  const isList = (path: FactsPath) => lists.some((list) => list.path.join('.') === path.join('.'))
  return Object.entries(value).flatMap(([key, fact]) => {
    if (isList([key])) return []
    if (key !== 'eligibility' || !isEntry(fact)) return [{ place: { in: 'head', path: [key] }, value: fact }]
    return Object.entries(fact)
      .filter(([name]) => !isList([key, name]))
      .map(([name, inner]) => ({ place: { in: 'head' as const, path: [key, name] }, value: inner }))
  })
}

function entriesOf({ value }: Written, parting: Parting): PlacedValue[] {
  return parting.lists.flatMap(({ name, path, by }) =>
    listAt(value, path).flatMap((entry): PlacedValue[] => {
      const id = idOf(entry, by)
      const own: PlacedValue = {
        place: { in: 'entry', list: name, id },
        value: ownFacts(entry, name, id, parting),
      }
      if (name !== 'outcomes' || !parting.outcomes.has(id)) return [own]
      const results = listAt(entry, ['results']).map(
        (result): PlacedValue => ({
          place: { in: 'result', outcome: id, result: idOf(result, 'id') },
          value: result,
        }),
      )
      return [own, ...results]
    }),
  )
}

/** A version in its places, without the order of its lists. */
export function sideOf(written: Written, parting: Parting): MergeSide {
  const words = Object.entries(written.words).flatMap(([language, slots]) =>
    Object.entries(slots).map(
      ([slot, { prose }]): PlacedValue => ({ place: { in: 'words', language, slot }, value: prose }),
    ),
  )
  const all = [...headOf(written, parting), ...entriesOf(written, parting), ...words]
  return new Map(all.map((placed) => [keyOf(placed.place), placed]))
}

/** The ids of a list, in their order. */
export const idsIn = ({ value }: Written, { path, by }: MergeList): string[] =>
  listAt(value, path).map((entry) => idOf(entry, by))

/** The results of an outcome, in their order. */
export function resultsIn({ value }: Written, outcome: string): readonly FactsValue[] {
  const found = listAt(value, ['outcomes']).find((entry) => factAt(entry, ['id']) === outcome)
  return listAt(found, ['results'])
}

export const resultIdsIn = (written: Written, outcome: string): string[] =>
  resultsIn(written, outcome).map((result) => idOf(result, 'id'))
