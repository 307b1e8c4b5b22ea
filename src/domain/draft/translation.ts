import { type Slot, slotsOf } from '../aid/slots.ts'
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

/** By language, how many texts were translated from words that are others now; languages without any are left out. */
export const changedSince = (given: Omit<Given, 'language'>): { language: string; count: number }[] =>
  Object.keys(given.reading.words).flatMap((language) => {
    if (language === given.reading.sourceLanguage) return []
    const count = slotsToTranslate({ ...given, language }).filter(({ state }) => state === 'changed').length
    return count > 0 ? [{ language, count }] : []
  })

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
