import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedOutcome, outcomeOf, talkWith, twoChoices } from '../../../tests/support/choices-builders.ts'
import { anyCounts, everyone } from '../../../tests/support/counts-arbitrary.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { CountArm, ResultFacts } from '../aid/result.schema.ts'
import { fitOf } from './fit.ts'

/** What is said of `wait` and of `treat` on one outcome that matters. */
function saysOn(outcome: OutcomeFacts, groups: Record<string, string> = {}) {
  const facts = twoChoices({
    outcomes: [outcome],
    scales: [{ id: 'boston', from: 1, to: 5, better: 'lower', decimals: 2 }],
    priorities: [{ id: 'it', about: [{ outcome: outcome.id }] }],
  })
  return fitOf(facts, talkWith({ priorities: ['it'], groups })).map(({ priorities: [it] }) => {
    const [line] = it?.lines ?? []
    return line?.kind === 'outcome' ? line.says : line?.kind
  })
}

const arms = (...values: Partial<CountArm>[]): CountArm[] =>
  values.map((value, place) => ({ options: [place === 0 ? 'wait' : 'treat'], ...value }) as CountArm)
const counted = (treat: Partial<CountArm>, changes: Partial<OutcomeFacts> = {}) =>
  outcomeOf(countsResult(arms({ value: 'printed', count: 40 }, treat), { of: 100 }), changes)

describe('how a choice fits an outcome that matters', () => {
  test.each([
    ['fewer of a bad thing', countedOutcome('it', 40, 30), 'better'],
    ['more of a bad thing', countedOutcome('it', 40, 50), 'worse'],
    ['more of a good thing', countedOutcome('it', 40, 50, { better: 'more' }), 'better'],
    ['clear, and neither good nor bad', countedOutcome('it', 40, 50, { better: 'neither' }), 'differs'],
    ['two counts that nobody tested', counted({ value: 'printed', count: 20 }), 'untested'],
    [
      'a relative effect whose interval includes none',
      counted({ value: 'printed', count: 30, effect: { measure: 'RR', estimate: 0.75, low: 0.5, high: 1 } }),
      'unclear',
    ],
    ['the same number', countedOutcome('it', 40, 40), 'unclear'],
    [
      'an interval that includes no change',
      counted({ value: 'difference', to: 'wait', of: 100, estimate: -5, low: -12, high: 3 }),
      'unclear',
    ],
    [
      'an interval on one side',
      counted({ value: 'difference', to: 'wait', of: 100, estimate: -5, low: -12, high: -2 }),
      'better',
    ],
    ['nobody measured it', counted({ value: 'unknown' }), 'not-known'],
    ['not checked yet', counted({ value: 'unchecked' }), 'not-known'],
    ['it does not apply', counted({ value: 'not-applicable' }), 'not-applicable'],
  ])('%s', (_, outcome, says) => {
    expect(saysOn(outcome)[1]).toBe(says)
  })

  test('the choice that the others are compared with is named as such, where there is something to compare', () => {
    expect(saysOn(countedOutcome('it', 40, 30))[0]).toBe('compared-with')
    expect(saysOn(counted({ value: 'unknown' }))[0]).toBe('not-known')
  })

  test('the author’s judgement makes it unclear, and what is not measured stays not known', () => {
    const judgement = 'no-clear-difference' as const
    const values = arms({ value: 'printed', count: 40 }, { value: 'printed', count: 20 })
    expect(saysOn(outcomeOf(countsResult(values, { judgement }), {}))).toEqual(['compared-with', 'unclear'])
    const missing = arms({ value: 'printed', count: 40 }, { value: 'unknown' })
    expect(saysOn(outcomeOf(countsResult(missing, { judgement }), {}))[1]).toBe('not-known')
  })

  test('too few people to tell is not the same as no clear difference', () => {
    const values = arms({ value: 'printed', count: 40 }, { value: 'printed', count: 20 })
    const result = countsResult(values, { judgement: 'too-few-to-tell' })
    expect(saysOn(outcomeOf(result, {}))[1]).toBe('too-few')
  })

  test('another source that disagrees makes it disputed, for the choices that it has a figure for', () => {
    const clear = countedOutcome('it', 40, 30)
    const other = countsResult(arms({ value: 'printed', count: 40 }, { value: 'printed', count: 40 }), {
      id: 'other',
      relation: 'disagrees',
      of: 100,
    })
    expect(saysOn({ ...clear, results: [...clear.results, other] })[1]).toBe('disputed')
    const silent = countsResult(arms({ value: 'reference' }, { value: 'unknown' }), {
      id: 'other',
      relation: 'disagrees',
      of: 100,
    })
    expect(saysOn({ ...clear, results: [...clear.results, silent] })[1]).toBe('better')
  })

  test('a harm that only one choice can bring is worse with it', () => {
    const values = arms({ value: 'not-applicable' }, { value: 'observed', events: 698, total: 855_832 })
    expect(saysOn(outcomeOf(countsResult(values, { of: 10_000 }), {}))).toEqual(['not-applicable', 'worse'])
  })

  test('figures that need a group are not known until there is one', () => {
    const values = arms(
      { value: 'baseline', counts: { high: 100 } },
      { value: 'relative', to: 'wait', measure: 'RR', estimate: 0.75, low: 0.7, high: 0.81 },
    )
    const outcome = outcomeOf(countsResult(values, { axis: 'risk' }), {})
    expect(saysOn(outcome)).toEqual(['not-known', 'not-known'])
    expect(saysOn(outcome, { risk: 'high' })).toEqual(['compared-with', 'better'])
  })

  test('a score goes by its scale and its interval; lengths of time are not tested', () => {
    const header = countsResult([])
    const score = (low: number, high: number): ResultFacts => ({
      ...header,
      form: 'scores',
      scale: 'boston',
      differences: [{ arm: 'treat', to: 'wait', estimate: -0.32, low, high }],
      arms: [
        { options: ['wait'], value: 'mean', mean: 2.29 },
        { options: ['treat'], value: 'mean', mean: 2.02 },
      ],
    })
    expect(saysOn(outcomeOf(score(-0.48, -0.16), {}))).toEqual(['compared-with', 'better'])
    expect(saysOn(outcomeOf(score(-0.7, 0.1), {}))[1]).toBe('unclear')
    const lengths: ResultFacts = {
      ...header,
      form: 'durations',
      statistic: 'median',
      arms: [
        { options: ['wait'], value: 'length', length: '1 weeks' },
        { options: ['treat'], value: 'length', length: '5 days' },
      ],
    }
    expect(saysOn(outcomeOf(lengths, {}))).toEqual(['compared-with', 'untested'])
  })

  test('a score or a length without an interval goes by the test that the source reports', () => {
    const tests = [{ arm: 'treat', p: 0.004 }]
    const score: ResultFacts = {
      ...countsResult([]),
      form: 'scores',
      scale: 'boston',
      tests,
      arms: [
        { options: ['wait'], value: 'mean', mean: 2.29 },
        { options: ['treat'], value: 'mean', mean: 2.02 },
      ],
    }
    expect(saysOn(outcomeOf(score, {}))).toEqual(['compared-with', 'better'])
    expect(saysOn(outcomeOf({ ...score, tests: [{ arm: 'treat', p: 0.4 }] }, {}))[1]).toBe('unclear')
    const lasting = (wait: string, treat: string): ResultFacts => ({
      ...countsResult([]),
      form: 'durations',
      statistic: 'median',
      tests,
      arms: [
        { options: ['wait'], value: 'length', length: wait },
        { options: ['treat'], value: 'length', length: treat },
      ],
    })
    expect(saysOn(outcomeOf(lasting('7 days', '5 days'), {}))).toEqual(['compared-with', 'better'])
    expect(saysOn(outcomeOf(lasting('5 days', '7 days'), {}))[1]).toBe('worse')
    expect(saysOn(outcomeOf(lasting('1 weeks', '5 days'), {}))[1]).toBe('untested')
  })
})

describe('the lines of every choice', () => {
  const facts = twoChoices({
    outcomes: [countedOutcome('pain', 40, 30)],
    burdens: [{ id: 'tablets', category: 'routine' }],
    priorities: [
      { id: 'less-pain', about: [{ outcome: 'pain' }] },
      {
        id: 'no-tablets',
        about: [
          { burden: 'tablets', harder: ['treat'] },
          { choice: 'treat', fits: 'against' },
        ],
      },
    ],
  })

  test('follow the person’s order, burdens and choices by what the author declared', () => {
    const talk = talkWith({
      priorities: ['no-tablets', 'own-1', 'less-pain', 'gone'],
      ownPriorities: [{ id: 'own-1', text: 'My own' }],
    })
    const [wait, treat] = fitOf(facts, talk)
    expect(wait?.priorities).toEqual([
      {
        priority: 'no-tablets',
        lines: [
          { kind: 'burden', burden: 'tablets', says: 'neither' },
          { kind: 'choice', choice: 'treat', says: 'neither' },
        ],
      },
      { priority: 'own-1', lines: [{ kind: 'own' }] },
      {
        priority: 'less-pain',
        lines: [{ kind: 'outcome', outcome: 'pain', result: 'main', says: 'compared-with' }],
      },
    ])
    const lines = treat?.priorities.flatMap((each) => each.lines) ?? []
    expect(lines.map((line) => ('says' in line ? line.says : line.kind))).toEqual([
      'harder',
      'against',
      'own',
      'better',
    ])
  })

  test('a statement of the person’s own that is tied fits by the figures; of a burden no direction is known', () => {
    const about = [{ burden: 'tablets' }, { outcome: 'pain' }, { outcome: 'pain' }, { outcome: 'gone' }]
    const [, treat] = fitOf(
      facts,
      talkWith({
        priorities: ['own-1', 'own-2'],
        ownPriorities: [
          { id: 'own-1', text: 'My own' },
          { id: 'own-2', text: 'Another' },
        ],
        ties: { 'own-1': about, 'own-2': [{ burden: 'gone' }] },
      }),
    )
    expect(treat?.priorities).toEqual([
      {
        priority: 'own-1',
        lines: [
          { kind: 'burden', burden: 'tablets', says: 'asks' },
          { kind: 'outcome', outcome: 'pain', result: 'main', says: 'better' },
        ],
      },
      { priority: 'own-2', lines: [{ kind: 'own' }] },
    ])
  })

  test('missing evidence never reads as better, worse or unclear, for any result', () => {
    fc.assert(
      fc.property(anyCounts, ({ outcome, result }) => {
        const some = twoChoices({
          options: ['as-now', 'one', 'two'].map((id) => ({ id, kind: 'active' })),
          outcomes: [outcome],
          priorities: [{ id: 'it', about: [{ outcome: outcome.id }] }],
        })
        const fits = fitOf(some, talkWith({ priorities: ['it'], groups: everyone }))
        for (const { option, priorities } of fits) {
          const lines = priorities.flatMap((each) => each.lines)
          expect(lines).toHaveLength(1)
          const arm = result.arms.find(({ options }) => options.includes(option))
          if (arm?.value !== 'unknown' && arm?.value !== 'unchecked') continue
          expect(lines[0]).toMatchObject({ says: 'not-known' })
        }
      }),
    )
  })
})
