import { freeText } from '../summary/free-text.ts'
import type { FromHome } from './from-home.schema.ts'

/** The parts of the text, in their order. Each begins with its heading and a colon. */
export const homeParts = [
  'about',
  'day',
  'ownWords',
  'priorities',
  'questions',
  'role',
  'appetite',
  'thought',
  'why',
  'happened',
] as const
export type HomePart = (typeof homeParts)[number]

/** What the text is said and read with, in one language. No heading is the beginning of another. */
export interface HomeWords {
  kind: Record<FromHome['kind'], string>
  /** Without their colons. */
  headings: Record<HomePart, string>
  noAid: string
  role: Record<NonNullable<FromHome['role']>, string>
  appetite: Record<NonNullable<FromHome['appetite']>, string>
  notYet: string
  /** The last words of the text: without them, some of it is missing. */
  end: string
}

/** The longest text that comes back by a practice's own messages, in UTF-16 units (as `length` counts). */
export const longestHomeText = 600

/** The form of the text. A reader of an older one says that this is newer. */
export const homeTextFormat = 1

const spaces = /[\s\u00a0\u200b-\u200d\u2060]+/gu

/** On one line, as a text may arrive anyhow: line breaks lost or doubled, other spaces, letters in parts, nothing unseen. */
export const onOneLine = (text: string): string =>
  freeText(text.normalize('NFC').replace(spaces, ' ')).replace(/ +/g, ' ').trim()

const marks: readonly (readonly [RegExp, string])[] = [
  [/['’‘‛´`]/gu, "'"],
  [/["“”„«»]/gu, '"'],
  [/[-‐‑–—−]/gu, '-'],
  [/…/gu, '...'],
]

/** By which two texts are the same to a reader: letters small, quotes and dashes straight, no full stop at the end. */
export function folded(text: string): string {
  const plain = marks.reduce((so, [mark, by]) => so.replace(mark, by), onOneLine(text))
  return plain.toLowerCase().replace(/[\s.]+$/u, '')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Words as they may come back: in any case, with any spaces, quotes and dashes. */
export function loosely(words: string): string {
  return escaped(onOneLine(words))
    .replace(/['’]/gu, "['’‘‛´`]")
    .replace(/-/gu, '[-‐‑–—−]')
    .replace(/ /gu, '\\s+')
}

/** No letter or number goes before it. */
export const notWithinAWord = '(?<![\\p{L}\\p{N}])'

/** Finds one heading with its colon. */
export const headingPattern = (heading: string): RegExp =>
  new RegExp(`${notWithinAWord}${loosely(heading)}\\s*[:：]`, 'giu')

/** Finds what the text begins with: the name of the app and the number of the form. */
export const beginningPattern = (): RegExp =>
  new RegExp(`${notWithinAWord}Weigh\\s+Up\\s+(\\d+)\\s*[:：]`, 'giu')

/** The beginning, for the form that this version writes. */
export const homeTextBeginning = `Weigh Up ${homeTextFormat}:`

export const endPattern = (end: string): RegExp => new RegExp(`${notWithinAWord}${loosely(end)}`, 'iu')
