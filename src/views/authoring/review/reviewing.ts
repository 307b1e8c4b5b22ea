import { createContext, use } from 'react'
import type { Quote, Span } from '../../../domain/draft/quote.ts'

/** A passage by its place and how many stand before it there: `options.splint.about#1`. */
export type PassageKey = `${string}#${number}`

/** What one does in the reading; the same functions all along, so that cards need not be drawn anew. */
export interface Reviewing {
  /** One would say something about the words chosen in this passage, or else about all of it. */
  begin: (key: PassageKey, whole: Quote | undefined) => void
  end: (writing: Writing) => void
}

/** Words that something is being said about, and the passage that this stands at. */
export interface Writing {
  key: PassageKey
  place: string
  quote: Quote
  /** It was begun before the reading was drawn. */
  isKept?: true
}

export const ReviewingContext = createContext<Reviewing>({ begin: () => undefined, end: () => undefined })

export const useReviewing = (): Reviewing => use(ReviewingContext)

/** What is in hand in the reading. */
export interface InHand {
  /** The passage that one is at. */
  current: PassageKey | undefined
  /** The words that are selected. */
  chosen: ({ place: string } & Span) | undefined
  /** What is being said, each at the words that it was begun at. */
  writing: readonly Writing[]
}

export const placeOf = (key: PassageKey): string => key.slice(0, key.lastIndexOf('#'))

const idOf = (target: 'words' | 'comment', number: number): string => `${target}-${number}`

/** The words of a comment, and the comment itself, as the address and the page call them. */
export const wordsId = (number: number): string => idOf('words', number)
export const commentId = (number: number): string => idOf('comment', number)

/** The heading of the reading. */
export const readingId = 'read'

/** Leads the eye and the focus to what has this id. */
export function leadTo(id: string): void {
  const found = document.getElementById(id)
  if (!found) return
  found.scrollIntoView?.({ block: id === readingId ? 'start' : 'center' })
  found.focus({ preventScroll: true })
}

/** The button that begins a comment has the focus again. */
export const leadToPassage = (key: PassageKey): void =>
  document.querySelector<HTMLElement>(`[data-passage="${CSS.escape(key)}"] [data-begin]`)?.focus()
