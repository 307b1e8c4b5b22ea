import { describe, expect, it } from 'vitest'
import { outcomeOf, twoChoices } from '../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import { comparisonOf } from './comparison.ts'

function fitOf([low, high]: [number, number], clear = true) {
  const result = countsResult(
    [
      { options: ['wait'], value: 'printed', count: 2 },
      { options: ['treat'], value: 'range', low, high },
    ],
    { of: 10_000, ...(clear && { clear: true }) },
  )
  const outcome = outcomeOf(result, {})
  return comparisonOf(twoChoices({ outcomes: [outcome] }), outcome, result, 'treat', {})
}

describe('a range beside a count', () => {
  it('is worse or better where all of it lies on one side and the author holds that to be clear', () => {
    expect(fitOf([5, 12])).toBe('worse')
    expect(fitOf([0, 1])).toBe('better')
  })

  it('is unclear where the count lies in it', () => {
    expect(fitOf([2, 12])).toBe('unclear')
    expect(fitOf([0, 2])).toBe('unclear')
  })

  it('may be chance where nobody says that it is clear', () => {
    expect(fitOf([5, 12], false)).toBe('untested')
  })
})
