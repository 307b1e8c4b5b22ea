import type { Draft, DraftTexts } from './draft.ts'
import { type DraftNote, isDraftNote } from './draft-note.ts'
import { mayTravel } from './merge/merge-notes.ts'
import { isTexts } from './stored-draft.ts'

/** What goes with the texts of a draft to another editor. */
export interface HandedNotes {
  /** What the draft was begun from: what both began from, once it comes back. */
  begun?: DraftTexts
  notes: readonly DraftNote[]
}

/** Another day than one of the calendar could not be shown. */
const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON()?.startsWith(day)

const isSameTexts = (one: DraftTexts, other: DraftTexts): boolean =>
  one.facts === other.facts &&
  Object.keys(one.words).length === Object.keys(other.words).length &&
  Object.entries(one.words).every(([language, text]) => other.words[language] === text)

/** The text of `notes.json`; `undefined` where nobody said anything and no file of somebody else's was changed. */
export function handedText({ begun, texts, notes }: Draft): string | undefined {
  const said = notes.filter(mayTravel)
  const isReturned = begun.kind === 'file' && !isSameTexts(begun.texts, texts)
  if (said.length === 0 && !isReturned) return undefined
  const handed = { format: 1, ...('texts' in begun && { begun: begun.texts }), notes: said }
  return `${JSON.stringify(handed, null, 2)}\n`
}

/** What a text holds that came with an aid; `undefined` where any of it is damaged. */
export function handedFrom(text: string): HandedNotes | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { format, begun, notes } = value as Record<string, unknown>
  const isNote = (note: unknown) => isDraftNote(note) && isDay(note.on)
  if (format !== 1 || !Array.isArray(notes) || !notes.every(isNote)) return undefined
  if (begun !== undefined && !isTexts(begun)) return undefined
  return { notes: notes.filter(mayTravel), ...(begun !== undefined && { begun }) }
}
