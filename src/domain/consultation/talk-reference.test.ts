import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { talkReference } from './talk-reference.ts'

const aFactId = fc
  .array(fc.constantFrom(...'0123456789abcdef'.split('')), { minLength: 32, maxLength: 32 })
  .map((signs) => signs.join(''))

describe('the reference of a talk', () => {
  test('is five signs that cannot be taken for one another, and the same whenever it is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(aFactId, fc.string()), (id) => {
        expect(talkReference({ id })).toMatch(/^[2-9CDFGHJKMNPQRTWXY]{5}$/)
        expect(talkReference({ id })).toBe(talkReference({ id: `${id}` }))
      }),
    )
  })

  test('is another one for another talk, as good as always', () => {
    const ids = Array.from({ length: 1000 }, (_, count) => count.toString(16).padStart(32, '0'))
    expect(new Set(ids.map((id) => talkReference({ id }))).size).toBe(ids.length)
  })

  test('lets nobody read the beginning of another from it: a neighbour is not near', () => {
    const [one = '', other = ''] = ['a', 'b'].map((end) => talkReference({ id: `${'0'.repeat(31)}${end}` }))
    const alike = one.split('').filter((sign, place) => sign === other[place])
    expect(alike.length).toBeLessThan(4)
  })
})
