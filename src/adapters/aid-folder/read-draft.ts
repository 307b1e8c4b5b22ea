import { slotsOf } from '../../domain/aid/slots.ts'
import { type DraftTexts, filesOf } from '../../domain/draft/draft.ts'
import type { DraftEdit, FactsValue } from '../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import { plainHints } from '../../domain/plain-language/plain-hints.ts'
import type { CalendarDay } from '../../domain/shared/calendar.ts'
import { seenText } from '../../domain/summary/free-text.ts'
import type { EditedTexts } from '../../ports/draft-reader.port.ts'
import { textOf } from './aid-file.ts'
import { editFactsInOrder } from './facts-edits.ts'
import { portableText } from './portable-text.ts'
import { readAidFolder } from './read-aid-folder.ts'
import { editWords, type SectionNames } from './words-edit.ts'

/** The text whose SHA-256 is the pin of what is written. */
export const pinnedText = (texts: DraftTexts): string => portableText({ format: 1, ...texts })

/** What an aid goes by, each on a line of its own: nobody judges it, and putting it to use changes it. */
const goesBy = /^(?:id|version|written):/

/**
 * The text whose SHA-256 is the pin of what people judge: the same without the lines of the aid's id, version and day.
 * Written in any other way than on a line of its own, they are judged with the rest.
 */
export const judgedText = ({ facts, words }: DraftTexts): string =>
  pinnedText({
    facts: facts
      .split('\n')
      .filter((line) => !goesBy.test(line))
      .join('\n'),
    words,
  })

/**
 * @param hash SHA-256 of `pinnedText`, hexadecimal
 * @param judged SHA-256 of `judgedText`, hexadecimal
 */
export function readDraft(
  texts: DraftTexts,
  today: CalendarDay,
  hash: string,
  judged?: string,
): DraftReading {
  const { findings, aid, facts, value, words, sourceLanguage } = readAidFolder(
    filesOf(texts),
    today,
    () => hash,
  )
  const written = Object.fromEntries(
    [...words].map(([language, { entries }]) => [
      language,
      Object.fromEntries(
        [...entries].map(([slot, { prose, at }]) => [slot, { prose, line: at.line }] as const),
      ),
    ]),
  )
  const slots = facts ? slotsOf(facts, sourceLanguage) : []
  const own = written[sourceLanguage] ?? {}
  return {
    findings,
    sourceLanguage,
    words: written,
    slots,
    ...(facts &&
      sourceLanguage === 'en' && {
        hints: plainHints(
          slots.map(({ path }) => path),
          (slot) => own[slot]?.prose ?? '',
        ),
      }),
    ...(value !== undefined && { value: value as NonNullable<DraftReading['value']> }),
    ...(judged !== undefined && { judged }),
    ...(facts && { seen: { hash, facts, words: shownWords(written) } }),
    ...(aid && { aid }),
  }
}

const shownWords = (written: DraftReading['words']) =>
  Object.fromEntries(
    Object.entries(written).map(([language, entries]) => [
      language,
      Object.fromEntries(Object.entries(entries).map(([slot, { prose }]) => [slot, prose])),
    ]),
  )

/** Anything else has no file. */
const isLanguage = /^[a-z]{2,3}$/

const seenValue = (value: FactsValue): FactsValue => {
  if (typeof value === 'string') return seenText(value)
  if (Array.isArray(value)) return value.map(seenValue)
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, within]) => [name, seenValue(within)]))
}

/** One sign that nobody sees, pasted with the rest, and the whole file would be refused where it is read. */
function asSeen(edit: DraftEdit): DraftEdit {
  if (edit.do === 'write') return { ...edit, text: edit.text && seenText(edit.text) }
  if (edit.do === 'set' || edit.do === 'insert') return { ...edit, value: seenValue(edit.value) }
  return edit
}

/** Whether what the edits are made in can be read at all, before anything parses it. */
function canBeRead({ facts, words }: DraftTexts, edits: readonly DraftEdit[]): boolean {
  const touched = edits.map((edit) => (edit.in === 'facts' ? facts : (words[edit.language] ?? '')))
  return [...new Set(touched)].every((text) => !('refused' in textOf({ path: '', text })))
}

/** Makes edits in their order; the first that cannot be made refuses all of them. Signs that nobody sees are left out. */
export function editDraft(texts: DraftTexts, asked: readonly DraftEdit[], nameOf: SectionNames): EditedTexts {
  if (!canBeRead(texts, asked)) return { refused: 'text-broken' }
  const edits = asked.map(asSeen)
  const facts = editFactsInOrder(
    texts.facts,
    edits.filter((edit) => edit.in === 'facts'),
  )
  if ('refused' in facts) return facts
  const words = { ...texts.words }
  for (const edit of edits) {
    if (edit.in === 'facts') continue
    if (!isLanguage.test(edit.language)) return { refused: 'place-missing' }
    const edited = editWords(words[edit.language] ?? '', edit, nameOf)
    if ('refused' in edited) return edited
    words[edit.language] = edited.text
  }
  const made = { facts: facts.text, words }
  return canBeRead(made, edits) ? { texts: made } : { refused: 'text-means-more' }
}
