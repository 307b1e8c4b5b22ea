import type aid from './en/aid.json'
import type aids from './en/aids.json'
import type blank from './en/blank.json'
import type cardFacts from './en/card-facts.json'
import type cards from './en/cards.json'
import type choices from './en/choices.json'
import type decide from './en/decide.json'
import type draft from './en/draft.json'
import type draftFigures from './en/draft-figures.json'
import type draftHanding from './en/draft-handing.json'
import type draftMerge from './en/draft-merge.json'
import type draftReview from './en/draft-review.json'
import type figures from './en/figures.json'
import type fromHome from './en/from-home.json'
import type givingForms from './en/giving-forms.json'
import type judging from './en/judging.json'
import type libraries from './en/libraries.json'
import type matters from './en/matters.json'
import type next from './en/next.json'
import type note from './en/note.json'
import type opening from './en/opening.json'
import type plain from './en/plain.json'
import type reading from './en/reading.json'
import type review from './en/review.json'
import type room from './en/room.json'
import type sourceFacts from './en/source-facts.json'
import type start from './en/start.json'
import type summary from './en/summary.json'
import type talk from './en/talk.json'
import type trouble from './en/trouble.json'

/** The interface's words by place; English is the type that every language is held against. */
export interface InterfaceWords {
  start: typeof start
  talk: typeof talk
  /** A choice for which there is no aid. */
  blank: typeof blank
  matters: typeof matters
  choices: typeof choices
  figures: typeof figures
  decide: typeof decide
  next: typeof next
  review: typeof review
  summary: typeof summary
  note: typeof note
  /** What only some ask for of the summary: codes, links, its file's controls, easy read, copies, the calendar, how plain it is. Fetched when it is asked for. */
  'giving-forms': typeof givingForms
  /** Reading a summary again. */
  reading: typeof reading
  /** What was thought over at home, before a visit or after it. */
  'from-home': typeof fromHome
  room: typeof room
  /** What does not open, or is not shown before somebody has asked for it. */
  opening: typeof opening
  trouble: typeof trouble
  /** What authors write of a source, its date above all, where it is said in another language. Fetched with it. */
  'source-facts': typeof sourceFacts
  aid: typeof aid
  /** The list of aids and drafts, for those who write them. */
  aids: typeof aids
  draft: typeof draft
  /** Libraries from web addresses. */
  libraries: typeof libraries
  /** The cards of a draft. */
  cards: typeof cards
  /** Groups, scales and other facts on the cards of a draft. */
  'card-facts': typeof cardFacts
  /** The forms in which figures are entered. */
  'draft-figures': typeof draftFigures
  /** How drafts come and go as files, zips and folders. */
  'draft-handing': typeof draftHanding
  /** Another editor's changes, before they are taken in. */
  'draft-merge': typeof draftMerge
  /** What people say about a draft, at its words. */
  'draft-review': typeof draftReview
  /** How a draft stands to the standards. */
  judging: typeof judging
  /** What could be plainer in a draft. */
  plain: typeof plain
}

export type Place = keyof InterfaceWords

/** Making a format costs a hundred times what using it costs, so each is made once. */
function once<Format>(
  make: (language: string, key: string) => Format,
): (language: string, key: string) => Format {
  const made = new Map<string, Format>()
  return (language, key) => {
    const name = `${language} ${key}`
    const format = made.get(name) ?? make(language, key)
    made.set(name, format)
    return format
  }
}

const numberFormat = once((language, decimals) => {
  const digits =
    decimals === ''
      ? {}
      : { minimumFractionDigits: Number(decimals), maximumFractionDigits: Number(decimals) }
  return new Intl.NumberFormat(language, { ...digits, numberingSystem: 'latn' })
})

const dayFormat = once((language) => {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  })
})

/** A number in a language's own grouping, always in the digits 0 to 9. */
export const numberIn = (language: string, value: number, decimals?: number): string =>
  numberFormat(language, decimals === undefined ? '' : String(decimals)).format(value)

/** A day as people write it: `22 November 2026`. */
export const dayIn = (language: string, day: string): string =>
  dayFormat(language, '').format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
