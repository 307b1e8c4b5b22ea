import type { FactsPath, FactsValue } from './draft-edit.ts'
import type { DraftReading } from './draft-reading.ts'
import { factAt, textAt } from './fact-at.ts'

/** The lists of an aid's facts whose entries are written as cards, in the order of the cards. */
export const entryKinds = [
  'for',
  'not-for',
  'urgent',
  'check-first',
  'axes',
  'options',
  'outcomes',
  'scales',
  'burdens',
  'priorities',
  'questions',
  'guidelines',
  'next',
  'safety-net',
  'reviews',
  'authors',
  'sources',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Where the entries of a kind stand. */
interface EntryList {
  /** The list in the facts. */
  path: FactsPath
  /** `line`: the words of an entry are one slot, named after it; `named`: a heading with a name; `none`: it has no words. */
  words: 'line' | 'named' | 'none'
  /** So many have to stay, or the facts lose their shape. */
  least: number
  /** The list may be left out altogether. */
  mayBeAbsent?: true
}

export const entryLists: Readonly<Record<EntryKind, EntryList>> = {
  for: { path: ['eligibility', 'for'], words: 'line', least: 1 },
  'not-for': { path: ['eligibility', 'notFor'], words: 'line', least: 0 },
  urgent: { path: ['eligibility', 'urgent'], words: 'line', least: 0 },
  'check-first': { path: ['eligibility', 'checkFirst'], words: 'line', least: 0, mayBeAbsent: true },
  axes: { path: ['axes'], words: 'named', least: 0, mayBeAbsent: true },
  options: { path: ['options'], words: 'named', least: 2 },
  outcomes: { path: ['outcomes'], words: 'named', least: 2 },
  scales: { path: ['scales'], words: 'named', least: 0, mayBeAbsent: true },
  burdens: { path: ['burdens'], words: 'named', least: 0 },
  priorities: { path: ['priorities'], words: 'line', least: 2 },
  questions: { path: ['questions'], words: 'named', least: 0, mayBeAbsent: true },
  guidelines: { path: ['guidelines'], words: 'named', least: 0, mayBeAbsent: true },
  next: { path: ['nextSteps'], words: 'line', least: 1 },
  'safety-net': { path: ['safetyNet'], words: 'line', least: 1 },
  reviews: { path: ['reviews'], words: 'none', least: 0 },
  authors: { path: ['authors'], words: 'none', least: 1 },
  sources: { path: ['sources'], words: 'none', least: 1 },
}

/** What a card needs of a reading. */
export type Written = Pick<DraftReading, 'value' | 'words' | 'sourceLanguage'>

/** The list at a path; empty where there is none, or something else. */
export function listAt(value: FactsValue | undefined, path: FactsPath): readonly FactsValue[] {
  const found = factAt(value, path)
  return Array.isArray(found) ? found : []
}

/** The texts of a list; what is no text is left out. */
export const textsAt = (value: FactsValue | undefined, path: FactsPath): string[] =>
  listAt(value, path).filter((entry) => typeof entry === 'string')

/** The ids of a kind's entries, in their order; `''` where an entry has none. */
export function idsOf(value: FactsValue | undefined, kind: EntryKind): string[] {
  const { path } = entryLists[kind]
  return listAt(value, path).map((_, place) => textAt(value, [...path, place, 'id']))
}

/** The slot that an entry is called by. */
export const nameSlotOf = (kind: EntryKind, id: string): string | undefined => {
  const { words } = entryLists[kind]
  if (words === 'none' || id === '') return undefined
  return words === 'line' ? `${kind}.${id}` : `${kind}.${id}.name`
}

/** What an entry is called, in the words of the source language; `''` where it is not called anything yet. */
export function nameOf({ value, words, sourceLanguage }: Written, kind: EntryKind, place: number): string {
  const path = [...entryLists[kind].path, place]
  if (kind === 'authors') return textAt(value, [...path, 'name'])
  if (kind === 'sources') return textAt(value, [...path, 'title'])
  const slot = nameSlotOf(kind, textAt(value, [...path, 'id']))
  return (slot && words[sourceLanguage]?.[slot]?.prose) ?? ''
}
