import { expect, it } from 'vitest'
import { type DraftNote, isDraftNote, nextComment, reviewOf } from './draft-note.ts'

const by = { name: 'Dr Asha Patel', role: 'GP partner' }
const on = '2026-11-26'
const made: DraftNote = { type: 'comment.made', comment: 'c1', place: 'title', text: 'Too long', by, on }
const resolved: DraftNote = { type: 'comment.resolved', comment: 'c1', by, on }
const judged: DraftNote = {
  type: 'item.judged',
  item: 'qualifying.options',
  isMet: false,
  why: 'one is missing',
  by,
  on,
  pin: 'a',
}
const used: DraftNote = { type: 'version.used', version: '1.0.0', why: 'first', by, on, pin: 'b' }

it('a comment is open until it is resolved, and again when it is reopened', () => {
  const open = (...notes: DraftNote[]) => reviewOf(notes).comments.map(({ isOpen }) => isOpen)
  expect(open(made)).toEqual([true])
  expect(open(made, resolved)).toEqual([false])
  expect(open(made, resolved, { ...resolved, type: 'comment.reopened' })).toEqual([true])
  expect(open(resolved)).toEqual([])
})

it('the last judgement of an item holds, with who said so and of which texts', () => {
  const { judgements } = reviewOf([judged, { ...judged, isMet: true, pin: 'b' }])
  expect(judgements.get('qualifying.options')).toMatchObject({ isMet: true, by, on, pin: 'b' })
})

it('is in review from being sent there until that ends or a version is used', () => {
  const asked: DraftNote = { type: 'review.asked', by, on }
  expect(reviewOf([]).isInReview).toBe(false)
  expect(reviewOf([asked]).isInReview).toBe(true)
  expect(reviewOf([asked, { ...asked, type: 'review.ended' }]).isInReview).toBe(false)
  expect(reviewOf([asked, used])).toMatchObject({ isInReview: false, used: [used] })
})

it.each([made, resolved, judged, used])('knows a note again: %#', (note) => {
  expect(isDraftNote(JSON.parse(JSON.stringify(note)))).toBe(true)
  for (const name of Object.keys(note)) {
    const { [name as 'on']: _gone, ...rest } = note
    expect(isDraftNote(rest), name).toBe(false)
  }
})

it.each([null, 7, [], { ...made, type: 'toString' }, { ...made, by: { name: 'x' } }])(
  'knows what is none: %#',
  (value) => expect(isDraftNote(value)).toBe(false),
)

it('a judgement of before there was a second pin is known, and one with a damaged pin is not', () => {
  expect(isDraftNote(judged)).toBe(true)
  expect(isDraftNote({ ...judged, judged: 'c' })).toBe(true)
  expect(isDraftNote({ ...judged, judged: 7 })).toBe(false)
  expect(reviewOf([{ ...judged, judged: 'c' }]).judgements.get('qualifying.options')).toMatchObject({
    pin: 'a',
    judged: 'c',
  })
})

it('gives one more comment a name that none has, those of another editor among them', () => {
  expect(nextComment([])).toBe('c1')
  expect(nextComment([made])).toBe('c2')
  expect(nextComment([{ ...made, comment: 'c2' }])).toBe('c3')
  expect(nextComment([{ ...resolved, comment: 'c3' }, used])).toBe('c4')
})
