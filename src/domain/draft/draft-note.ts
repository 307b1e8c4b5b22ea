import type { CalendarDay } from '../shared/calendar.ts'
import { isQuote, type Quote } from './quote.ts'

/** Whoever says something about a draft. */
export interface Reviewer {
  name: string
  role: string
}

/**
 * What people say about a draft while it is looked at. It is only ever added to, and no part of the aid; to another
 * editor it goes beside the texts.
 */
export type DraftNote =
  | {
      type: 'comment.made'
      comment: string
      /** A slot of words, or what is said of the figures of a result (`figurePlace`); `''`: the whole aid. */
      place: string
      /** The words of the place that it is about, as they were read; absent: all of the card. */
      quote?: Quote
      text: string
      by: Reviewer
      on: CalendarDay
    }
  | { type: 'comment.resolved' | 'comment.reopened'; comment: string; by: Reviewer; on: CalendarDay }
  /**
   * A person's judgement of an item of a standard. `pin`: the texts that they judged; `judged`: the same without what the
   * aid goes by, absent in what an earlier version of the app stored.
   */
  | {
      type: 'item.judged'
      item: string
      isMet: boolean
      why: string
      by: Reviewer
      on: CalendarDay
      pin: string
      judged?: string
    }
  /** Words of a slot were translated; `of` is the text that they were translated from. */
  | { type: 'slot.translated'; language: string; slot: string; of: string; on: CalendarDay; by: Reviewer }
  | { type: 'review.asked' | 'review.ended'; by: Reviewer; on: CalendarDay }
  /** A version was put to use on this machine; `why` says in one line what changed. */
  | { type: 'version.used'; version: string; why: string; by: Reviewer; on: CalendarDay; pin: string }

export interface DraftComment {
  comment: string
  place: string
  /** What its place was called before, the first name first: a renaming may be undone. */
  earlier?: readonly string[]
  quote?: Quote
  text: string
  by: Reviewer
  on: CalendarDay
  isOpen: boolean
}

export type Judgement = Omit<Extract<DraftNote, { type: 'item.judged' }>, 'type'>

/** What the notes come to. */
export interface DraftReview {
  /** In the order in which they were made. */
  comments: readonly DraftComment[]
  /** By item: the last word on it. */
  judgements: ReadonlyMap<string, Judgement>
  isInReview: boolean
  /** The versions that were put to use, the last one last. */
  used: readonly Extract<DraftNote, { type: 'version.used' }>[]
}

export function reviewOf(notes: readonly DraftNote[]): DraftReview {
  const comments: DraftComment[] = []
  const judgements = new Map<string, Judgement>()
  const used: DraftReview['used'][number][] = []
  let isInReview = false
  for (const note of notes) {
    if (note.type === 'comment.made') {
      const { comment, place, quote, text, by, on } = note
      const moved = comments.find((one) => one.comment === comment && one.text === text)
      // The same comment made again is the same at a place that has another name by now.
      if (moved) {
        moved.earlier = [...(moved.earlier ?? []), moved.place]
        moved.place = place
      } else comments.push({ comment, place, ...(quote && { quote }), text, by, on, isOpen: true })
    } else if (note.type === 'comment.resolved' || note.type === 'comment.reopened') {
      const found = comments.find(({ comment }) => comment === note.comment)
      if (found) found.isOpen = note.type === 'comment.reopened'
    } else if (note.type === 'item.judged') {
      const { type: _type, ...judgement } = note
      judgements.set(note.item, judgement)
    } else if (note.type === 'version.used') {
      used.push(note)
      isInReview = false
    } else if (note.type !== 'slot.translated') isInReview = note.type === 'review.asked'
  }
  return { comments, judgements, isInReview, used }
}

const texts: Record<DraftNote['type'], readonly string[]> = {
  'comment.made': ['comment', 'place', 'text'],
  'comment.resolved': ['comment'],
  'comment.reopened': ['comment'],
  'item.judged': ['item', 'why', 'pin'],
  'slot.translated': ['language', 'slot', 'of'],
  'review.asked': [],
  'review.ended': [],
  'version.used': ['version', 'why', 'pin'],
}

/** Whether a value is a note as it was stored: a damaged one would put words into somebody's mouth. */
export function isDraftNote(value: unknown): value is DraftNote {
  if (typeof value !== 'object' || value === null) return false
  const note = value as Record<string, unknown>
  const by = note['by'] as Partial<Reviewer> | null | undefined
  const known = Object.entries(texts).find(([type]) => type === note['type'])
  return (
    known?.[1].every((name) => typeof note[name] === 'string') === true &&
    typeof note['on'] === 'string' &&
    typeof by?.name === 'string' &&
    typeof by.role === 'string' &&
    (note['type'] !== 'item.judged' ||
      (typeof note['isMet'] === 'boolean' && ['string', 'undefined'].includes(typeof note['judged']))) &&
    (note['quote'] === undefined || (note['type'] === 'comment.made' && isQuote(note['quote'])))
  )
}

/** The name of one more comment. Those that came from another editor keep theirs, so a count alone may be taken. */
export function nextComment(notes: readonly DraftNote[]): string {
  const taken = new Set(notes.flatMap((note) => ('comment' in note ? [note.comment] : [])))
  let count = notes.length + 1
  while (taken.has(`c${count}`)) count += 1
  return `c${count}`
}
