import { describe, expect, it } from 'vitest'
import { builtToday, countsOf, factsOfAid, wordsFor } from '../../../tests/support/checked-aid-builder.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { checkAid } from './check-aid.ts'
import type { Finding, FindingCode } from './finding.ts'
import type { CountArm, CountsResult } from './result.schema.ts'

type Change = (facts: AidFacts) => void

const found = (change: Change): Finding[] => {
  const facts = factsOfAid(change)
  return checkAid(facts, { en: wordsFor(facts) }, builtToday)
}
const codes = (change: Change): string[] => found(change).map(({ severity, code }) => `${severity} ${code}`)

/** Changes the first result (better: 40 with waiting, 60 with the tablet). */
const first =
  (change: (result: CountsResult, facts: AidFacts) => void): Change =>
  (facts) => {
    const result = facts.outcomes[0]?.results[0]
    if (result?.form === 'counts') change(result, facts)
  }
/** Replaces the tablet's arm in it. */
const tablet = (arm: Record<string, unknown>): Change =>
  first((result) => {
    result.arms[1] = { options: ['tablet'], ...arm } as CountArm
  })
const axis = (more: object = {}): NonNullable<AidFacts['axes']>[number] => ({
  id: 'score',
  scale: 'points',
  step: 1,
  groups: [
    { id: 'low', from: 0, to: 2 },
    { id: 'high', from: 3, to: 5, figuresFor: 4 },
  ],
  sources: ['S1'],
  ...more,
})
const withAxis = (given = axis(), counts: Record<string, number> = { low: 20, high: 40 }): Change =>
  first((result, facts) => {
    facts.axes = [given]
    result.axis = 'score'
    result.arms = [
      { options: ['wait'], value: 'baseline', counts },
      {
        options: ['tablet'],
        value: 'relative',
        to: 'wait',
        measure: 'RR',
        estimate: 1.5,
        low: 1.2,
        high: 1.9,
      },
    ]
  })

describe('an aid without faults', () => {
  it('has no finding', () => {
    expect(found(() => {})).toEqual([])
  })
  it('may have groups with baselines and a relative effect', () => {
    expect(found(withAxis())).toEqual([])
  })
})

describe('each fault is found, with its code and severity', () => {
  const cases: [FindingCode, 'error' | 'warning', Change][] = [
    ['id-twice', 'error', (facts) => facts.sources.push({ ...facts.sources[0]!, id: 'S1' })],
    ['id-reserved', 'error', (facts) => void (facts.eligibility.notFor[0]!.id = 'constructor')],
    ['reference-unknown', 'error', (facts) => void (facts.safetyNet[0]!.options = ['surgery'])],
    ['source-unknown', 'error', (facts) => void (facts.burdens[0]!.sources = ['S9'])],
    ['source-unused', 'warning', (facts) => void facts.sources.push({ ...facts.sources[0]!, id: 'S2' })],
    ['source-address', 'error', (facts) => void (facts.sources[0]!.address = 'javascript:alert(1)')],
    ['source-address', 'error', (facts) => void (facts.sources[0]!.address = '\tjava\nscript:alert(1)')],
    [
      'source-address',
      'error',
      (facts) => void (facts.sources[0]!.address = 'https://www.nice.org.uk@example.org/'),
    ],
    ['reported-by-itself', 'error', first((result) => void (result.sources[0]!.reportedBy = 'S1'))],
    [
      'reported-by-not-secondary',
      'error',
      first((result, facts) => {
        facts.sources.push({ ...facts.sources[0]!, id: 'S2' })
        result.sources[0]!.reportedBy = 'S2'
      }),
    ],
    [
      'arm-for-nobody',
      'error',
      first((result) => void result.arms.push({ options: [], value: 'reference' })),
    ],
    ['option-without-arm', 'error', first((result) => void result.arms.pop())],
    ['source-no-place', 'warning', (facts) => void (facts.sources[0]!.address = 'not a url')],
    ['source-year-none', 'warning', (facts) => void (facts.sources[0]!.year = 'soon')],
    ['source-year-ahead', 'error', (facts) => void (facts.sources[0]!.year = '3025')],
    ['source-read-ahead', 'warning', (facts) => void (facts.sources[0]!.read = '2026-12-24')],
    [
      'unknown-without-source',
      'error',
      (facts) => {
        const [result] = facts.outcomes[0]?.results ?? []
        if (!result) return
        result.sources = []
        result.generalAdvice = true
        for (const arm of result.arms as { value: string }[]) arm.value = 'unknown'
      },
    ],
    [
      'option-in-two-arms',
      'error',
      first((result) => void result.arms.push({ options: ['wait'], value: 'unknown' })),
    ],
    ['count-above-whole', 'error', tablet({ value: 'printed', count: 101 })],
    ['events-above-total', 'error', tablet({ value: 'observed', events: 9, total: 8 })],
    ['observed-half', 'error', tablet({ value: 'printed', count: 60, events: 9 })],
    ['printed-differs', 'warning', tablet({ value: 'printed', count: 60, events: 62, total: 100 })],
    ['range-half', 'error', tablet({ value: 'printed', count: 60, low: 50 })],
    ['range-reversed', 'error', tablet({ value: 'printed', count: 60, low: 70, high: 50 })],
    ['range-misses-estimate', 'error', tablet({ value: 'printed', count: 60, low: 62, high: 70 })],
    ['level-without-range', 'error', tablet({ value: 'printed', count: 60, level: 95 })],
    ['range-reversed', 'error', tablet({ value: 'range', low: 60, high: 50 })],
    ['count-above-whole', 'error', tablet({ value: 'range', low: 60, high: 101 })],
    ['arm-refers-to-itself', 'error', tablet({ value: 'difference', to: 'tablet', estimate: 20, of: 100 })],
    ['count-out-of-bounds', 'error', tablet({ value: 'difference', to: 'wait', estimate: 70, of: 100 })],
    [
      'arms-in-a-circle',
      'error',
      first((result) => {
        result.arms = [
          { options: ['wait'], value: 'difference', to: 'tablet', estimate: 5, of: 100 },
          { options: ['tablet'], value: 'difference', to: 'wait', estimate: 5, of: 100 },
        ]
      }),
    ],
    ['denominator-differs', 'error', first((result) => void (result.of = 1000))],
    ['denominator-not-larger', 'error', (facts) => void (facts.outcomes[1]!.rare = true)],
    ['axis-missing', 'error', tablet({ value: 'baseline', counts: {} })],
    ['relation-on-first', 'error', first((result) => void (result.relation = 'later'))],
    [
      'relation-missing',
      'error',
      (facts) => void facts.outcomes[0]!.results.push(countsOf([40, 60], { id: 'second' })),
    ],
    ['part-of-itself', 'error', (facts) => void (facts.outcomes[1]!.partOf = 'sick')],
    ['part-must-not-lead', 'error', (facts) => void (facts.outcomes[1]!.partOf = 'better')],
    ['reference-unknown', 'error', (facts) => void (facts.threshold = 'nothing-known')],
    ['threshold-not-a-benefit', 'error', (facts) => void (facts.threshold = 'sick')],
    [
      'threshold-is-a-part',
      'error',
      (facts) => {
        facts.threshold = 'sick'
        Object.assign(facts.outcomes[1]!, { role: 'benefit', partOf: 'better', mustMention: false })
      },
    ],
    [
      'threshold-without-counts',
      'error',
      first((result, facts) => {
        facts.threshold = 'better'
        result.unit = 'episodes'
      }),
    ],
    ['no-carrying-on', 'error', (facts) => void (facts.options[0]!.kind = 'active')],
    ['basis-missing', 'error', (facts) => void delete facts.eligibility.urgent[0]!.generalAdvice],
    ['basis-missing', 'error', (facts) => void (facts.outcomes[1]!.living = {})],
    ['reference-unknown', 'error', first((result) => void (result.tests = [{ arm: 'surgery', p: 0.02 }]))],
    [
      'clear-and-judged',
      'error',
      first((result) => Object.assign(result, { clear: true, judgement: 'too-few-to-tell' })),
    ],
    ['basis-twice', 'error', (facts) => void (facts.eligibility.urgent[0]!.sources = ['S1'])],
    ['review-past', 'warning', (facts) => void (facts.reviewBy = '2026-11-21')],
    ['review-before-written', 'error', (facts) => void (facts.written = facts.reviewBy = '2026-11-22')],
    ['no-outcome-of-role', 'error', (facts) => void (facts.outcomes[1]!.role = 'course')],
    ['option-without-step', 'warning', (facts) => void (facts.nextSteps[0]!.options = ['wait'])],
    [
      'ids-collide',
      'error',
      (facts) =>
        void (facts.options[1]!.notOffered = [{ id: 'name', axis: 'score', group: 'low', sources: ['S1'] }]),
    ],
    [
      'group-scores-not-wanted',
      'error',
      withAxis(axis({ scale: 'kind', groups: [{ id: 'low', from: 1 }, { id: 'high' }] })),
    ],
    ['step-missing', 'error', withAxis(axis({ step: undefined }))],
    [
      'groups-gap',
      'error',
      withAxis(
        axis({
          groups: [
            { id: 'low', from: 0, to: 1 },
            { id: 'high', from: 3, to: 5 },
          ],
        }),
      ),
    ],
    [
      'groups-overlap',
      'error',
      withAxis(
        axis({
          groups: [
            { id: 'low', from: 0, to: 3 },
            { id: 'high', from: 3, to: 5 },
          ],
        }),
      ),
    ],
    [
      'group-figures-outside',
      'error',
      withAxis(
        axis({
          groups: [
            { id: 'low', from: 0, to: 2 },
            { id: 'high', from: 3, to: 5, figuresFor: 6 },
          ],
        }),
      ),
    ],
    [
      'group-reversed',
      'error',
      withAxis(
        axis({
          groups: [
            { id: 'low', from: 2, to: 0 },
            { id: 'high', from: 1, to: 5 },
          ],
        }),
      ),
    ],
    ['baseline-missing', 'error', withAxis(axis(), { low: 20 })],
  ]

  it.each(cases)('%s (%s)', (code, severity, change) => {
    const lines = codes(change).filter((line) => line.endsWith(` ${code}`))
    expect([...new Set(lines)]).toEqual([`${severity} ${code}`])
  })
})

describe('counts', () => {
  it('may be printed one off from their events and total', () => {
    const effect = { measure: 'RR' as const, estimate: 1.35, low: 1.1, high: 1.6 }
    expect(found(tablet({ value: 'printed', count: 54, events: 46, total: 86, effect }))).toEqual([])
  })
  it('of operations or of a rare harm may have a denominator of their own', () => {
    const rare: Change = (facts) => {
      facts.outcomes.push({
        id: 'rare-harm',
        role: 'harm',
        better: 'fewer',
        mustMention: true,
        rare: true,
        results: [countsOf([1, 8], { of: 10_000, unit: 'operations' })],
      })
    }
    expect(found(rare)).toEqual([])
  })
  it('are worked out only from arms that have a figure', () => {
    const unmeasured = first((result) => {
      result.arms = [
        { options: ['wait'], value: 'unknown' },
        {
          options: ['tablet'],
          value: 'relative',
          to: 'wait',
          measure: 'RR',
          estimate: 1.5,
          low: 1.2,
          high: 1.9,
        },
      ]
    })
    expect(codes(unmeasured)).toContain('error arm-refers-without-figure')
  })
  it('that are published as differing otherwise are warned about unless adjusted', () => {
    const differing = (adjusted: boolean): Change =>
      first((result) => {
        result.differences = [{ arm: 'tablet', to: 'wait', estimate: 30, ...(adjusted && { adjusted }) }]
      })
    expect(codes(differing(false))).toEqual(['warning difference-differs'])
    expect(codes(differing(true))).toEqual([])
  })
})

describe('parts', () => {
  const parts =
    (counts: Record<string, number>): Change =>
    (facts) => {
      facts.outcomes.push({
        id: 'course',
        role: 'course',
        better: 'neither',
        mustMention: true,
        results: [
          {
            form: 'parts',
            id: 'main',
            time: { about: '2 years' },
            certainty: { rating: 'not-rated' },
            sources: [{ source: 'S1' }],
            of: 100,
            parts: ['same', 'worse'],
            arms: [
              { options: ['wait'], value: 'parts', counts },
              { options: ['tablet'], value: 'unknown' },
            ],
          },
        ],
      })
    }
  it.each([
    [{ same: 60, worse: 40 }, []],
    [{ same: 60, worse: 39 }, ['warning parts-rounded']],
    [{ same: 60, worse: 30 }, ['error parts-do-not-sum']],
    [{ same: 60 }, ['error part-missing']],
    [{ same: 60, worse: 40, dead: 0 }, ['error reference-unknown']],
  ])('%j', (counts, expected) => {
    expect(codes(parts(counts))).toEqual(expected)
  })
})

describe('what matters', () => {
  it('has something for and something against each choice, by the figures', () => {
    const benefitsOnly: Change = (facts) =>
      void (facts.priorities[1] = { id: 'also', about: [{ outcome: 'better' }] })
    expect(found(benefitsOnly).map(({ data }) => data)).toEqual([
      { option: 'wait', missing: { word: 'for' } },
      { option: 'tablet', missing: { word: 'against' } },
    ])
  })
  it('counts what the author declares of burdens and of a choice', () => {
    const declared: Change = (facts) => {
      facts.priorities[1] = {
        id: 'routine',
        about: [{ burden: 'routine', easier: ['wait'], harder: ['tablet'] }],
      }
    }
    expect(found(declared)).toEqual([])
  })
})

describe('words', () => {
  const facts = factsOfAid()
  const check = (changed: Record<string, string>, language = 'en') => {
    const words = { en: wordsFor(facts), [language]: wordsFor(facts, language, changed) }
    return checkAid(facts, words, builtToday).map(({ severity, code }) => `${severity} ${code}`)
  }
  it.each([
    [{ short: '' }, 'error words-empty'],
    [{ 'options.other.name': 'Other' }, 'error words-without-id'],
    [{ about: 'It helps 3 in 10.' }, 'error risk-figure-in-words'],
    [{ about: 'It helps {figure nothing tablet}.' }, 'error token-names-unknown'],
    [{ about: 'It helps {figure better/other tablet}.' }, 'error token-names-unknown'],
    [{ about: 'It helps {change better wait}.' }, 'error token-without-change'],
    [{ about: 'It helps {figures better tablet}.' }, 'error token-unknown'],
    [{ about: '{n} of them' }, 'error token-not-here'],
    [{ about: '{score}' }, 'error token-not-here'],
    [{ about: 'See [@S9].' }, 'error source-unknown'],
    [{ 'outcomes.better.have-other': 'get better' }, 'error number-place-missing'],
  ])('%j', (changed, expected) => {
    expect(check(changed as Record<string, string>)).toEqual([expected])
  })
  it.each([
    ['pl', 'few', ['error number-place-missing']],
    ['pl', 'many', ['error number-place-missing']],
    ['pl', 'other', ['error number-place-missing']],
    ['pl', 'one', []],
    ['cy', 'few', []],
    ['cy', 'other', ['error number-place-missing']],
  ])('of a count that are of several numbers hold the number: %s, %s', (language, form, expected) => {
    const named = { ...facts, translations: [{ language, translator: 'A. Speaker', day: builtToday }] }
    const words = wordsFor(facts, language, { [`outcomes.better.have-${form}`]: 'they get better' })
    const found = checkAid(named, { en: wordsFor(facts), [language]: words }, builtToday)
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected)
  })
  it('may name figures, differences and sources', () => {
    expect(
      check({ about: '{figure better tablet}, {change better tablet}, {figure sick/main wait} [@S1]' }),
    ).toEqual([])
  })
  it('that are missing are errors in the source language and warnings in a translation', () => {
    const { title: _, ...rest } = wordsFor(facts)
    expect(checkAid(facts, { en: rest }, builtToday).map(({ code, severity }) => [code, severity])).toEqual([
      ['words-missing', 'error'],
    ])
    const named = { ...facts, translations: [{ language: 'de', translator: 'A. Speaker', day: builtToday }] }
    const translated = checkAid(named, { en: wordsFor(facts), de: { ...rest } }, builtToday)
    expect(translated.map(({ code, severity }) => [code, severity])).toEqual([['words-missing', 'warning']])
  })
  it('in another language have a translator who is named', () => {
    const words = { en: wordsFor(facts), de: wordsFor(facts) }
    expect(checkAid(facts, words, builtToday)).toMatchObject([
      { code: 'translator-missing', severity: 'warning', data: { language: 'de' } },
    ])
    const translations = [{ language: 'de', translator: 'A. Speaker', day: builtToday }]
    expect(checkAid({ ...facts, translations }, words, builtToday)).toEqual([])
  })
  it('must say what an outcome is like to live with, where the facts say what that rests on', () => {
    const lived = factsOfAid((changed) => void (changed.outcomes[1]!.living = { generalAdvice: true }))
    const findings = checkAid(lived, { en: wordsFor(facts) }, builtToday)
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['words-missing', { part: 'words', language: 'en', slot: 'outcomes.sick.living' }],
    ])
  })
  it('tell of benefits and harms in like detail', () => {
    expect(check({ 'outcomes.better.about': 'Long. '.repeat(60) })).toEqual(['warning unlike-detail'])
  })
})
