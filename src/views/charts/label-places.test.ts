import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelPlaces } from './label-places.ts'

test('labels that have room stay where they belong', () => {
  expect(labelPlaces([50, 120], 20, { least: 0, most: 200 })).toEqual([50, 120])
})

test('labels of the same figure move apart, and not out of the picture', () => {
  expect(labelPlaces([195, 195, 190], 20, { least: 0, most: 200 })).toEqual([180, 200, 160])
})

test('no label lies on another, in the order of what they say', () => {
  const places = fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(places, (wanted) => {
      const got = labelPlaces(wanted, 20, { least: 0, most: 160 })
      const sorted = [...got].sort((one, other) => one - other)
      for (const [index, place] of sorted.slice(1).entries())
        expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(20)
      for (const [one, place] of wanted.entries())
        for (const [other, there] of wanted.entries())
          if (place < there) expect(got[one]).toBeLessThan(got[other] ?? 0)
    }),
  )
})
