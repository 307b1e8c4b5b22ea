import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCounts, everyone } from '../../../tests/support/counts-arbitrary.ts'
import {
  countsResult,
  fromTenThousand,
  outcomeWith,
  statinDeaths,
  statinEvents,
  throatThrush,
  tunnelImproved,
} from '../../../tests/support/risk-builders.ts'
import type { CountCell } from './cell.ts'
import { cellOf } from './cell-of.ts'
import { changeBetween, signedChange } from './change.ts'
import { changeOf } from './change-of.ts'
import { type Picture, picturesOf } from './pictures-of.ts'

const segments = (picture: Picture | undefined) =>
  picture?.segments.map(({ part, certainty, count }) => `${part} ${certainty} ${count}`)

const sumOf = (picture: Picture, ...parts: string[]) =>
  picture.segments.reduce((sum, { part, count }) => (parts.includes(part) ? sum + count : sum), 0)

describe('pictures of real evidence', () => {
  test('a benefit: helped, and the range inside it', () => {
    const pictures = picturesOf(outcomeWith(statinEvents), statinEvents, { qrisk: 'r10' })
    expect(pictures).toHaveLength(1)
    expect(pictures[0]).toMatchObject({ option: 'statin', against: 'as-now', of: 1000, unit: 'people' })
    expect(segments(pictures[0])).toEqual([
      'have-anyway certain 70',
      'have-anyway maybe 5',
      'helped maybe 6',
      'helped certain 19',
      'well-anyway certain 900',
    ])
  })

  test('a range without a best estimate: certain up to its lower end, maybe up to its upper end', () => {
    const between = (low: number, high: number) =>
      countsResult([{ options: ['statin'], value: 'range', low, high }], { of: 100 })
    const drawn = (low: number, high: number) =>
      segments(picturesOf(outcomeWith(between(low, high)), between(low, high), {})[0])
    expect(drawn(11, 50)).toEqual(['have certain 11', 'have maybe 39', 'not certain 50'])
    expect(drawn(0, 1)).toEqual(['have maybe 1', 'not certain 99'])
  })

  test('a harm, in the same form', () => {
    const result = fromTenThousand(951, 56, 5, 108)
    const [picture] = picturesOf(outcomeWith(result, { role: 'harm' }), result, {})
    expect(segments(picture)).toEqual([
      'have-anyway certain 95',
      'because-of-it certain 1',
      'because-of-it maybe 5',
      'not-anyway maybe 5',
      'not-anyway certain 894',
    ])
  })

  test('a good thing that more people have, by a published difference', () => {
    const [picture] = picturesOf(outcomeWith(tunnelImproved, { better: 'more' }), tunnelImproved, {})
    expect(picture).toMatchObject({ option: 'surgery', against: 'splint' })
    expect(segments(picture)).toEqual([
      'have-anyway certain 54',
      'helped certain 12',
      'helped maybe 14',
      'not-anyway maybe 14',
      'not-anyway certain 6',
    ])
  })

  test('a range across no effect: each choice has a picture of its own, and nobody is drawn as helped', () => {
    const result = fromTenThousand(400, -20, -100, 50)
    const pictures = picturesOf(outcomeWith(result), result, {})
    expect(pictures.map(({ against }) => against)).toEqual([undefined, undefined])
    expect(pictures.map((picture) => sumOf(picture, 'helped', 'because-of-it'))).toEqual([0, 0])
  })

  test('an effect across no change, of a difference alone: nobody is drawn', () => {
    const effect = { measure: 'OR' as const, estimate: 1.9, low: 0.89, high: 4.04, level: 95 }
    const result = countsResult([
      { options: ['none'], value: 'reference' },
      { options: ['pill'], value: 'difference', to: 'none', of: 1000, estimate: 6, effect },
    ])
    expect(picturesOf(outcomeWith(result), result, {})).toEqual([])
  })

  test('only the difference is known', () => {
    expect(segments(picturesOf(outcomeWith(statinDeaths), statinDeaths, {})[0])).toEqual([
      'helped certain 1',
      'helped maybe 2',
      'others maybe 3',
      'others certain 994',
    ])
    expect(segments(picturesOf(outcomeWith(throatThrush), throatThrush, {})[0])).toEqual([
      'because-of-it certain 2',
      'because-of-it maybe 2',
      'others certain 96',
    ])
  })

  test('a judgement, or an adjusted difference that the counts do not show, gets a picture for each choice', () => {
    const judged = { ...tunnelImproved, judgement: 'no-clear-difference' as const }
    expect(picturesOf(outcomeWith(judged), judged, {}).map(segments)).toEqual([
      ['have certain 54', 'not certain 46'],
      ['have certain 80', 'not certain 20'],
    ])
    const adjusted = {
      ...tunnelImproved,
      differences: [{ arm: 'surgery', to: 'splint', estimate: 20, adjusted: true }],
    }
    expect(picturesOf(outcomeWith(adjusted), adjusted, {}).map(({ against }) => against)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('an adjusted effect gets a picture for each choice: who took what was not left to chance', () => {
    const drawn = (adjusted: boolean) => {
      const effect = { measure: 'HR' as const, estimate: 0.47, low: 0.37, high: 0.59, level: 95, adjusted }
      const result = countsResult([
        { options: ['none'], value: 'printed', count: 10.5 },
        { options: ['pill'], value: 'printed', count: 5.1, effect },
      ])
      return picturesOf(outcomeWith(result), result, {}).map(({ option, against }) => [option, against])
    }
    expect(drawn(false)).toEqual([['pill', 'none']])
    expect(drawn(true)).toEqual([
      ['none', undefined],
      ['pill', undefined],
    ])
  })

  test('two counts that nobody tested get a picture each: nobody is drawn as helped', () => {
    const result = countsResult([
      { options: ['wait'], value: 'observed', events: 398, total: 587 },
      { options: ['treat'], value: 'observed', events: 441, total: 728 },
    ])
    const pictures = picturesOf(outcomeWith(result), result, {})
    expect(pictures.map(({ option, against }) => [option, against])).toEqual([
      ['wait', undefined],
      ['treat', undefined],
    ])
  })

  test('nobody and everybody', () => {
    const result = countsResult([
      { options: ['none'], value: 'printed', count: 0 },
      { options: ['all'], value: 'difference', to: 'none', of: 1000, estimate: 1000, low: 1000, high: 1000 },
    ])
    expect(segments(picturesOf(outcomeWith(result), result, {})[0])).toEqual(['because-of-it certain 1000'])
  })

  test('the parts of one arm in one picture', () => {
    const result = {
      ...countsResult([]),
      form: 'parts' as const,
      of: 100,
      parts: ['better', 'same', 'worse'],
      arms: [{ options: ['wait'], value: 'parts' as const, counts: { better: 48, same: 29, worse: 23 } }],
    }
    expect(segments(picturesOf(outcomeWith(result), result, {})[0])).toEqual([
      'part:better certain 48',
      'part:same certain 29',
      'part:worse certain 23',
    ])
  })

  test('no group, no picture', () => {
    expect(picturesOf(outcomeWith(statinEvents), statinEvents, {})).toEqual([])
  })
})

describe('laws of any result', () => {
  test('a picture holds exactly as many people as its denominator, whole ones', () => {
    fc.assert(
      fc.property(anyCounts, ({ outcome, result }) => {
        for (const { of, segments: parts } of picturesOf(outcome, result, everyone)) {
          expect(parts.every(({ count }) => Number.isInteger(count) && count > 0)).toBe(true)
          expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(of)
        }
      }),
    )
  })

  test('cell, change and picture say the same number', () => {
    fc.assert(
      fc.property(anyCounts, ({ outcome, result }) => {
        for (const picture of picturesOf(outcome, result, everyone)) {
          const cell = cellOf(result, picture.option, everyone)
          const change = changeOf(result, picture.option, everyone)?.change
          if (cell.kind !== 'count') continue
          const has = sumOf(picture, 'have', 'have-anyway')
          if (picture.against === undefined) {
            expect(has).toBe(cell.count)
            continue
          }
          const changed = sumOf(picture, 'helped', 'because-of-it')
          const from = cellOf(result, picture.against, everyone)
          expect(change && Math.abs(signedChange(change))).toBe(changed)
          expect(from.kind === 'count' && Math.min(from.count, cell.count)).toBe(has)
        }
      }),
    )
  })

  test('every count with a figure is in a picture', () => {
    fc.assert(
      fc.property(anyCounts, ({ outcome, result }) => {
        const pictures = picturesOf(outcome, result, everyone)
        const seen = new Set(pictures.flatMap(({ option, against }) => [option, against]))
        for (const option of ['as-now', 'one', 'two']) {
          if (cellOf(result, option, everyone).kind === 'count') expect(seen.has(option)).toBe(true)
        }
      }),
    )
  })

  test('a count lies within its denominator and its range the right way round', () => {
    fc.assert(
      fc.property(anyCounts, ({ result }) => {
        for (const option of ['as-now', 'one', 'two']) {
          const cell = cellOf(result, option, everyone)
          if (cell.kind !== 'count') continue
          expect(Number.isInteger(cell.count) && cell.count >= 0 && cell.count <= cell.of).toBe(true)
          if (cell.range) expect(cell.range.low).toBeLessThanOrEqual(cell.range.high)
        }
      }),
    )
  })

  test('a difference is antisymmetric', () => {
    const count = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(count, count, (one, other) => {
        const cell = (count: number): CountCell => ({
          kind: 'count',
          count,
          of: 1000,
          unit: 'people',
          together: [],
        })
        const there = signedChange(changeBetween(cell(one), cell(other)))
        const back = signedChange(changeBetween(cell(other), cell(one)))
        expect(there + back).toBe(0)
        expect(there).toBe(other - one)
      }),
    )
  })
})

describe('pictures of some of the choices', () => {
  const arms = ['as-now', 'statin', 'other'].map((id, place) =>
    id === 'as-now'
      ? ({ options: [id], value: 'printed', count: 100 } as const)
      : ({
          options: [id],
          value: 'relative',
          to: 'as-now',
          measure: 'RR',
          estimate: 0.75 + place / 100,
          low: 0.7,
          high: 0.81,
          level: 95,
        } as const),
  )
  const dummy = { options: [], arm: 'dummy', value: 'printed', count: 40 } as const
  const drawn = (...among: string[]) => {
    const result = countsResult([
      ...arms.map((arm) => ({ ...arm, options: [...arm.options] })),
      { ...dummy, options: [] },
    ])
    return picturesOf(outcomeWith(result), result, everyone, among.length > 0 ? among : undefined).map(
      ({ option, against }) => [option, against],
    )
  }

  test('without a choice among them each is drawn; a choice that is compared with stands in the others', () => {
    expect(drawn()).toEqual([
      ['statin', 'as-now'],
      ['other', 'as-now'],
      ['dummy', undefined],
    ])
  })

  test('only those asked for are drawn, and an arm that is no choice stays', () => {
    expect(drawn('as-now', 'other')).toEqual([
      ['other', 'as-now'],
      ['dummy', undefined],
    ])
  })

  test('a choice keeps a picture of its own where the picture that held it is left out', () => {
    expect(drawn('as-now')).toEqual([
      ['as-now', undefined],
      ['dummy', undefined],
    ])
  })
})
