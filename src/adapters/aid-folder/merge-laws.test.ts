import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Act,
  actsOn,
  apart,
  done,
  editedTexts,
  mergedAids,
  writtenOf,
} from '../../../tests/support/merge-acts.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { Written } from '../../domain/draft/entry-kinds.ts'
import { mergeOf } from '../../domain/draft/merge/merge.ts'
import { mergeEdits } from '../../domain/draft/merge/merge-edits.ts'
import { withMyMarks } from '../../domain/draft/merge/merge-sources.ts'

/** What two versions come to, where nothing is left to decide. */
function merged(mine: DraftTexts, theirs: DraftTexts, base: DraftTexts): DraftTexts {
  const [own, origin] = [writtenOf(mine), writtenOf(base)]
  const others = withMyMarks(own, writtenOf(theirs), [origin])
  const merge = mergeOf(own, others, [origin])
  expect(merge.open).toEqual([])
  const edits = mergeEdits(own, others, merge, {})
  if (!edits) throw new Error('it cannot be done')
  return editedTexts(mine, edits)
}

/** What is said, whatever its lines and the order of its slots. */
const said = ({ value, words }: Written) => ({
  value,
  words: Object.fromEntries(
    Object.entries(words).map(([language, slots]) => [
      language,
      Object.fromEntries(
        Object.entries(slots).map(([slot, { prose }]) => [slot, prose.replace(/\s+/g, ' ')]),
      ),
    ]),
  ),
})

describe.each(mergedAids)('two editors of %s', (name, base) => {
  // Each run writes and reads the whole aid many times over.
  const runs = { seed: 20261126, numRuns: name === 'the empty form' ? 20 : 3 }
  const acts = actsOn(writtenOf(base))

  it('who touch nothing in common have both of what they did, in either order', () => {
    fc.assert(
      fc.property(apart(acts), ([first, second]) => {
        const [one, other] = [done(base, first, 10), done(base, second, 30)]
        const [after, before] = [done(one, second, 30), done(other, first, 10)]
        expect(said(writtenOf(merged(one, other, base)))).toEqual(said(writtenOf(after)))
        expect(said(writtenOf(merged(other, one, base)))).toEqual(said(writtenOf(before)))
      }),
      runs,
    )
  })

  it('who change one place otherwise are asked about it, and either answer is kept whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...acts.filter(({ at }) => !at.startsWith('add '))), (act: Act) => {
        const [mine, theirs] = [done(base, [act], 10), done(base, [act], 31)]
        const [own, others, origin] = [writtenOf(mine), writtenOf(theirs), writtenOf(base)]
        const merge = mergeOf(own, others, [origin])
        // Both take the same thing out: nothing is left to ask.
        if (JSON.stringify(said(own)) === JSON.stringify(said(others))) {
          expect([...merge.open, ...merge.taken, ...merge.kept]).toEqual([])
          return
        }
        expect(merge.open).toHaveLength(1)
        expect(mergeEdits(own, others, merge, {})).toBeUndefined()
        const [key = ''] = merge.open.map((unit) => unit.key)
        expect(mergeEdits(own, others, merge, { [key]: 'mine' })).toEqual([])
        const edits = mergeEdits(own, others, merge, { [key]: 'theirs' }) ?? []
        expect(said(writtenOf(editedTexts(mine, edits)))).toEqual(said(others))
      }),
      runs,
    )
  })

  it('get nothing from themselves, nor from somebody who changed nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 1 }), (some) => {
        const mine = writtenOf(done(base, some, 10))
        const own = mergeOf(mine, mine, [writtenOf(base)])
        expect([own.taken, own.kept, own.open, mergeEdits(mine, mine, own, {})]).toEqual([[], [], [], []])
        const idle = mergeOf(mine, writtenOf(base), [writtenOf(base)])
        expect([idle.taken, idle.open, mergeEdits(mine, writtenOf(base), idle, {})]).toEqual([[], [], []])
      }),
      runs,
    )
  })
})
