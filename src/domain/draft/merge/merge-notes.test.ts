import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftNote, reviewOf } from '../draft-note.ts'
import { mergedNotes, newNotes } from './merge-notes.ts'

const asha = { name: 'Dr Asha Patel', role: 'GP partner' }
const ben = { name: 'Ben Okoro', role: 'Nurse' }
const made = (comment: string, text: string, by = asha, on = '2026-11-20'): DraftNote => ({
  type: 'comment.made',
  comment,
  place: '',
  text,
  by,
  on,
})
const said = (
  type: 'comment.resolved' | 'comment.reopened',
  comment: string,
  by = ben,
  on = '2026-11-21',
): DraftNote => ({
  type,
  comment,
  by,
  on,
})
const judged = (isMet: boolean, by = asha, on = '2026-11-22'): DraftNote => ({
  type: 'item.judged',
  item: 'qualifying.options',
  isMet,
  why: 'read',
  by,
  on,
  pin: 'a',
})

describe('the notes of two editors', () => {
  it('are those of both, each once', () => {
    const both = [made('c1', 'Too long')]
    const mine = [...both, made('c2', 'Which ones?')]
    const theirs = [...both, said('comment.resolved', 'c1')]
    const merged = mergedNotes(mine, theirs)
    expect(merged).toHaveLength(3)
    expect(reviewOf(merged).comments.map(({ text, isOpen }) => [text, isOpen])).toEqual([
      ['Too long', false],
      ['Which ones?', true],
    ])
    expect(newNotes(mine, theirs)).toEqual([said('comment.resolved', 'c1')])
    expect(mergedNotes(merged, theirs)).toEqual(merged)
  })

  it('that are called the same and say something else are two comments, and what is said of one stays with it', () => {
    const mine = [made('c1', 'Too long')]
    const theirs = [made('c1', 'Which ones?', ben), said('comment.resolved', 'c1', ben)]
    const merged = mergedNotes(mine, theirs)
    expect(reviewOf(merged).comments.map(({ text, isOpen }) => [text, isOpen])).toEqual([
      ['Too long', true],
      ['Which ones?', false],
    ])
    expect(mergedNotes(merged, theirs)).toEqual(merged)
  })

  it('are two comments where they are about other words', () => {
    const at = (exact: string) => ({
      ...made('c1', 'Too long'),
      quote: { exact, prefix: '\n', suffix: '\n' },
    })
    const [mine, theirs] = [[at('Splint')], [at('Operation')]]
    expect(reviewOf(mergedNotes(mine, theirs)).comments.map(({ quote }) => quote?.exact)).toEqual([
      'Splint',
      'Operation',
    ])
    expect(mergedNotes(mine, [at('Splint')])).toEqual(mine)
    expect(mergedNotes([made('c1', 'Too long')], mine)).toHaveLength(2)
  })

  it('keep what is not met, and what was opened again, where both spoke on one day', () => {
    expect(
      reviewOf(mergedNotes([judged(true)], [judged(false, ben)])).judgements.get('qualifying.options')?.isMet,
    ).toBe(false)
    expect(
      reviewOf(mergedNotes([judged(false)], [judged(true, ben)])).judgements.get('qualifying.options')?.isMet,
    ).toBe(false)
    const base = [made('c1', 'Too long')]
    const theirs = [...base, said('comment.resolved', 'c1'), said('comment.reopened', 'c1')]
    const mine = [...base, said('comment.resolved', 'c1', asha)]
    expect(reviewOf(mergedNotes(mine, theirs)).comments[0]?.isOpen).toBe(true)
  })

  it('never say that a version was used on a machine where it was not', () => {
    const used: DraftNote = {
      type: 'version.used',
      version: '1.0.0',
      why: 'first',
      by: ben,
      on: '2026-11-20',
      pin: 'b',
    }
    expect(mergedNotes([], [used])).toEqual([])
  })

  it('lose none of anybody, keep each one’s order, and are the same when they are merged again', () => {
    const other = fc.oneof(
      fc.constantFrom('c1', 'c2').map((id) => said('comment.resolved', id)),
      fc.boolean().map((isMet) => judged(isMet)),
    )
    const log = fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'), fc.array(other, { maxLength: 4 }))
      .map(([one, two, rest]) => [made('c1', one), made('c2', two), ...rest])
    fc.assert(
      fc.property(log, log, (mine, theirs) => {
        const merged = mergedNotes(mine, theirs)
        let at = 0
        for (const one of merged) if (one === mine[at]) at += 1
        expect(at).toBe(mine.length)
        expect(newNotes(merged, theirs)).toEqual([])
        expect(mergedNotes(merged, theirs)).toEqual(merged)
      }),
      { seed: 20261126 },
    )
  })
})
