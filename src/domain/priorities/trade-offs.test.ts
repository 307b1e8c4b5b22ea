import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { talkWith } from '../../../tests/support/choices-builders.ts'
import type { TradeOff } from '../consultation/consultation.ts'
import { nextPair, openAfter, pairsOf, saidOfTwo } from './trade-offs.ts'

const answer = (one: string, other: string, prefers: TradeOff['prefers'] = 'one'): TradeOff => ({
  one,
  other,
  prefers,
})
const priorities = ['a', 'b', 'c']

describe('which two are asked about', () => {
  test('every two once, neighbours in the order first', () => {
    const named = pairsOf(priorities).map(({ one, other }) => one + other)
    expect(named).toEqual(['ab', 'bc', 'ac'])
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), (ids) => {
        const keys = pairsOf(ids).map(({ one, other }) => JSON.stringify([one, other].sort()))
        expect(new Set(keys).size).toBe(Math.abs(ids.length * (ids.length - 1)) / 2)
        expect(keys).toHaveLength(new Set(keys).size)
      }),
    )
  })

  test.each([
    ['nothing was answered', [], { one: 'a', other: 'b' }],
    ['the first was answered', [answer('a', 'b')], { one: 'b', other: 'c' }],
    ['the first was skipped', [answer('b', 'c')], { one: 'a', other: 'c' }],
    ['the last was answered, one before it was skipped', [answer('a', 'c')], undefined],
    ['an answer about what was let go says nothing', [answer('gone', 'a')], { one: 'a', other: 'b' }],
    ['named the other way round', [answer('b', 'a', 'other')], { one: 'b', other: 'c' }],
  ])('%s: it goes on where it was', (_, tradeOffs, next) => {
    expect(nextPair(talkWith({ priorities, tradeOffs }))).toEqual(next)
  })

  test('what was skipped can be asked again; one thing alone asks nothing', () => {
    expect(openAfter(pairsOf(priorities), [answer('a', 'c')], -1)).toEqual({ one: 'a', other: 'b' })
    expect(nextPair(talkWith({ priorities: ['a'] }))).toBeUndefined()
  })
})

test('an answer that the order contradicts is said to be so; both stay as they are', () => {
  const talk = talkWith({
    priorities,
    tradeOffs: [answer('a', 'b', 'other'), answer('c', 'b'), answer('a', 'c'), answer('b', 'a', 'equal')],
  })
  expect(saidOfTwo(talk).map(({ isAgainstOrder }) => isAgainstOrder)).toEqual([true, true, false, false])
  expect(saidOfTwo({ ...talk, priorities: ['a'] }).map(({ isLetGo }) => isLetGo)).toEqual([
    true,
    true,
    true,
    true,
  ])
})
