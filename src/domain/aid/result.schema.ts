import { Length } from '../shared/calendar.schema.ts'
import { Id, SourceId } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

/** When the figures hold. Exactly one key; `word` names a slot of words (`outcomes.<outcome>.<result>.time`). */
export const Time = z
  .strictObject({
    at: Length.optional(),
    about: Length.optional(),
    mean: Length.optional(),
    median: Length.optional(),
    upTo: Length.optional(),
    under: Length.optional(),
    between: z.tuple([Length, Length]).optional(),
    word: z.literal(true).optional(),
  })
  .refine((time) => Object.keys(time).length === 1, { params: { code: 'one-time' } })

/** Where a figure stands. `reportedBy` is the page that was read when the source itself was not. */
export const Citation = z.strictObject({
  source: SourceId,
  place: z.string().max(200).optional(),
  reportedBy: SourceId.optional(),
})

/** GRADE's four words or `not-rated`; another rating scale is named in `scale`. */
export const Certainty = z.strictObject({
  rating: z.enum(['high', 'moderate', 'low', 'very-low', 'not-rated']),
  scale: z.string().max(60).optional(),
})

const interval = {
  low: z.number().optional(),
  high: z.number().optional(),
  /** Confidence level in percent; absent for a range across studies. */
  level: z.number().min(50).max(100).optional(),
}
const armOf = {
  /** The options that this arm stands for; two or more were counted together; none for an arm that is not a choice. */
  options: z.array(Id),
  /** An arm that is not a choice (a dummy tablet, another dose): its id, with words. */
  arm: Id.optional(),
}
const whole = z.int().min(0)
const observed = { events: whole.optional(), total: z.int().min(1).optional() }

/**
 * The relative effect that the source reports against the arm that this one is compared with. It is never shown
 * alone: it tells whether the difference between two counts is more than chance.
 */
const Effect = z.strictObject({
  measure: z.enum(['RR', 'HR', 'OR']),
  estimate: z.number().positive(),
  ...interval,
  adjusted: z.boolean().optional(),
})
const effect = { effect: Effect.optional() }

const missing = [
  z.strictObject({ ...armOf, value: z.literal('unknown') }),
  z.strictObject({ ...armOf, value: z.literal('unchecked') }),
  z.strictObject({ ...armOf, value: z.literal('not-applicable') }),
] as const

const CountArm = z.discriminatedUnion('value', [
  /** The count as the source prints it, on the result's denominator. */
  z.strictObject({ ...armOf, value: z.literal('printed'), count: whole, ...observed, ...interval, ...effect }),
  /** Events of a total, turned into a count by the one rounding rule. */
  z.strictObject({
    ...armOf,
    value: z.literal('observed'),
    events: whole,
    total: z.int().min(1),
    ...interval,
    ...effect,
  }),
  /** A starting count for each group of the result's axis. */
  z.strictObject({ ...armOf, value: z.literal('baseline'), counts: z.record(Id, whole) }),
  /** Another arm's count times a relative effect. */
  z.strictObject({
    ...armOf,
    value: z.literal('relative'),
    to: Id,
    measure: z.enum(['RR', 'HR', 'OR']),
    estimate: z.number().positive(),
    ...interval,
  }),
  /** More (or, negative, fewer) than another arm, of `of`. */
  z.strictObject({
    ...armOf,
    value: z.literal('difference'),
    to: Id,
    estimate: z.number(),
    of: z.int().min(1),
    ...interval,
  }),
  /** One more (`more`) or one fewer person in so many, against another arm. */
  z.strictObject({
    ...armOf,
    value: z.literal('number-needed'),
    to: Id,
    direction: z.enum(['more', 'fewer']),
    estimate: z.number().positive(),
    ...interval,
  }),
  /** The arm that others are compared with, where its own count is not known. */
  z.strictObject({ ...armOf, value: z.literal('reference') }),
  ...missing,
])

const ScoreArm = z.discriminatedUnion('value', [
  z.strictObject({ ...armOf, value: z.literal('mean'), mean: z.number(), sd: z.number().optional() }),
  z.strictObject({ ...armOf, value: z.literal('reference'), mean: z.number().optional() }),
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
  adjusted: z.boolean().optional(),
})

const header = {
  id: Id,
  /** How a further result stands to the first one of its outcome. */
  relation: z.enum(['later', 'detail', 'disagrees', 'other-people']).optional(),
  time: Time,
  /** How many were studied. */
  people: z.int().min(1).optional(),
  certainty: Certainty,
  /** Empty only where `generalAdvice` stands and no arm holds a figure: a harm known to happen, that nobody has looked up. */
  sources: z.array(Citation),
  generalAdvice: z.literal(true).optional(),
  /** The author's sourced judgement; it overrides the generated sentence. Its words stand in slot `judgement`. */
  judgement: z.enum(['no-clear-difference', 'little-or-no-difference', 'too-few-to-tell']).optional(),
  differences: z.array(PublishedDifference).optional(),
}

/** What the denominator counts. */
export const Unit = z.enum(['people', 'operations', 'person-years', 'episodes'])

const withoutFigure: readonly string[] = ['unknown', 'unchecked', 'not-applicable']

/** One comparison from one place: its own time, population, certainty and sources, and a value for every option. */
export const ResultFacts = z
  .discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('counts'),
      ...header,
      of: z.int().min(1),
      unit: Unit.optional(),
      axis: Id.optional(),
      arms: z.array(CountArm).min(1),
    }),
    z.strictObject({ form: z.literal('scores'), ...header, scale: Id, arms: z.array(ScoreArm).min(1) }),
    z.strictObject({
      form: z.literal('durations'),
      ...header,
      statistic: z.enum(['mean', 'median']),
      arms: z.array(DurationArm).min(1),
    }),
    z.strictObject({
      form: z.literal('parts'),
      ...header,
      of: z.int().min(1),
      unit: Unit.optional(),
      parts: z.array(Id).min(2),
      arms: z.array(PartsArm).min(1),
    }),
    /** A comparison that the source judges in words, without a number that may be shown. */
    z.strictObject({ form: z.literal('judged'), ...header, arms: z.array(JudgedArm).min(1) }),
  ])
  .refine(
    ({ sources, generalAdvice, arms }) =>
      sources.length > 0 ||
      (generalAdvice === true && arms.every((arm) => withoutFigure.includes(arm.value))),
    { path: ['sources'], params: { code: 'no-source' } },
  )

export type ResultFacts = z.infer<typeof ResultFacts>
export type CountsResult = Extract<ResultFacts, { form: 'counts' }>
export type CountArm = z.infer<typeof CountArm>
export type Time = z.infer<typeof Time>
export type Citation = z.infer<typeof Citation>
export type Certainty = z.infer<typeof Certainty>
export type Unit = z.infer<typeof Unit>
export type PublishedDifference = z.infer<typeof PublishedDifference>
