import { sections } from '../../../domain/aid/sections.ts'

/** Words of one kind within a passage. */
export interface Run {
  text: string
  isBold?: boolean
  /** Where a link leads; only addresses of the web. */
  address?: string
}

/** What is read as one: a heading, a paragraph, an item of a list, a row of figures. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** How deep an item stands in lists, or a heading below its section. */
  depth: number
  runs: readonly Run[]
}

export const textOf = ({ runs }: Passage): string => runs.map(({ text }) => text).join('')

/** The passages of a slot of words, or of what the figures of a result say. */
export interface PlaceRead {
  place: string
  passages: readonly Passage[]
  /** The passages, each on a line of its own. */
  text: string
  /** What its facts say beside the words; no part of the text, so that comments stay at its words. */
  note?: string
}

/** What stands together under one heading; `key` as in `ReadCard`. */
export interface CardRead {
  key: string
  places: readonly PlaceRead[]
}

/** The parts of an aid in the order in which two people meet them. */
export const readParts = ['choice', ...sections, 'reviews', 'sources'] as const

export interface PartRead {
  part: (typeof readParts)[number]
  cards: readonly CardRead[]
}

const tidy = (passage: Passage): Passage => {
  const runs = passage.runs.map((run) => ({ ...run, text: run.text.replace(/[\s\p{Cc}]+/gu, ' ') }))
  const [first, last] = [runs.at(0), runs.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return { ...passage, runs: runs.filter(({ text }) => text !== '') }
}

/** A place with its passages; those that say nothing are left out. */
export function placeRead(place: string, passages: readonly Passage[]): PlaceRead {
  const said = passages.map(tidy).filter((passage) => textOf(passage).trim() !== '')
  return { place, passages: said, text: said.map(textOf).join('\n') }
}

/** One passage of plain words. */
export const plainPassage = (kind: Passage['kind'], text: string, depth = 0): Passage => ({
  kind,
  depth,
  runs: [{ text }],
})

/** What a choice has in a row: "Night splint: 54 of 100". */
export const rowPassage = (name: string, text: string): Passage => ({
  kind: 'row',
  depth: 0,
  runs: text.trim() === '' ? [] : [{ text: name, isBold: true }, { text: ` ${text}` }],
})
