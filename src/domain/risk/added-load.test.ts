import { expect, test } from 'vitest'
import { loadWith } from './added-load.ts'

const sources = ['S1']
const [tablets, tests, visits] = [
  { amount: 1, upTo: 2, sources },
  { amount: 1, orMore: true as const, sources },
  { amount: 0, sources },
]

test('a number, a range, and a number without end are added to what there is', () => {
  const adds = { tabletsADay: tablets, testsAYear: tests, visitsAYear: visits }
  const lines = loadWith({ adds }, { 'tablets-a-day': 3, 'tests-a-year': 2, 'visits-a-year': 4 })
  expect(lines.map(({ of, becomes }) => [of, becomes])).toEqual([
    ['tablets-a-day', { least: 4, most: 5 }],
    ['tests-a-year', { least: 3 }],
    ['visits-a-year', { least: 4, most: 4 }],
  ])
})

test('what is not known of the days or of the choice is added to nothing', () => {
  const lines = loadWith({ adds: { tabletsADay: tablets } }, { 'tablets-a-day': null, 'tests-a-year': 2 })
  expect(lines.map(({ adds, becomes }) => [adds, becomes])).toEqual([
    [{ least: 1, most: 2 }, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ])
})
