import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedOutcome, outcomeOf, talkWith, twoChoices } from '../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import { thresholdOf } from './threshold.ts'

const facts = twoChoices({ threshold: 'pain', outcomes: [countedOutcome('pain', 40, 30)] })

describe('how many would have to be helped', () => {
  test('is asked only where the aid names an outcome that it has', () => {
    expect(thresholdOf(twoChoices({ outcomes: facts.outcomes }), talkWith({}))).toBeUndefined()
    expect(thresholdOf(twoChoices({ threshold: 'gone' }), talkWith({}))).toBeUndefined()
    expect(thresholdOf(facts, talkWith({}))).toMatchObject({ of: 100, wasSeen: false })
    expect(thresholdOf(facts, talkWith({ shown: ['pain'] }))?.wasSeen).toBe(true)
  })

  test('stands as it was said, and changes no figure', () => {
    const before = thresholdOf(facts, talkWith({}))?.figures
    fc.assert(
      fc.property(fc.option(fc.nat(1000), { nil: null }), (count) => {
        const threshold = thresholdOf(facts, talkWith({ thresholds: { pain: count } }))
        expect(threshold?.said).toBe(count)
        expect(threshold?.figures).toEqual(before)
      }),
    )
  })

  test('stands beside the tested difference, or beside the figures where nobody tested it', () => {
    expect(thresholdOf(facts, talkWith({}))?.figures).toMatchObject([
      { option: 'treat', change: { direction: 'fewer', low: 10, of: 100 } },
    ])
    const untested = outcomeOf(
      countsResult(
        [
          { options: ['wait'], value: 'printed', count: 8 },
          { options: ['treat'], value: 'printed', count: 7 },
        ],
        { of: 100 },
      ),
      { id: 'pain' },
    )
    const figures = thresholdOf({ ...facts, outcomes: [untested] }, talkWith({}))?.figures
    expect(figures?.map(({ option, change }) => [option, change])).toEqual([
      ['wait', undefined],
      ['treat', undefined],
    ])
  })
})
