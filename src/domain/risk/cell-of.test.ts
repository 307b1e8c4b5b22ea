import { describe, expect, test } from 'vitest'
import {
  countsResult,
  fromTenThousand,
  statinDeaths,
  statinDiabetes,
  statinEvents,
  throatThrush,
  tunnelImproved,
} from '../../../tests/support/risk-builders.ts'
import type { CountArm } from '../aid/result.schema.ts'
import { cellOf } from './cell-of.ts'
import { changeOf, scoreChangeOf } from './change-of.ts'

const people = { unit: 'people', together: [] }
const count = (value: number, of: number, low?: number, high?: number) => ({
  kind: 'count',
  count: value,
  of,
  ...people,
  ...(low === undefined ? {} : { range: { low, high } }),
})

test('a rate as the source prints it is rounded once, and what is worked out from it is not rounded twice', () => {
  const result = countsResult(
    [
      { options: ['doac'], value: 'printed', count: 3.3 },
      {
        options: ['warfarin'],
        value: 'relative',
        to: 'doac',
        measure: 'RR',
        estimate: 2.22,
        low: 1.79,
        high: 2.7,
      },
    ],
    { of: 1000 },
  )
  expect(cellOf(result, 'doac', {})).toEqual(count(3, 1000))
  expect(cellOf(result, 'warfarin', {})).toEqual(count(7, 1000, 6, 9))
})

describe('statins: the main benefit in each group', () => {
  test.each([
    ['r5', 50, 38, 35, 41, 12, -15, -9],
    ['r10', 100, 75, 70, 81, 25, -30, -19],
    ['r15', 150, 113, 105, 122, 37, -45, -28],
    ['r20', 200, 150, 140, 162, 50, -60, -38],
    ['r30', 300, 225, 210, 243, 75, -90, -57],
  ])('%s: %i becomes %i', (group, start, shown, low, high, fewer, most, least) => {
    const groups = { qrisk: group }
    expect(cellOf(statinEvents, 'as-now', groups)).toEqual(count(start, 1000))
    expect(cellOf(statinEvents, 'statin', groups)).toEqual(count(shown, 1000, low, high))
    expect(changeOf(statinEvents, 'statin', groups)).toEqual({
      to: 'as-now',
      change: {
        direction: 'fewer',
        low: fewer,
        high: fewer,
        of: 1000,
        unit: 'people',
        range: { low: most, high: least },
        from: 'shown',
      },
    })
  })

  test('no group is not a figure', () => {
    const asked = { kind: 'no-group', axis: 'qrisk', why: 'not-chosen' }
    expect(cellOf(statinEvents, 'statin', {})).toEqual(asked)
    expect(cellOf(statinEvents, 'as-now', { qrisk: null })).toEqual({ ...asked, why: 'none-of-these' })
    expect(cellOf(statinEvents, 'as-now', { qrisk: 'constructor' })).toEqual({
      ...asked,
      why: 'none-of-these',
    })
    expect(changeOf(statinEvents, 'statin', {})).toBeUndefined()
  })
})

describe('statins: differences of 10,000 shown of 1,000', () => {
  test.each([
    ['S6 heart attack', 292, -81, -98, -63, 29, 21, 'fewer', 8, -10, -6],
    ['S7 stroke', 201, -39, -55, -22, 20, 16, 'fewer', 4, -5, -2],
    ['S10 muscle', 951, 56, 5, 108, 95, 101, 'more', 6, 1, 11],
    ['S17 liver', 92, 30, 11, 53, 9, 12, 'more', 3, 1, 6],
    ['S24 eyes', 233, 53, 8, 105, 23, 29, 'more', 6, 1, 11],
    ['reversed ends', 92, 30, 53, 11, 9, 12, 'more', 3, 1, 6],
  ])('%s', (_, from, estimate, low, high, start, shown, direction, size, least, most) => {
    const result = fromTenThousand(from, estimate, low, high)
    expect(cellOf(result, 'as-now', {})).toMatchObject({ kind: 'count', count: start })
    const range = { low: start + least, high: start + most }
    expect(cellOf(result, 'statin', {})).toMatchObject({ count: shown, range })
    expect(changeOf(result, 'statin', {})?.change).toMatchObject({
      direction,
      low: size,
      high: size,
      range: { low: least, high: most },
    })
  })

  test('S9: half-way between two people is said as both', () => {
    const change = {
      direction: 'fewer',
      low: 3,
      high: 4,
      of: 1000,
      unit: 'people',
      range: { low: -6, high: -1 },
      from: 'published',
    }
    expect(cellOf(statinDeaths, 'as-now', {})).toEqual({ kind: 'reference' })
    expect(cellOf(statinDeaths, 'statin', {})).toEqual({
      kind: 'difference',
      to: 'as-now',
      change,
      together: [],
    })
    expect(changeOf(statinDeaths, 'statin', {})).toEqual({ to: 'as-now', change })
  })

  test('S14: the difference is the shown minus the shown', () => {
    expect(cellOf(statinDiabetes, 'as-now', {})).toEqual(count(56, 1000))
    expect(cellOf(statinDiabetes, 'statin', {})).toEqual(count(62, 1000))
    expect(changeOf(statinDiabetes, 'statin', {})?.change).toMatchObject({
      direction: 'more',
      low: 6,
      from: 'shown',
    })
  })
})

describe('carpal tunnel and sore throat', () => {
  test('CT2: printed counts stand, and the published difference with its interval', () => {
    expect(cellOf(tunnelImproved, 'splint', {})).toEqual(count(54, 100))
    expect(cellOf(tunnelImproved, 'surgery', {})).toEqual(count(80, 100))
    expect(cellOf(tunnelImproved, 'wait', {})).toEqual({ kind: 'missing', why: 'unknown' })
    expect(changeOf(tunnelImproved, 'surgery', {})).toMatchObject({
      to: 'splint',
      change: { direction: 'more', low: 26, high: 26, range: { low: 12, high: 40 }, from: 'published' },
    })
    expect(changeOf(tunnelImproved, 'splint', {})).toBeUndefined()
    expect(changeOf(tunnelImproved, 'wait', {})).toBeUndefined()
  })

  test.each([
    [698, 8],
    [29_288, 342],
  ])('CT10, CT11: %i of 855,832 operations', (events, shown) => {
    const arms: CountArm[] = [{ options: ['surgery'], value: 'observed', events, total: 855_832 }]
    const result = countsResult(arms, { of: 10_000, unit: 'operations' })
    expect(cellOf(result, 'surgery', {})).toMatchObject({ count: shown, of: 10_000, unit: 'operations' })
  })

  test('ST4: three choices on one denominator', () => {
    const observed = (option: string, events: number, total: number): CountArm => ({
      options: [option],
      value: 'observed',
      events,
      total,
    })
    const arms = [observed('none', 398, 587), observed('back-up', 116, 197), observed('now', 441, 728)]
    const result = countsResult(arms, { of: 100 })
    expect(['none', 'back-up', 'now'].map((option) => cellOf(result, option, {}))).toMatchObject([
      { count: 68 },
      { count: 59 },
      { count: 61 },
    ])
  })

  test('ST5: two choices that were counted together', () => {
    const result = countsResult([
      { options: ['none', 'back-up'], value: 'observed', events: 3, total: 434 },
      { options: ['now'], value: 'observed', events: 2, total: 236 },
    ])
    expect(cellOf(result, 'back-up', {})).toMatchObject({ count: 7, together: ['none'] })
    expect(cellOf(result, 'now', {})).toMatchObject({ count: 8, together: [] })
    expect(changeOf(result, 'back-up', {})).toBeUndefined()
    expect(changeOf(result, 'now', {})).toMatchObject({ to: 'none', change: { direction: 'more', low: 1 } })
  })

  test('ST8: a number needed is a difference of the denominator', () => {
    const change = { direction: 'more', low: 4, high: 4, of: 100, range: { low: 2, high: 4 } }
    expect(cellOf(throatThrush, 'now', {})).toMatchObject({ kind: 'difference', to: 'none', change })
  })
})

describe('other forms and edges', () => {
  test('an odds ratio and a hazard ratio each have their own arithmetic', () => {
    const arms = (measure: 'OR' | 'HR'): CountArm[] => [
      { options: ['none'], value: 'printed', count: 400 },
      { options: ['now'], value: 'relative', to: 'none', measure, estimate: 0.5 },
    ]
    expect(cellOf(countsResult(arms('OR')), 'now', {})).toMatchObject({ count: 250 })
    expect(cellOf(countsResult(arms('HR')), 'now', {})).toMatchObject({ count: 225 })
  })

  test('a circle of references, or an effect on nothing known, is no figure', () => {
    const circle = countsResult([
      { options: ['one'], value: 'relative', to: 'two', measure: 'RR', estimate: 2 },
      { options: ['two'], value: 'relative', to: 'one', measure: 'RR', estimate: 2 },
    ])
    expect(cellOf(circle, 'one', {})).toEqual({ kind: 'missing', why: 'unknown' })
  })

  test('a score that is compared by a published difference alone', () => {
    const scores = {
      ...countsResult([]),
      form: 'scores' as const,
      scale: 'boston',
      differences: [{ arm: 'splint', to: 'nothing', estimate: -0.24, low: -0.03, high: -0.44 }],
      arms: [
        { options: [], arm: 'nothing', value: 'reference' as const, mean: 1.97 },
        { options: ['splint'], value: 'compared' as const },
      ],
    }
    expect(cellOf(scores, 'nothing', {})).toEqual({ kind: 'score', mean: 1.97, scale: 'boston' })
    expect(cellOf(scores, 'splint', {})).toEqual({ kind: 'score', scale: 'boston' })
    expect(scoreChangeOf(scores, 'splint')).toEqual({
      to: 'nothing',
      estimate: -0.24,
      low: -0.44,
      high: -0.03,
      from: 'published',
    })
  })
})
