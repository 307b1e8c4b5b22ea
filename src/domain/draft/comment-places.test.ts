import { describe, expect, it } from 'vitest'
import {
  type CommentSpot,
  markedPieces,
  type PlacedComment,
  placedComments,
  type ReadCard,
} from './comment-places.ts'
import type { DraftComment } from './draft-note.ts'
import { quoteOf } from './quote.ts'

const about = 'You wear the splint at night.\nYou can take it off.'
const cards: ReadCard[] = [
  { key: 'choice', places: [{ place: 'title', text: 'A splint or not' }] },
  {
    key: 'options.splint',
    places: [
      { place: 'options.splint.name', text: 'Splint' },
      { place: 'options.splint.about', text: about },
    ],
  },
  { key: 'outcomes.event', places: [{ place: 'outcomes.event.name', text: 'The event' }] },
  { key: 'outcomes.event.main', places: [{ place: 'outcomes.event.main', text: 'Splint: 5 of 100' }] },
  { key: 'for', places: [{ place: 'for.adults', text: 'You are an adult.' }] },
]

const comment = (place: string, words?: string, within = words ?? ''): DraftComment => {
  const from = words === undefined ? 0 : within.indexOf(words)
  const quote = words === undefined ? undefined : quoteOf(within, { from, to: from + words.length })
  return {
    comment: place + words,
    place,
    ...(quote && { quote }),
    text: 'Which?',
    by: { name: 'A. Reader', role: 'GP' },
    on: '2026-11-26',
    isOpen: true,
  }
}
const spotOf = (said: DraftComment, of: readonly ReadCard[] = cards): CommentSpot | undefined =>
  placedComments([said], of)[0]?.spot

describe('where a comment stands', () => {
  it.each<[string, DraftComment, CommentSpot]>([
    ['on the whole', comment(''), { at: 'whole' }],
    [
      'at its words',
      comment('options.splint.about', 'take it off', about),
      { at: 'words', place: 'options.splint.about', from: 38, to: 49 },
    ],
    [
      'at the words that its figures say',
      comment('outcomes.event.main', '5 of 100', 'Splint: 5 of 100'),
      { at: 'words', place: 'outcomes.event.main', from: 8, to: 16 },
    ],
    [
      'at its card, once the figure is another',
      comment('outcomes.event.main', '6 of 100', 'Splint: 6 of 100'),
      { at: 'card', card: 'outcomes.event.main', isChanged: true },
    ],
    [
      'at its card, where it never had words',
      comment('options.splint.name'),
      { at: 'card', card: 'options.splint', isChanged: false },
    ],
    [
      'at its card, once its slot is gone',
      comment('outcomes.event.main.note', 'a note', 'a note'),
      { at: 'card', card: 'outcomes.event.main', isChanged: true },
    ],
    [
      'at what it was a part of, once its card is gone',
      comment('outcomes.event.late.note', 'a note', 'a note'),
      { at: 'card', card: 'outcomes.event', isChanged: true },
    ],
    [
      'at its list, once its line is gone',
      comment('for.child', 'x', 'x'),
      { at: 'card', card: 'for', isChanged: true },
    ],
    ['nowhere, once all of it is gone', comment('options.other.name', 'x', 'x'), { at: 'gone' }],
  ])('%s', (_, said, spot) => expect(spotOf(said)).toEqual(spot))

  it('is never another place that happens to have its words', () => {
    const said = comment('options.splint.name', 'Splint', 'Splint')
    const renamed = cards.map((card) => ({
      ...card,
      places: card.places.map((one) =>
        one.place === 'options.splint.name' ? { ...one, text: 'Brace' } : one,
      ),
    }))
    expect(spotOf(said, renamed)).toEqual({ at: 'card', card: 'options.splint', isChanged: true })
  })

  it('leaves none out, and calls them by the order in which they were made', () => {
    const all = [comment(''), comment('gone.x'), comment('title', 'not', 'A splint or not')]
    expect(placedComments(all, []).map(({ number, text }) => [number, text])).toEqual([
      [1, 'Which?'],
      [2, 'Which?'],
      [3, 'Which?'],
    ])
  })
})

describe('the pieces of a text', () => {
  const at = (number: number, from: number, to: number): PlacedComment => ({
    ...comment('x'),
    number,
    spot: { at: 'words', place: 'x', from, to },
  })
  const shown = (...comments: PlacedComment[]) =>
    markedPieces({ from: 10, to: 20 }, comments).map(({ from, to, comments: own, ending }) => [
      from,
      to,
      own.map(({ number }) => number),
      ending.map(({ number }) => number),
    ])

  it('are cut where words begin and end, those that overlap among them', () => {
    expect(shown()).toEqual([[10, 20, [], []]])
    expect(shown(at(1, 12, 15), at(2, 14, 18))).toEqual([
      [10, 12, [], []],
      [12, 14, [1], []],
      [14, 15, [1, 2], [1]],
      [15, 18, [2], [2]],
      [18, 20, [], []],
    ])
  })

  it('take their part of words that go on before and behind', () => {
    expect(shown(at(1, 0, 12), at(2, 18, 30), at(3, 20, 30))).toEqual([
      [10, 12, [1], [1]],
      [12, 18, [], []],
      [18, 20, [2], []],
    ])
  })
})
