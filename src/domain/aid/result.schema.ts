import { Length } from '../shared/calendar.schema.ts'
import { Id, SourceId } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

/** When the figures hold. Exactly one key; `word` names a slot of words (`outcomes.<outcome>.<result>.time`). */
export const Time = z
  .strictObject({
    at: z.optional(Length),
    about: z.optional(Length),
    mean: z.optional(Length),
    median: z.optional(Length),
    upTo: z.optional(Length),
    under: z.optional(Length),
    between: z.optional(z.tuple([Length, Length])),
    word: z.optional(z.literal(true)),
  })
  .check(z.refine((time) => Object.keys(time).length === 1, { params: { code: 'one-time' } }))

/** Where a figure stands. `reportedBy` is the page that was read when the source itself was not. */
export const Citation = z.strictObject({
  source: SourceId,
  place: z.optional(z.string().check(z.maxLength(200))),
  reportedBy: z.optional(SourceId),
})

const Rating = z.enum(['high', 'moderate', 'low', 'very-low', 'not-rated'])

/** GRADE's four words or `not-rated`; another rating scale is named in `scale`. */
export const Certainty = z.strictObject({
  rating: Rating,
  /** Groups of the result's axis that the source rates otherwise. */
  byGroup: z.optional(z.record(Id, Rating)),
  scale: z.optional(z.string().check(z.maxLength(60))),
})

const interval = {
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  /** Confidence level in percent; absent for a range across studies. */
  level: z.optional(z.number().check(z.minimum(50), z.maximum(100))),
}
const armOf = {
  /** The options that this arm stands for; two or more were counted together; none for an arm that is not a choice. */
  options: z.array(Id),
  /** An arm that is not a choice (a dummy tablet, another dose): its id, with words. */
  arm: z.optional(Id),
}
const whole = z.int().check(z.minimum(0))
const observed = { events: z.optional(whole), total: z.optional(z.int().check(z.minimum(1))) }

/**
 * The relative effect that the source reports against the arm that this one is compared with. It is never shown
 * alone: it tells whether the difference between two counts is more than chance.
 */
const Effect = z.strictObject({
  measure: z.enum(['RR', 'HR', 'OR']),
  estimate: z.number().check(z.positive()),
  ...interval,
  adjusted: z.optional(z.boolean()),
})
const effect = { effect: z.optional(Effect) }

const missing = [
  z.strictObject({ ...armOf, value: z.literal('unknown') }),
  z.strictObject({ ...armOf, value: z.literal('unchecked') }),
  z.strictObject({ ...armOf, value: z.literal('not-applicable') }),
] as const

const CountArm = z.discriminatedUnion('value', [
  /** The count as the source prints it, on the result's denominator; a rate such as 10.5 of 1,000 is rounded once. */
  z.strictObject({
    ...armOf,
    value: z.literal('printed'),
    count: z.number().check(z.minimum(0)),
    ...observed,
    ...interval,
    ...effect,
  }),
  /** Events of a total, turned into a count by the one rounding rule. */
  z.strictObject({
    ...armOf,
    value: z.literal('observed'),
    events: whole,
    total: z.int().check(z.minimum(1)),
    ...interval,
    ...effect,
  }),
  /** A range without a best estimate, on the result's denominator; `low: 0` is "up to". */
  z.strictObject({ ...armOf, value: z.literal('range'), low: whole, high: whole }),
  /** A starting count for each group of the result's axis. */
  z.strictObject({ ...armOf, value: z.literal('baseline'), counts: z.record(Id, whole) }),
  /** Another arm's count times a relative effect. */
  z.strictObject({
    ...armOf,
    value: z.literal('relative'),
    to: Id,
    measure: z.enum(['RR', 'HR', 'OR']),
    estimate: z.number().check(z.positive()),
    ...interval,
  }),
  /** More (or, negative, fewer) than another arm, of `of`. */
  z.strictObject({
    ...armOf,
    value: z.literal('difference'),
    to: Id,
    estimate: z.number(),
    of: z.int().check(z.minimum(1)),
    ...interval,
    ...effect,
  }),
  /** One more (`more`) or one fewer person in so many, against another arm. */
  z.strictObject({
    ...armOf,
    value: z.literal('number-needed'),
    to: Id,
    direction: z.enum(['more', 'fewer']),
    estimate: z.number().check(z.positive()),
    ...interval,
    ...effect,
  }),
  /** The arm that others are compared with, where its own count is not known. */
  z.strictObject({ ...armOf, value: z.literal('reference') }),
  ...missing,
])

const ScoreArm = z.discriminatedUnion('value', [
  z.strictObject({ ...armOf, value: z.literal('mean'), mean: z.number(), sd: z.optional(z.number()) }),
  z.strictObject({ ...armOf, value: z.literal('reference'), mean: z.optional(z.number()) }),
  /** Compared by a difference alone (see `differences`). */
  z.strictObject({ ...armOf, value: z.literal('compared') }),
  ...missing,
])

const DurationArm = z.discriminatedUnion('value', [
  z.strictObject({ ...armOf, value: z.literal('length'), length: Length, ...interval }),
  ...missing,
])

const PartsArm = z.discriminatedUnion('value', [
  z.strictObject({ ...armOf, value: z.literal('parts'), counts: z.record(Id, whole) }),
  ...missing,
])

const JudgedArm = z.discriminatedUnion('value', [
  z.strictObject({ ...armOf, value: z.literal('compared') }),
  ...missing,
])

/** A difference that the source publishes (often adjusted); it wins over the shown minus the shown. */
export const PublishedDifference = z.strictObject({
  arm: Id,
  to: Id,
  estimate: z.number(),
  ...interval,
  adjusted: z.optional(z.boolean()),
})

/** A test of a difference that the source reports without an interval: the P value of this arm against its comparator. */
export const ReportedTest = z.strictObject({
  arm: Id,
  p: z.number().check(z.minimum(0), z.maximum(1)),
  /** Where the source gives a bound: `below` for "P < 0.001", `above` for "P > 0.05". */
  bound: z.optional(z.enum(['below', 'above'])),
})

const header = {
  id: Id,
  /** How a further result stands to the first one of its outcome. */
  relation: z.optional(z.enum(['later', 'detail', 'disagrees', 'other-people'])),
  time: Time,
  /** How many were studied. */
  people: z.optional(z.int().check(z.minimum(1))),
  certainty: Certainty,
  /** Empty only where `generalAdvice` stands and no arm holds a figure: something that happens to some people, that nobody has looked up. */
  sources: z.array(Citation),
  generalAdvice: z.optional(z.literal(true)),
  /** The author's sourced judgement; it overrides the generated sentence. Its words stand in slot `judgement`. */
  judgement: z.optional(z.enum(['no-clear-difference', 'little-or-no-difference', 'too-few-to-tell'])),
  differences: z.optional(z.array(PublishedDifference)),
  tests: z.optional(z.array(ReportedTest)),
  /**
   * The author's sourced judgement that the differences are more than chance, where the source gives neither an interval
   * nor a test. Why so stands in slot `clear`. The figures are said as they are.
   */
  clear: z.optional(z.literal(true)),
}

/** What the denominator counts. */
export const Unit = z.enum(['people', 'operations', 'person-years', 'episodes'])

const withoutFigure: readonly string[] = ['unknown', 'unchecked', 'not-applicable']

const holdsFigure = (arm: { value: string; mean?: number | undefined }): boolean =>
  arm.value === 'reference' ? arm.mean !== undefined : !withoutFigure.includes(arm.value)

/** One comparison from one place: its own time, population, certainty and sources, and a value for every option. */
export const ResultFacts = z
  .discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('counts'),
      ...header,
      of: z.int().check(z.minimum(1)),
      unit: z.optional(Unit),
      axis: z.optional(Id),
      arms: z.array(CountArm).check(z.minLength(1)),
    }),
    z.strictObject({
      form: z.literal('scores'),
      ...header,
      scale: Id,
      arms: z.array(ScoreArm).check(z.minLength(1)),
    }),
    z.strictObject({
      form: z.literal('durations'),
      ...header,
      statistic: z.enum(['mean', 'median']),
      arms: z.array(DurationArm).check(z.minLength(1)),
    }),
    z.strictObject({
      form: z.literal('parts'),
      ...header,
      of: z.int().check(z.minimum(1)),
      unit: z.optional(Unit),
      parts: z.array(Id).check(z.minLength(2)),
      arms: z.array(PartsArm).check(z.minLength(1)),
    }),
    /** A comparison that the source judges in words, without a number that may be shown. */
    z.strictObject({ form: z.literal('judged'), ...header, arms: z.array(JudgedArm).check(z.minLength(1)) }),
  ])
  .check(
    z.refine(
      ({ sources, generalAdvice, arms }) =>
        sources.length > 0 || (generalAdvice === true && !arms.some(holdsFigure)),
      { path: ['sources'], params: { code: 'no-source' } },
    ),
  )

export type ResultFacts = z.infer<typeof ResultFacts>
export type CountsResult = Extract<ResultFacts, { form: 'counts' }>
export type CountArm = z.infer<typeof CountArm>
export type Time = z.infer<typeof Time>
export type Citation = z.infer<typeof Citation>
export type Certainty = z.infer<typeof Certainty>
export type Unit = z.infer<typeof Unit>
export type PublishedDifference = z.infer<typeof PublishedDifference>
export type ReportedTest = z.infer<typeof ReportedTest>
