import type { OutcomeFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { CountArm, CountsResult } from '../../src/domain/aid/result.schema.ts'

/** A counts result with the given arms, of 1,000 people unless told. */
export function countsResult(arms: CountArm[], changes: Partial<CountsResult> = {}): CountsResult {
  return {
    id: 'main',
    form: 'counts',
    time: { at: '10 years' },
    certainty: { rating: 'not-rated' },
    sources: [{ source: 'S1' }],
    of: 1000,
    ...changes,
    arms,
  }
}

/** A bad outcome with one result. */
export function outcomeWith(
  result: OutcomeFacts['results'][number],
  changes: Partial<OutcomeFacts> = {},
): OutcomeFacts {
  return { id: 'event', role: 'benefit', better: 'fewer', mustMention: true, ...changes, results: [result] }
}

const groups = { r5: 50, r10: 100, r15: 150, r20: 200, r30: 300 }

/** S1 to S5 of the evidence for statins: RR 0.75 (0.70 to 0.81) on each group's own starting count. */
export const statinEvents: CountsResult = countsResult(
  [
    { options: ['as-now'], value: 'baseline', counts: groups },
    {
      options: ['statin'],
      value: 'relative',
      to: 'as-now',
      measure: 'RR',
      estimate: 0.75,
      low: 0.7,
      high: 0.81,
      level: 95,
    },
  ],
  { axis: 'qrisk' },
)

/** A count of `from` people in 10,000 and a difference from it, as the evidence for statins prints them. */
export function fromTenThousand(from: number, estimate: number, low: number, high: number): CountsResult {
  return countsResult([
    { options: ['as-now'], value: 'observed', events: from, total: 10_000 },
    { options: ['statin'], value: 'difference', to: 'as-now', of: 10_000, estimate, low, high },
  ])
}

/** S9: deaths, of which only the difference is published. */
export const statinDeaths: CountsResult = countsResult([
  { options: ['as-now'], value: 'reference' },
  {
    options: ['statin'],
    value: 'difference',
    to: 'as-now',
    of: 100,
    estimate: -0.35,
    low: -0.57,
    high: -0.14,
  },
])

/** S14: new diabetes, counted in two arms of blinded trials. */
export const statinDiabetes: CountsResult = countsResult([
  { options: ['as-now'], value: 'observed', events: 2214, total: 39_266 },
  { options: ['statin'], value: 'observed', events: 2420, total: 39_179 },
])

/** CT2: counts as printed, which 46 of 86 and 62 of 78 round otherwise, and the source's own difference. */
export const tunnelImproved: CountsResult = countsResult(
  [
    { options: ['wait'], value: 'unknown' },
    { options: ['splint'], value: 'printed', count: 54, events: 46, total: 86 },
    { options: ['injection'], value: 'unknown' },
    { options: ['surgery'], value: 'printed', count: 80, events: 62, total: 78 },
  ],
  { of: 100, differences: [{ arm: 'surgery', to: 'splint', estimate: 26, low: 12, high: 40, level: 95 }] },
)

/** ST8: thrush, known only as one more person in 27. */
export const throatThrush: CountsResult = countsResult(
  [
    { options: ['none'], value: 'reference' },
    { options: ['back-up'], value: 'unknown' },
    {
      options: ['now'],
      value: 'number-needed',
      to: 'none',
      direction: 'more',
      estimate: 27,
      low: 24,
      high: 42,
    },
  ],
  { of: 100 },
)
