import fc from 'fast-check'
import type { AidFacts, OutcomeFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { CountArm, ResultFacts } from '../../src/domain/aid/result.schema.ts'
import { factsOfAid } from './checked-aid-builder.ts'

type Form = ResultFacts['form']
const options = ['wait', 'tablet', 'cut']
const forms: Form[] = ['counts', 'counts', 'counts', 'counts', 'scores', 'durations', 'parts', 'judged']

/** Three numbers in order: a range that holds its estimate. */
const ranged = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(value, value, value)
    .map((three) => [...three].sort((one, other) => one - other) as [number, number, number])

/** A value, with its range half of the time. */
const withRange = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(ranged(value), fc.boolean())
    .map(([[low, middle, high], hasRange]) => ({ middle, ends: hasRange ? { low, high, level: 95 } : {} }))

const missing = fc.constantFrom('unknown' as const, 'unchecked' as const, 'not-applicable' as const)
const effect = fc.double({ min: 0.3, max: 2, noNaN: true })
const reported = fc.option(
  withRange(effect).map(({ middle, ends }) => ({
    effect: { measure: 'RR' as const, estimate: middle, ...ends },
  })),
  { nil: {} },
)

const startingArm = (of: number): fc.Arbitrary<CountArm> => {
  const who = { options: ['wait'] }
  const count = fc.integer({ min: 0, max: of })
  return fc.oneof(
    withRange(count).map(
      ({ middle, ends }): CountArm => ({ ...who, value: 'printed', count: middle, ...ends }),
    ),
    fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.double({ min: 0, max: 1, noNaN: true })).map(
      ([total, share]): CountArm => ({
        ...who,
        value: 'observed',
        events: Math.round(total * share),
        total,
      }),
    ),
    fc
      .tuple(count, count)
      .map(([all, rest]): CountArm => ({ ...who, value: 'baseline', counts: { all, rest } })),
    fc.constant<CountArm>({ ...who, value: 'reference' }),
  )
}

const comparedArm = (of: number, own: { options: string[]; arm?: string }): fc.Arbitrary<CountArm> => {
  const to = 'wait'
  const count = fc.integer({ min: 0, max: of })
  const difference = fc.double({ min: -of / 3, max: of / 3, noNaN: true })
  const needed = fc.double({ min: 3, max: 500, noNaN: true })
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(withRange(count), reported).map(
        ([{ middle, ends }, more]): CountArm => ({
          ...own,
          value: 'printed',
          count: middle,
          ...ends,
          ...more,
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('RR' as const, 'OR' as const, 'HR' as const), withRange(effect))
        .map(
          ([measure, { middle, ends }]): CountArm => ({
            ...own,
            value: 'relative',
            to,
            measure,
            estimate: middle,
            ...ends,
          }),
        ),
    },
    {
      weight: 3,
      arbitrary: withRange(difference).map(
        ({ middle, ends }): CountArm => ({ ...own, value: 'difference', to, of, estimate: middle, ...ends }),
      ),
    },
    fc.tuple(fc.constantFrom('more' as const, 'fewer' as const), withRange(needed)).map(
      ([direction, { middle, ends }]): CountArm => ({
        ...own,
        value: 'number-needed',
        to,
        direction,
        estimate: middle,
        ...ends,
      }),
    ),
    missing.map((value): CountArm => ({ ...own, value })),
  )
}

/** Who is counted with whom: each choice by itself, two together, or an arm that is no choice as well. */
const others: fc.Arbitrary<{ options: string[]; arm?: string }[]> = fc.constantFrom(
  [{ options: ['tablet'] }, { options: ['cut'] }],
  [{ options: ['tablet', 'cut'] }],
  [{ options: ['tablet'] }, { options: ['cut'] }, { options: [], arm: 'dummy' }],
)

const header = { people: 200, sources: [{ source: 'S1' }], time: { at: '6 weeks' } }
const rated = fc
  .constantFrom(
    'high' as const,
    'moderate' as const,
    'low' as const,
    'very-low' as const,
    'not-rated' as const,
  )
  .map((rating) => ({ rating }))
const unit = fc.constantFrom(undefined, 'people' as const, 'operations' as const, 'person-years' as const)
const judgement = fc.constantFrom('no-clear-difference' as const, 'little-or-no-difference' as const)

function countsOf(of: number): fc.Arbitrary<ResultFacts> {
  return others
    .chain((own) => fc.tuple(startingArm(of), ...own.map((each) => comparedArm(of, each))))
    .chain((arms) =>
      fc.record({
        arms: fc.constant(arms),
        certainty: rated,
        unit,
        judged: fc.option(judgement, { freq: 5 }),
      }),
    )
    .map(({ arms, certainty, unit: counted, judged }) => ({
      ...header,
      form: 'counts',
      id: 'main',
      certainty,
      of,
      ...(counted && { unit: counted }),
      ...(judged && { judgement: judged }),
      ...(arms.some(({ value }) => value === 'baseline') && { axis: 'everyone' }),
      arms,
    }))
}

const each = <Arm>(arm: (own: { options: string[] }) => fc.Arbitrary<Arm>) =>
  fc.tuple(...options.map((option) => arm({ options: [option] })))

function resultOf(form: Form, of: number): fc.Arbitrary<ResultFacts> {
  const common = { ...header, id: 'main', certainty: { rating: 'low' as const } }
  const none = (own: { options: string[] }) => missing.map((value) => ({ ...own, value }))
  switch (form) {
    case 'counts':
      return countsOf(of)
    case 'scores':
      return each((own) =>
        fc.oneof(
          fc
            .integer({ min: 100, max: 500 })
            .map((mean) => ({ ...own, value: 'mean' as const, mean: mean / 100 })),
          none(own),
        ),
      ).map((arms) => ({ ...common, form, scale: 'pain', arms }))
    case 'durations':
      return each((own) =>
        fc.oneof(
          fc
            .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('hours', 'days', 'weeks'))
            .map(([amount, name]) => ({ ...own, value: 'length' as const, length: `${amount} ${name}` })),
          none(own),
        ),
      ).map((arms) => ({ ...common, form, statistic: 'median', arms }))
    case 'parts':
      return each((own) =>
        fc.oneof(
          ranged(fc.integer({ min: 0, max: of })).map(([low, high]) => ({
            ...own,
            value: 'parts' as const,
            counts: { better: low, same: high - low, worse: of - high },
          })),
          none(own),
        ),
      ).map((arms) => ({ ...common, form, of, parts: ['better', 'same', 'worse'], arms }))
    case 'judged':
      return each((own) => fc.oneof(fc.constant({ ...own, value: 'compared' as const }), none(own))).map(
        (arms) => ({ ...common, form, judgement: 'no-clear-difference', arms }),
      )
  }
}

const outcomeOf = (role: OutcomeFacts['role'], id: string, of: number): fc.Arbitrary<OutcomeFacts> =>
  fc
    .record({
      form: fc.constantFrom(...forms),
      rare: fc.boolean(),
      better: fc.constantFrom('fewer' as const, 'more' as const, 'neither' as const),
    })
    .chain(({ form, rare, better }) =>
      resultOf(form, rare ? of * 10 : of).map((result) => ({
        id,
        role,
        better,
        mustMention: true,
        ...(rare && { rare: true as const }),
        results: [result],
      })),
    )

/** Whole aids of three choices and three outcomes, of every form, axis, range and kind of arm; not all of them pass the checks. */
export const anyAid: fc.Arbitrary<AidFacts> = fc
  .constantFrom(100 as const, 1000 as const)
  .chain((of) =>
    fc.record({
      of: fc.constant(of),
      outcomes: fc.tuple(
        outcomeOf('benefit', 'first', of),
        outcomeOf('harm', 'second', of),
        outcomeOf('course', 'third', of),
      ),
    }),
  )
  .map(({ of, outcomes }) =>
    factsOfAid((facts) => {
      facts.of = of
      facts.options = options.map((id) => ({
        id,
        kind: id === 'wait' ? 'waiting' : 'active',
        sources: ['S1'],
      }))
      facts.outcomes = outcomes
      facts.scales = [{ id: 'pain', from: 1, to: 5, better: 'lower', decimals: 2 }]
      facts.axes = [
        { id: 'everyone', scale: 'kind', groups: [{ id: 'all' }, { id: 'rest' }], sources: ['S1'] },
      ]
      facts.priorities = options.flatMap((choice) =>
        (['for', 'against'] as const).map((fits) => ({ id: `${fits}-${choice}`, about: [{ choice, fits }] })),
      )
      for (const step of facts.nextSteps) step.options = options
    }),
  )
