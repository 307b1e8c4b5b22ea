import { expect, it } from 'vitest'
import { countsOf, factsOfAid } from '../../../tests/support/checked-aid-builder.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { drawingFindings } from './drawing.check.ts'
import type { CountArm, CountsResult } from './result.schema.ts'

type Change = (facts: AidFacts) => void

const found = (change: Change) =>
  drawingFindings(factsOfAid(change)).map(
    ({ severity, code, place }) =>
      `${severity} ${code} ${place.part === 'facts' ? place.path.join('.') : place.slot}`,
  )

/** Changes the first result: 40 of 100 with waiting, 60 with the tablet. */
const first =
  (change: (result: CountsResult) => void): Change =>
  (facts) => {
    const result = facts.outcomes[0]?.results[0]
    if (result?.form === 'counts') change(result)
  }
const tablet = (arm: Record<string, unknown>): Change =>
  first((result) => {
    result.arms[1] = { options: ['tablet'], ...arm } as CountArm
  })
const against = { to: 'wait', value: 'difference' }
const published = (difference: { estimate: number; low?: number; high?: number }): Change =>
  first((result) => {
    result.differences = [{ arm: 'tablet', to: 'wait', ...difference }]
  })
const sized =
  (sizes: object): Change =>
  (facts) =>
    void Object.assign(facts.outcomes[0] ?? {}, { sizes: { sources: ['S1'], ...sizes } })

const arm = 'outcomes.0.results.0.arms.1'

it.each<[string, Change, string[]]>([
  ['nothing is wrong', () => undefined, []],
  [
    'a range wider than the denominator',
    tablet({ ...against, estimate: 20, of: 100, low: -10, high: 130 }),
    [`error difference-above-whole ${arm}`],
  ],
  [
    'a range wider than the denominator, of another denominator',
    tablet({ ...against, estimate: 20, of: 1000, low: -10, high: 1300 }),
    [`error difference-above-whole ${arm}`],
  ],
  [
    'a number needed of less than one person',
    tablet({ value: 'number-needed', to: 'wait', direction: 'more', estimate: 0.5 }),
    [`error difference-above-whole ${arm}`],
  ],
  [
    'a published difference beyond the whole',
    published({ estimate: 26, low: 12, high: 140 }),
    ['error difference-above-whole outcomes.0.results.0.differences.0'],
  ],
  [
    'a range below nobody',
    tablet({ value: 'printed', count: 3, low: -2, high: 9 }),
    [`error range-below-nobody ${arm}.low`],
  ],
  ['0.3 of 100', tablet({ value: 'observed', events: 3, total: 1000 }), [`warning rounds-to-nobody ${arm}`]],
  ['nobody of 100 is nobody', tablet({ value: 'observed', events: 0, total: 1000 }), []],
  ['0.3 more of 100', tablet({ ...against, estimate: 3, of: 1000 }), [`warning rounds-to-nobody ${arm}`]],
  ['0.3 more that may be none', tablet({ ...against, estimate: 3, of: 1000, low: -9, high: 12 }), []],
  [
    'a clear effect that two rounded counts hide',
    first((result) => {
      result.arms = [
        { options: ['wait'], value: 'printed', count: 2 },
        {
          options: ['tablet'],
          value: 'relative',
          to: 'wait',
          measure: 'RR',
          estimate: 0.9,
          low: 0.8,
          high: 0.95,
        },
      ]
    }),
    [`warning effect-rounds-away ${arm}`],
  ],
  [
    'a later result that is earlier',
    (facts) =>
      void facts.outcomes[0]?.results.push(
        countsOf([40, 60], { id: 'second', relation: 'later', time: { at: '5 weeks' } }),
      ),
    ['error later-is-not-later outcomes.0.results.1.time'],
  ],
  [
    'a later result in another unit of time',
    (facts) =>
      void facts.outcomes[0]?.results.push(
        countsOf([40, 60], { id: 'second', relation: 'later', time: { at: '2 months' } }),
      ),
    [],
  ],
  ['sizes with both thresholds', sized({ of: 100, small: { below: 2 }, large: { from: 20 } }), []],
  ['sizes without a threshold', sized({ of: 100 }), ['error sizes-empty outcomes.0.sizes']],
  [
    'sizes that overlap',
    sized({ of: 100, small: { below: 20 }, large: { from: 10 } }),
    ['error sizes-overlap outcomes.0.sizes.small'],
  ],
  [
    'sizes of nobody knows how many',
    sized({ small: { below: 2 } }),
    ['error sizes-without-whole outcomes.0.sizes'],
  ],
  [
    'a size beyond the whole',
    sized({ of: 100, large: { from: 200 } }),
    ['error difference-above-whole outcomes.0.sizes.of'],
  ],
])('%s', (_, change, expected) => {
  expect(found(change)).toEqual(expected)
})
