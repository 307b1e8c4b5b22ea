import { expect, test } from 'vitest'
import { factsWith } from '../../../tests/support/figure-builders.ts'
import { countsResult, outcomeWith } from '../../../tests/support/risk-builders.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { barsOf } from './bars-of.ts'

const { time, certainty, sources, ...counts } = countsResult([])
const header = { id: 'main', time, certainty, sources }
const facts = factsWith(outcomeWith({ ...counts, ...header }), {
  scales: [
    {
      id: 'pain',
      from: 1,
      to: 5,
      better: 'lower',
      decimals: 2,
      smallestChange: { value: 0.5, source: 'S1' },
    },
  ],
})

test('lengths of time in different units are held against each other in days', () => {
  const result: ResultFacts = {
    ...header,
    form: 'durations',
    statistic: 'median',
    arms: [
      { options: ['none'], value: 'length', length: '1 weeks', low: 1, high: 2 },
      { options: ['now', 'back-up'], value: 'length', length: '5 days' },
    ],
  }
  expect(barsOf(facts, result, {})).toEqual({
    from: 0,
    origin: 0,
    to: 14,
    bars: [
      { option: 'none', together: [], value: 7, range: { low: 7, high: 14 } },
      { option: 'now', together: ['back-up'], value: 5 },
    ],
  })
})

test('scores stand on their whole scale, with the smallest change that people notice', () => {
  const result: ResultFacts = {
    ...header,
    form: 'scores',
    scale: 'pain',
    arms: [
      { options: ['none'], value: 'mean', mean: 2.29 },
      { options: ['now'], value: 'unknown' },
    ],
  }
  expect(barsOf(facts, result, {})).toEqual({
    from: 1,
    origin: 1,
    to: 5,
    scale: 'pain',
    smallestChange: 0.5,
    bars: [{ option: 'none', together: [], value: 2.29 }],
  })
  expect(barsOf(facts, countsResult([{ options: ['none'], value: 'unknown' }]), {})).toBeUndefined()
})

test('on a scale of change, bars begin at no change', () => {
  const result: ResultFacts = {
    ...header,
    form: 'scores',
    scale: 'change',
    arms: [
      { options: ['none'], value: 'mean', mean: -4 },
      { options: ['now'], value: 'mean', mean: 16 },
    ],
  }
  const change = { id: 'change', from: -100, to: 100, better: 'higher', decimals: 1 } as const
  expect(barsOf({ ...facts, scales: [change] }, result, {})).toMatchObject({ from: -100, origin: 0, to: 100 })
})
