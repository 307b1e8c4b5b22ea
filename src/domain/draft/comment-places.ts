import type { DraftComment } from './draft-note.ts'
import { figureAt } from './figure-place.ts'
import { findQuote, findUnchanged, type Quote, type Span } from './quote.ts'

/** A place as it is read: a slot of words, or what is said of the figures of a result (`figurePlace`). */
export interface ReadPlace {
  place: string
  text: string
}

/** What stands together under one heading. `key` begins the names of its places where they have one in common. */
export interface ReadCard {
  key: string
  places: readonly ReadPlace[]
}

/** Where a comment stands in the aid as it is now. */
export type CommentSpot =
  | { at: 'whole' }
  | ({ at: 'words'; place: string } & Span)
  /** At its card. `isChanged`: it is about words that do not stand there any more. */
  | { at: 'card'; card: string; isChanged: boolean }
  /** Its card is no part of the aid any more. */
  | { at: 'gone' }

export interface PlacedComment extends DraftComment {
  /** How it is called on the screen: 1 for the first that was made. */
  number: number
  spot: CommentSpot
}

/** The place and what it is a part of: `outcomes.event.main.note`, `outcomes.event.main`, `outcomes.event`, `outcomes`. */
const withParents = (place: string): string[] => {
  const steps = place.split('.')
  return steps.map((_, count) => steps.slice(0, steps.length - count).join('.'))
}

/**
 * Words of which only the result was noted, as before each figure had a place of its own: found where all that stood around
 * them, the name of the choice among it, is as it was.
 */
function inResult(place: string, quote: Quote, { places }: ReadCard): CommentSpot | undefined {
  const own = places.filter((one) => one.place === place || figureAt(one.place)?.result === place)
  const span = findUnchanged(
    own
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n'),
    quote,
  )
  let begin = 0
  for (const { place: within, text } of own.filter((one) => one.text !== '')) {
    if (span && span.from >= begin && span.to <= begin + text.length)
      return { at: 'words', place: within, from: span.from - begin, to: span.to - begin }
    begin += text.length + 1
  }
  return undefined
}

function spotOf({ place, quote }: DraftComment, cards: readonly ReadCard[]): CommentSpot {
  if (place === '') return { at: 'whole' }
  const home = cards.find(({ places }) => places.some((one) => one.place === place))
  const text = home?.places.find((one) => one.place === place)?.text
  const span = quote && text !== undefined ? findQuote(text, quote) : undefined
  if (span) return { at: 'words', place, ...span }
  const kept = home && quote && inResult(place, quote, home)
  if (kept) return kept
  const near = withParents(place)
    .map((parent) => cards.find(({ key }) => key === parent))
    .find((card) => card !== undefined)
  const card = home ?? near
  return card ? { at: 'card', card: card.key, isChanged: quote !== undefined } : { at: 'gone' }
}

const isThere = (place: string, cards: readonly ReadCard[]): boolean =>
  cards.some(({ key, places }) => key === place || places.some((one) => one.place === place))

/** By the last of its names that stands there: where a renaming was undone, one that it had before. */
function byNameNow(comment: DraftComment, cards: readonly ReadCard[]): DraftComment {
  const names = [...(comment.earlier ?? []), comment.place]
  const onCard = (name: string) => withParents(name).some((parent) => cards.some(({ key }) => key === parent))
  const found = names.findLast((name) => isThere(name, cards)) ?? names.findLast(onCard)
  return { ...comment, place: found ?? comment.place }
}

/** Each comment with its place in the aid as it is read now; none is left out. */
export const placedComments = (
  comments: readonly DraftComment[],
  cards: readonly ReadCard[],
): PlacedComment[] =>
  comments.map((made, place) => {
    const comment = byNameNow(made, cards)
    return { ...comment, number: place + 1, spot: spotOf(comment, cards) }
  })

/** A stretch of a text with the comments that are about it. */
export interface MarkedPiece {
  from: number
  to: number
  /** In the order in which they were made. */
  comments: readonly PlacedComment[]
  /** The comments whose words end with this piece. */
  ending: readonly PlacedComment[]
}

/** Cuts a text where the words of a comment begin or end. Comments that are about other words have no part in it. */
export function markedPieces({ from, to }: Span, comments: readonly PlacedComment[]): MarkedPiece[] {
  const spans = comments.flatMap((comment) =>
    comment.spot.at === 'words' && comment.spot.from < to && comment.spot.to > from
      ? [{ comment, from: comment.spot.from, to: comment.spot.to }]
      : [],
  )
  const cuts = [from, to, ...spans.flatMap((span) => [span.from, span.to])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((one, other) => one - other)
  const ends = [...new Set(cuts)]
  return ends.slice(1).map((end, place) => {
    const begin = ends[place] ?? from
    const own = spans.filter((span) => span.from <= begin && span.to >= end)
    return {
      from: begin,
      to: end,
      comments: own.map(({ comment }) => comment),
      ending: own.filter((span) => span.to === end).map(({ comment }) => comment),
    }
  })
}
