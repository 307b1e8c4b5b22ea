import { describe, expect, it } from 'vitest'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import type { ReportedTest, ResultFacts } from '../aid/result.schema.ts'
import { clarityOf } from './clarity-of.ts'

const pregnant = (more: Partial<ResultFacts> = {}, effect?: object): ResultFacts => ({
  ...countsResult(
    [
      { options: ['none'], value: 'printed', count: 850 },
      { options: ['coil'], value: 'printed', count: 7, ...(effect ? { effect } : {}) } as never,
    ],
    { of: 1000 },
  ),
  ...(more as object),
})
const clarity = (result: ResultFacts) => clarityOf(result, 'coil', {})
const tested = (...test: Omit<ReportedTest, 'arm'>[]) =>
  pregnant({ tests: test.map((each) => ({ arm: 'coil', ...each })) })

describe('a difference between two counts', () => {
  it('is untested where the source gives nothing, however large it looks', () => {
    expect(clarity(pregnant())).toBe('untested')
  })

  it.each<[Omit<ReportedTest, 'arm'>, string]>([
    [{ p: 0.02 }, 'clear'],
    [{ p: 0.05 }, 'unclear'],
    [{ p: 0.53 }, 'unclear'],
    [{ p: 0.05, bound: 'below' }, 'clear'],
    [{ p: 0.0001, bound: 'below' }, 'clear'],
    [{ p: 0.01, bound: 'above' }, 'unclear'],
  ])('goes by the test that the source reports: %j is %s', (test, expected) => {
    expect(clarity(tested(test))).toBe(expected)
  })

  it('takes no test of another arm for its own', () => {
    expect(clarity(pregnant({ tests: [{ arm: 'none', p: 0.001 }] }))).toBe('untested')
  })

  it('is clear where the author says so, with the reason in words', () => {
    expect(clarity(pregnant({ clear: true }))).toBe('clear')
  })

  it('goes by the interval before the test and the author', () => {
    const wide = { measure: 'RR', estimate: 0.5, low: 0.2, high: 1.4 }
    const both = { clear: true as const, tests: [{ arm: 'coil', p: 0.001 }] }
    expect(clarity(pregnant(both, wide))).toBe('unclear')
  })

  it('is unclear where the author judges that there is none', () => {
    const judged = pregnant({ judgement: 'no-clear-difference', tests: [{ arm: 'coil', p: 0.001 }] })
    expect(clarity(judged)).toBe('unclear')
  })
})
