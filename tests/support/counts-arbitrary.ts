import fc from 'fast-check'
import type { OutcomeFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { CountArm, CountsResult } from '../../src/domain/aid/result.schema.ts'
import { countsResult, outcomeWith } from './risk-builders.ts'

const interval = (value: fc.Arbitrary<number>) =>
  fc
    .option(fc.tuple(value, value), { nil: undefined })
    .map((ends) => (ends ? { low: ends[0], high: ends[1] } : {}))

const startingArm = (of: number): fc.Arbitrary<CountArm> => {
  const count = fc.integer({ min: 0, max: of })
  const options = ['as-now']
  return fc.oneof(
    count.map((value): CountArm => ({ options, value: 'printed', count: value })),
    fc
      .tuple(count, interval(count))
      .map(([value, ends]): CountArm => ({ options, value: 'printed', count: value, ...ends })),
    fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.double({ min: 0, max: 1, noNaN: true })).map(
      ([total, share]): CountArm => ({
        options,
        value: 'observed',
        events: Math.round(total * share),
        total,
      }),
    ),
    count.map((value): CountArm => ({ options, value: 'baseline', counts: { all: value } })),
    fc.constantFrom<CountArm>({ options, value: 'reference' }, { options, value: 'unknown' }),
  )
}

const armAgainst = (of: number, id: string): fc.Arbitrary<CountArm> => {
  const options = [id]
  const to = 'as-now'
  const effect = fc.double({ min: 0.05, max: 8, noNaN: true })
  const difference = fc.double({ min: -of, max: of, noNaN: true })
  const needed = fc.double({ min: 1, max: 5000, noNaN: true })
  const count = fc.integer({ min: 0, max: of })
  return fc.oneof(
    fc.tuple(fc.constantFrom('RR' as const, 'OR' as const, 'HR' as const), effect, interval(effect)).map(
      ([measure, estimate, ends]): CountArm => ({
        options,
        value: 'relative',
        to,
        measure,
        estimate,
        ...ends,
      }),
    ),
    fc
      .tuple(difference, interval(difference))
      .map(([estimate, ends]): CountArm => ({ options, value: 'difference', to, of, estimate, ...ends })),
    fc.tuple(fc.constantFrom('more' as const, 'fewer' as const), needed, interval(needed)).map(
      ([direction, estimate, ends]): CountArm => ({
        options,
        value: 'number-needed',
        to,
        direction,
        estimate,
        ...ends,
      }),
    ),
    fc
      .tuple(count, interval(count))
      .map(([value, ends]): CountArm => ({ options, value: 'printed', count: value, ...ends })),
    fc.constantFrom<CountArm>({ options, value: 'unchecked' }, { options, value: 'not-applicable' }),
  )
}

/** Any counts result of three options that an aid may hold, with the outcome it belongs to. */
export const anyCounts: fc.Arbitrary<{ outcome: OutcomeFacts; result: CountsResult }> = fc
  .constantFrom(100, 1000, 10_000)
  .chain((of) => fc.tuple(fc.constant(of), startingArm(of), armAgainst(of, 'one'), armAgainst(of, 'two')))
  .chain(([of, ...arms]) =>
    fc.record({
      better: fc.constantFrom('fewer' as const, 'more' as const, 'neither' as const),
      judgement: fc.option(fc.constant('no-clear-difference' as const), { nil: undefined, freq: 4 }),
      result: fc.constant(countsResult(arms, { of, axis: 'everyone' })),
    }),
  )
  .map(({ better, judgement, result }) => {
    const judged = judgement ? { ...result, judgement } : result
    return { outcome: outcomeWith(judged, { better }), result: judged }
  })

/** The group of `anyCounts`. */
export const everyone = { everyone: 'all' }
