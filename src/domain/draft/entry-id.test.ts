import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Id } from '../shared/id.schema.ts'
import { entryId, sourceIdAfter } from './entry-id.ts'

describe('the id of an entry', () => {
  it.each([
    ['Night splint', [], 'night-splint'],
    ['Night splint', ['night-splint'], 'night-splint-2'],
    ['Night splint', ['night-splint', 'night-splint-2'], 'night-splint-3'],
    ['Côté à côté', [], 'cote-cote'],
    ['The person’s own choice', [], 'persons-own-choice'],
    ['About', [], 'options-about'],
    ['constructor', [], 'options-constructor'],
    ['—', [], 'options'],
    ['you have it', [], 'you-have-it'],
    [
      'I would rather have something done once than wear it every night',
      [],
      'i-would-rather-something-done-once-than',
    ],
  ])('of %j beside %j is %s', (name, taken, id) => {
    expect(entryId(name, taken, 'options')).toBe(id)
  })

  it('is an id, and is not taken, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
        const first = entryId(name, taken, 'options')
        expect(Id.safeParse(first).success).toBe(true)
        expect(taken).not.toContain(first)
        expect(entryId(name, [...taken, first], 'options')).not.toBe(first)
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it.each([
    [[], 'S1'],
    [['S1', 'S8b', 'N3'], 'S9'],
  ])('of a source counts up: after %j comes %s', (taken, id) => {
    expect(sourceIdAfter(taken)).toBe(id)
  })
})
