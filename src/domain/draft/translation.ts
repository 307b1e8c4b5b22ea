import { type Slot, slotsOf } from '../aid/slots.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftNote } from './draft-note.ts'
import type { DraftReading } from './draft-reading.ts'

/** How the words of a slot stand in another language. `changed`: the text that they were translated from is another now. */
export type TranslationState = 'missing' | 'changed' | 'same' | 'done'

export interface SlotToTranslate extends Slot {
  /** As the source language has it; `''` where that language needs no such words (plural forms differ). */
  source: string
  translated: string
  state: TranslationState
}

/** What each slot was translated from, as the notes say; the last word on it. */
const translatedFrom = (notes: readonly DraftNote[], language: string): Map<string, string> =>
  new Map(
    notes.flatMap((note) =>
      note.type === 'slot.translated' && note.language === language ? [[note.slot, note.of] as const] : [],
    ),
  )

interface Given {
  reading: Pick<DraftReading, 'seen' | 'words' | 'sourceLanguage'>
  language: string
  notes: readonly DraftNote[]
  /** Slot → words of the source language when the draft was begun: translations that came with it were made from these. */
  begun: Readonly<Record<string, string>>
}

/**
 * Every place for words in another language, beside the text to translate. Words that are letter for letter those of
 * the source are `same`: a name may be, a sentence hardly.
 */
export function slotsToTranslate({ reading, language, notes, begun }: Given): SlotToTranslate[] {
  const { seen, words, sourceLanguage } = reading
  if (!seen) return []
  const from = translatedFrom(notes, language)
  const text = (of: string, slot: string): string => words[of]?.[slot]?.prose ?? ''
  return slotsOf(seen.facts, language).flatMap((slot) => {
    const source = text(sourceLanguage, slot.path)
    const translated = text(language, slot.path)
    if (source === '' && translated === '' && !slot.required) return []
    const then = from.get(slot.path) ?? begun[slot.path]
    const state =
      translated === ''
        ? 'missing'
        : then !== undefined && then !== source
          ? 'changed'
          : translated === source
            ? 'same'
            : 'done'
    return [{ ...slot, source, translated, state } satisfies SlotToTranslate]
  })
}

/** Texts of a language that were translated from words that are others now. */
export interface StaleTranslation {
  language: string
  slots: readonly string[]
}

/** The words of the source language, slot by slot: what translations that came with these texts were made from. */
export const wordsToTranslate = ({
  words,
  sourceLanguage,
}: Pick<DraftReading, 'words' | 'sourceLanguage'>): Record<string, string> =>
  Object.fromEntries(Object.entries(words[sourceLanguage] ?? {}).map(([slot, { prose }]) => [slot, prose]))

/** What was translated from words that are others now, by language; languages without any are left out. */
export const staleTranslations = (given: Omit<Given, 'language'>): StaleTranslation[] =>
  Object.keys(given.reading.words).flatMap((language) => {
    if (language === given.reading.sourceLanguage) return []
    const changed = slotsToTranslate({ ...given, language }).filter(({ state }) => state === 'changed')
    return changed.length > 0 ? [{ language, slots: changed.map(({ path }) => path) }] : []
  })

/** Takes stale texts out, so that their cards are read in the language that the aid was written in. */
export const leavingOut = ({ language, slots }: StaleTranslation): DraftEdit[] =>
  slots.map((slot) => ({ in: 'words', do: 'write', language, slot, text: undefined }))

/** What is said with texts that go to another editor, who has nothing else that they were begun from. */
export function notesOfStale(given: Omit<Given, 'language'>, on: CalendarDay): DraftNote[] {
  return staleTranslations(given).flatMap(({ language, slots }) => {
    const said = translatedFrom(given.notes, language)
    return slots.flatMap((slot): DraftNote[] =>
      said.has(slot)
        ? []
        : [
            {
              type: 'slot.translated',
              language,
              slot,
              of: given.begun[slot] ?? '',
              by: { name: '', role: '' },
              on,
            },
          ],
    )
  })
}

/** Where the facts say who translated into a language; behind the last where they do not. */
export function placeOfTranslation(value: unknown, language: string): number {
  const list =
    typeof value === 'object' && value !== null && 'translations' in value ? value.translations : []
  if (!Array.isArray(list)) return 0
  const place = list.findIndex((one: unknown) => textOf(one) === language)
  return place < 0 ? list.length : place
}

const textOf = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && 'language' in one ? one.language : undefined
