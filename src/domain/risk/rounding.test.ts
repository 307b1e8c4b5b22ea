import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHalfWay, wholePeople } from './rounding.ts'

test.each([
  [37.5, 38],
  [112.5, 113],
  [40.5 - 1e-12, 41],
  [0.49, 0],
  [-3.5, -4],
  [-0.4, 0],
  [46 / 0.86, 53],
])('%d is %d people', (exact, people) => {
  expect(wholePeople(exact)).toBe(people)
})

test('rounding is whole, never half a person away by more, and the same both ways', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (exact) => {
      const people = wholePeople(exact)
      expect(Number.isInteger(people)).toBe(true)
      expect(Math.abs(people - exact)).toBeLessThanOrEqual(0.5 + 1e-8)
      expect(wholePeople(-exact) + people).toBe(0)
      expect(wholePeople(people)).toBe(people)
    }),
  )
})

test('half-way is half-way on either side of nothing', () => {
  expect([3.5, -3.5, 0.5].every(isHalfWay)).toBe(true)
  expect([3, 3.4, -0.49].some(isHalfWay)).toBe(false)
})
