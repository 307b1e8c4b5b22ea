import type { FactsPath, FactsValue } from '../draft-edit.ts'
import { entryLists, listAt, type Written } from '../entry-kinds.ts'
import { factAt, textAt } from '../fact-at.ts'

type ListName = keyof typeof entryLists | 'translations'

/** A list of the facts whose entries are merged one by one. */
export interface MergeList {
  name: ListName
  path: FactsPath
  /** How the words of an entry hang on it: `line` is one slot, `named` a heading with slots, `none` has no words. */
  words: 'line' | 'named' | 'none'
  /** The entry that tells the entry from the others. */
  by: string
}

export type { ListName }

const named = (Object.keys(entryLists) as (keyof typeof entryLists)[]).map(
  (name): MergeList => ({
    name,
    path: entryLists[name].path,
    words: entryLists[name].words,
    by: name === 'authors' ? 'name' : name === 'reviews' ? 'options' : 'id',
  }),
)

/** Every list that a merge goes into, where its entries can be told apart. */
export const mergeLists: readonly MergeList[] = [
  ...named,
  { name: 'translations', path: ['translations'], words: 'none', by: 'language' },
]

export type Entry = { [key: string]: FactsValue }

export const isEntry = (value: FactsValue | undefined): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells an entry from the others of its list; `''` where nothing does. */
export function idOf(entry: FactsValue, by: string): string {
  const found = factAt(entry, [by])
  if (by !== 'options') return textAt(entry, [by])
  return Array.isArray(found) && found.every((one) => typeof one === 'string') ? found.join('+') : ''
}

const isToldApart = (value: FactsValue | undefined, by: string): boolean => {
  if (value === undefined) return true
  if (!Array.isArray(value)) return false
  const ids = value.map((entry) => (isEntry(entry) ? idOf(entry, by) : ''))
  return !ids.includes('') && new Set(ids).size === ids.length
}

/** The lists whose entries every version tells apart; any other list is one thing, and taken or left as a whole. */
export const listsIn = (versions: readonly Written[]): MergeList[] =>
  mergeLists.filter(({ path, by }) => versions.every(({ value }) => isToldApart(factAt(value, path), by)))

/** The outcomes whose results every version that has the outcome tells apart. */
export function outcomesIn(versions: readonly Written[]): ReadonlySet<string> {
  const parts = new Map<string, boolean>()
  for (const { value } of versions)
    for (const outcome of listAt(value, ['outcomes'])) {
      const id = textAt(outcome, ['id'])
      const results = factAt(outcome, ['results'])
      parts.set(id, (parts.get(id) ?? true) && results !== undefined && isToldApart(results, 'id'))
    }
  return new Set([...parts].filter(([, isApart]) => isApart).map(([id]) => id))
}
