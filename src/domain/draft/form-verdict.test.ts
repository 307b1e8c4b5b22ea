import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAid } from '../../../tests/support/aids-arbitrary.ts'
import { countsOf, factsOfAid } from '../../../tests/support/checked-aid-builder.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { type CountArm, ResultFacts } from '../aid/result.schema.ts'
import { type Arm, armFields, placeOfArm, typedArm, type Way, waysOf } from './arm-form.ts'
import { editedValue, type FactsValue, isSameFact } from './draft-edit.ts'
import { entryForm } from './entry-forms.ts'
import { hintsOf } from './figure-hints.ts'
import { type ResultSpot, verdictOn } from './form-verdict.ts'
import { armForm, certaintyForm, conclusionForm, countedForm, timeForm } from './result-forms.ts'
import type { Typed } from './typed-form.ts'

const isSame = (one: ResultFacts | undefined, other: ResultFacts | undefined): boolean =>
  isSameFact(one as FactsValue | undefined, other as FactsValue | undefined)
const spotOf = (facts: AidFacts, outcome = 0): ResultSpot => ({ facts, words: {}, outcome, place: 0 })
const withArmsOf = (arms: CountArm[]) =>
  factsOfAid((facts) => {
    const [first] = facts.outcomes
    if (first) first.results = [{ ...countsOf([1, 2]), arms }]
  })
const known: CountArm = { options: ['wait'], value: 'printed', count: 40 }
const unknown: CountArm = { options: ['tablet'], value: 'unknown' }

const typed = (value: Way, fields: Typed, arms: CountArm[] = [known, unknown]) => {
  const { faults, refusals, missing, edits, result } = verdictOn(
    spotOf(withArmsOf(arms)),
    armForm(1, 'counts'),
    {
      value,
      typed: fields,
    },
  )
  return {
    faults: Object.fromEntries(Object.entries(faults).map(([field, { code }]) => [field, code])),
    refusals: Object.fromEntries(
      Object.entries(refusals).map(([field, found]) => [field, found.map(({ code }) => code)]),
    ),
    missing,
    isWritten: (edits ?? []).length > 0,
    arm: result?.arms[1],
  }
}
const right = { faults: {}, refusals: {}, missing: [], isWritten: true }

describe('an arm as it is typed', () => {
  it.each<[Way, Typed, object]>([
    ['observed', { events: '12', total: '1,200' }, { events: 12, total: 1200 }],
    [
      'relative',
      { to: 'wait', measure: 'RR', estimate: '0.80', low: '0.7', high: '0.9' },
      { estimate: 0.8, low: 0.7 },
    ],
    ['difference', { to: 'wait', estimate: '−3', of: '1000' }, { estimate: -3, of: 1000 }],
    [
      'number-needed',
      { to: 'wait', direction: 'fewer', estimate: '25' },
      { estimate: 25, direction: 'fewer' },
    ],
    ['printed', { count: '10.5' }, { count: 10.5 }],
    ['range', { low: '0', high: '9' }, { low: 0, high: 9 }],
    ['not-applicable', {}, { value: 'not-applicable' }],
  ])('goes in as %s with just what was typed', (value, fields, arm) => {
    const { arm: made, ...verdict } = typed(value, fields)
    expect(verdict).toEqual(right)
    expect(made).toMatchObject({ options: ['tablet'], value, ...arm })
    expect(made && 'count' in made && value === 'relative').toBe(false)
  })

  it.each<[string, Way, Typed, { faults?: object; refusals?: object; missing?: string[] }]>([
    [
      'more events than people',
      'observed',
      { events: '9', total: '8' },
      { refusals: { events: ['events-above-total'] } },
    ],
    ['half of a fraction', 'observed', { events: '9' }, { missing: ['total'] }],
    [
      'an interval beside its estimate',
      'relative',
      { to: 'wait', measure: 'HR', estimate: '0.8', low: '0.9', high: '1.1' },
      { refusals: { low: ['range-misses-estimate'] } },
    ],
    [
      'an interval the wrong way round',
      'relative',
      { to: 'wait', measure: 'OR', estimate: '0.8', low: '0.9', high: '0.7' },
      { refusals: { low: ['range-reversed'] } },
    ],
    [
      'half an interval',
      'relative',
      { to: 'wait', measure: 'RR', estimate: '0.8', low: '0.7' },
      { refusals: { '': ['range-half'] } },
    ],
    ['a count above its whole', 'printed', { count: '101' }, { refusals: { count: ['count-above-whole'] } }],
    ['a percentage', 'printed', { count: '12%' }, { faults: { count: 'percent' } }],
    ['a number below nobody', 'printed', { count: '-1' }, { faults: { count: 'negative' } }],
    [
      'a decimal comma',
      'relative',
      { to: 'wait', measure: 'RR', estimate: '0,8' },
      { faults: { estimate: 'decimal-comma' } },
    ],
    [
      'a ratio of nothing',
      'relative',
      { to: 'wait', measure: 'RR', estimate: '0' },
      { faults: { estimate: 'zero' } },
    ],
    ['a ratio to nobody', 'relative', { measure: 'RR', estimate: '0.8' }, { missing: ['to'] }],
    [
      'a ratio to another result',
      'relative',
      { to: 'cut', measure: 'RR', estimate: '0.8' },
      { faults: { to: 'not-here' } },
    ],
    [
      'a product above its whole',
      'relative',
      { to: 'wait', measure: 'RR', estimate: '3' },
      { refusals: { '': ['count-out-of-bounds'] } },
    ],
    [
      'an effect without its size',
      'printed',
      { count: '9', 'effect.measure': 'RR' },
      { missing: ['effect.estimate'] },
    ],
    [
      'a level of 5',
      'relative',
      { to: 'wait', measure: 'RR', estimate: '0.8', level: '5' },
      { faults: { level: 'too-small' } },
    ],
  ])('stays out with %s', (_, value, fields, wrong) =>
    expect(typed(value, fields)).toEqual({
      ...right,
      ...wrong,
      isWritten: false,
      arm: undefined,
    }),
  )

  it('never becomes a count without a baseline in reach', () => {
    const fields = { to: 'wait', measure: 'RR', estimate: '0.8' }
    for (const start of ['unknown', 'unchecked', 'reference', 'not-applicable'] as const) {
      const { refusals, isWritten } = typed('relative', fields, [
        { options: ['wait'], value: start },
        unknown,
      ])
      expect({ start, refusals, isWritten }).toEqual({
        start,
        refusals: { to: ['arm-refers-without-figure'] },
        isWritten: false,
      })
    }
  })

  it('keeps the figure that another one rests on', () => {
    const facts = withArmsOf([
      known,
      { options: ['tablet'], value: 'relative', to: 'wait', measure: 'RR', estimate: 0.8 },
    ])
    const { refusals, edits } = verdictOn(spotOf(facts), armForm(0, 'counts'), {
      value: 'unknown',
      typed: {},
    })
    expect(Object.values(refusals).flat()).toMatchObject([{ code: 'arm-refers-without-figure' }])
    expect(edits).toBeUndefined()
  })

  it('says of swapped arms that they may be', () => {
    const facts = withArmsOf([
      known,
      { options: ['tablet'], value: 'printed', count: 60, effect: { measure: 'RR', estimate: 0.7 } },
    ])
    const [outcome] = facts.outcomes
    const result = outcome?.results[0]
    if (!outcome || !result) throw new Error('no result')
    expect(hintsOf(outcome, result, 1, {})).toEqual([{ hint: 'effect-other-way', to: 'wait' }])
    expect(hintsOf(outcome, result, 0, {})).toEqual([])
  })
})

describe('the other forms of a result', () => {
  const spot = spotOf(factsOfAid())
  it('keep the denominator under numbers that stand on it', () => {
    const stored = countedForm.stored(spot.facts, countsOf([1, 2]))
    const { faults, edits } = verdictOn(spot, countedForm, {
      value: '',
      typed: { ...stored.typed, of: '1000' },
    })
    expect(faults).toEqual({ of: { code: 'held-by-numbers' } })
    expect(edits).toBeUndefined()
  })

  it('say every kind of time', () => {
    for (const value of timeForm.ways) {
      const { result } = verdictOn(spot, timeForm, {
        value,
        typed: { 'time.at': '6 weeks', 'time.from': '2 days', 'time.to': '1,000 days' },
      })
      const time =
        value === 'word' ? { word: true } : { [value]: value === 'between' ? undefined : '6 weeks' }
      expect(result?.time).toEqual(value === 'between' ? undefined : time)
    }
    const between = { value: 'between', typed: { 'time.from': '2 days', 'time.to': '9 days' } }
    expect(verdictOn(spot, timeForm, between).result?.time).toEqual({ between: ['2 days', '9 days'] })
  })

  it('want a source while a figure stands, and take one that is listed', () => {
    const source = entryForm('sources', 1)
    expect(verdictOn(spot, source, { value: '', typed: { source: 'S9' } }).faults).toEqual({
      source: { code: 'not-here' },
    })
    const read = verdictOn(spot, source, { value: '', typed: { source: 'S1', place: 'table 2' } })
    expect(read.result?.sources).toEqual([
      { source: 'S1', place: 'table 1' },
      { source: 'S1', place: 'table 2' },
    ])
    const same = { value: '', typed: { source: 'S1', reportedBy: 'S1' } }
    expect(verdictOn(spot, source, same).refusals).toMatchObject({
      reportedBy: [{ code: 'reported-by-itself' }],
    })
  })

  it('write a published difference and a test only of arms that are there', () => {
    const difference = entryForm('differences', 0)
    const fields = { arm: 'tablet', to: 'wait', estimate: '20', low: '25', high: '30' }
    expect(verdictOn(spot, difference, { value: '', typed: fields }).refusals).toMatchObject({
      low: [{ code: 'range-misses-estimate' }],
    })
    expect(
      verdictOn(spot, difference, { value: '', typed: { ...fields, low: '10' } }).result?.differences,
    ).toEqual([{ arm: 'tablet', to: 'wait', estimate: 20, low: 10, high: 30 }])
    expect(
      verdictOn(spot, entryForm('tests', 0), { value: '', typed: { arm: 'tablet', p: '1.2' } }).faults,
    ).toEqual({
      p: { code: 'too-large', most: 1 },
    })
  })

  it('rate, and conclude', () => {
    const rated = verdictOn(spot, certaintyForm, { value: '', typed: { 'certainty.rating': 'low' } })
    expect(rated.result?.certainty).toEqual({ rating: 'low' })
    expect(verdictOn(spot, certaintyForm, { value: '', typed: {} }).missing).toEqual(['certainty.rating'])
    const both = { judgement: 'too-few-to-tell', clear: 'yes' }
    expect(verdictOn(spot, conclusionForm, { value: '', typed: both }).refusals).toMatchObject({
      clear: [{ code: 'clear-and-judged' }],
    })
  })
})

const scraps = [
  '',
  '0',
  '1',
  '7',
  '95',
  '0.5',
  '1,234',
  '-3',
  '12%',
  'yes',
  'RR',
  'wait',
  'tablet',
  'everyone',
  'more',
  '5 days',
]

describe('any aid, any typing', () => {
  it('comes out of the forms as it went in', () => {
    fc.assert(
      fc.property(anyAid, (facts) => {
        facts.outcomes.forEach(({ results }, outcome) =>
          results.forEach((result) =>
            (result.arms as readonly Arm[]).forEach((arm, place) => {
              const form = armForm(place, result.form)
              const { faults, missing, fields } = verdictOn(
                spotOf(facts, outcome),
                form,
                form.stored(facts, result),
              )
              expect({ faults, missing }).toEqual({ faults: {}, missing: [] })
              const axis = result.form === 'counts' ? result.axis : undefined
              const at = placeOfArm(facts, result, place)
              expect(fields).toEqual(armFields(arm.value as Way, at))
              const { made } = form.read(facts, result, typedArm(arm, at, axis))
              // A number that stands as -0 is nothing else than 0.
              expect(isSame(made, result)).toBe(true)
            }),
          ),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('writes no shape that the schema refuses, and just what it says', () => {
    const anyTyped = fc.func(fc.constantFrom(...scraps))
    fc.assert(
      fc.property(anyAid, fc.nat(30), fc.nat(10), anyTyped, (facts, way, at, says) => {
        facts.outcomes.forEach(({ results: [result] }, outcome) => {
          if (!result) return
          const place = at % result.arms.length
          const ways = waysOf[result.form]
          const value = ways[way % ways.length] as Way
          const form = armForm(place, result.form)
          const fields = armFields(value, placeOfArm(facts, result, place))
          const shape = { value, typed: Object.fromEntries(fields.map(({ name }) => [name, says(name)])) }
          const { made } = form.read(facts, result, shape)
          if (made) expect(ResultFacts.safeParse(made).error).toBeUndefined()
          const { edits, result: held } = verdictOn(spotOf(facts, outcome), form, shape)
          const after = (edits ?? []).reduce<FactsValue | undefined>(
            (now, edit) => (now !== undefined && edit.in === 'facts' ? editedValue(now, edit) : now),
            facts as unknown as FactsValue,
          )
          if (edits)
            expect(isSame((after as unknown as AidFacts).outcomes[outcome]?.results[0], held)).toBe(true)
        })
      }),
      { numRuns: 150 },
    )
  })
})
