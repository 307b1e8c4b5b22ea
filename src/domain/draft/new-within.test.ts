import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newWithin } from './new-within.ts'

it.each([
  ['one two three', 'one 2 three', ['one ', 'two ', 'three'], ['one ', '2 ', 'three']],
  ['one two', 'one two three', ['one ', 'two', ''], ['one ', 'two three', '']],
  ['', 'new words', ['', '', ''], ['', 'new words', '']],
  ['a a', 'a a a', ['a ', '', 'a'], ['a ', 'a ', 'a']],
])('“%s” and “%s”', (before, now, was, is) => {
  expect(newWithin(before, now)).toEqual({ before: was, now: is })
})

it('law: the three are the text, and the same parts are the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const { before, now } = newWithin(one, other)
      expect([before.join(''), now.join('')]).toEqual([one, other])
      expect([before[0], before[2]]).toEqual([now[0], now[2]])
      if (one !== other) expect(before[1]).not.toBe(now[1])
    }),
  )
})
