import { describe, expect, it } from 'vitest'
import { placedComments, type ReadCard } from './comment-places.ts'
import { type DraftNote, reviewOf } from './draft-note.ts'
import { quoteOf } from './quote.ts'
import { movedComments, placeRenamed, type Renamed } from './renamed-places.ts'

const splint: Renamed = { kind: 'options', id: 'splint', to: 'brace' }
const older: Renamed = { kind: 'axes', axis: 'age', id: 'older', to: 'old' }

it.each([
  ['options.splint.about', splint, 'options.brace.about'],
  ['burdens.visits.splint', splint, 'burdens.visits.brace'],
  ['outcomes.event.main.splint', splint, 'outcomes.event.main.brace'],
  ['outcomes.event.main.row/splint+wait/older', splint, 'outcomes.event.main.row/brace+wait/older'],
  ['outcomes.splint.main.note', splint, 'outcomes.splint.main.note'],
  ['options.splinter.about', splint, 'options.splinter.about'],
  ['outcomes.event.splint.note', splint, 'outcomes.event.splint.note'],
  [
    'outcomes.event.main.row/splint/',
    { kind: 'outcomes', id: 'event', to: 'stroke' },
    'outcomes.stroke.main.row/splint/',
  ],
  ['axes.age.older', older, 'axes.age.old'],
  ['outcomes.event.main.row/older/older', older, 'outcomes.event.main.row/older/old'],
  ['', splint, ''],
] as const)('%s is called otherwise where its entry is', (place, renamed, now) => {
  expect(placeRenamed(place, renamed)).toBe(now)
})

describe('a comment on an entry that is renamed', () => {
  const text = 'Wear it at night.'
  const quote = quoteOf(text, { from: 0, to: 4 })
  const by = { name: 'A', role: 'GP' }
  const on = '2026-11-26'
  const made: DraftNote = {
    type: 'comment.made',
    comment: 'c1',
    place: 'options.splint.about',
    ...(quote && { quote }),
    text: 'Which side?',
    by,
    on,
  }
  const notes: DraftNote[] = [made, { type: 'comment.resolved', comment: 'c1', by, on }]
  const moved = [...notes, ...movedComments(notes, splint, () => undefined)]
  const card = (id: string, said = text): ReadCard => ({
    key: `options.${id}`,
    places: [{ place: `options.${id}.about`, text: said }],
  })
  const placed = (all: readonly DraftNote[], cards: readonly ReadCard[]) =>
    placedComments(reviewOf(all).comments, cards).map(({ place, spot, isOpen, text: said }) => [
      place,
      spot.at,
      isOpen,
      said,
    ])

  it('follows to its words, once, and stays resolved', () => {
    expect(placed(moved, [card('brace')])).toEqual([['options.brace.about', 'words', false, 'Which side?']])
  })

  it('follows where another entry has the old name since', () => {
    expect(placed(moved, [card('splint', 'Another.'), card('brace')])[0]?.[0]).toBe('options.brace.about')
  })

  it('is where it was once the renaming is undone', () => {
    expect(placed(moved, [card('splint')])).toEqual([['options.splint.about', 'words', false, 'Which side?']])
  })

  it('is listed with its words where the entry has gone', () => {
    expect(placed(moved, [])).toEqual([['options.brace.about', 'gone', false, 'Which side?']])
  })

  it('another comment by the same name is another comment', () => {
    const other = { ...made, text: 'Another question' } as DraftNote
    expect(reviewOf([made, other]).comments).toHaveLength(2)
  })

  it('a group of another axis by the same id moves no comment', () => {
    const figure = { ...made, place: 'outcomes.event.main.row/splint/older' } as DraftNote
    expect(movedComments([figure], older, () => 'sex')).toEqual([])
    expect(movedComments([figure], older, () => 'age')).toHaveLength(1)
  })
})
