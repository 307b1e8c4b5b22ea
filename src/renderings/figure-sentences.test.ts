import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCounts, everyone } from '../../tests/support/counts-arbitrary.ts'
import { sentencesAbout } from '../../tests/support/figure-builders.ts'
import {
  countsResult,
  outcomeWith,
  statinDeaths,
  statinDiabetes,
  statinEvents,
  throatThrush,
  tunnelImproved,
} from '../../tests/support/risk-builders.ts'
import type { OptionFacts } from '../domain/aid/aid-facts.schema.ts'
import type { CountArm, ResultFacts } from '../domain/aid/result.schema.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { picturesOf } from '../domain/risk/pictures-of.ts'

const options = (...ids: string[]): OptionFacts[] => ids.map((id) => ({ id, kind: 'active' }))
const ofTwo = { options: options('as-now', 'statin') }
const group = { groups: { qrisk: 'r10' } }

describe('whole sentences', () => {
  test('a benefit: both ways round, the range, and how it compares', () => {
    const sentences = sentencesAbout(outcomeWith(statinEvents), group)
    expect(sentences.sentence('event', 'main', 'as-now')).toBe(
      'Carry on as now: of 1,000 people, on average 100 have it in 10 years, and 900 do not.',
    )
    expect(sentences.sentence('event', 'main', 'statin')).toBe(
      'Add a statin: of 1,000 people, on average 75 have it in 10 years, and 925 do not. It could be as few as 70 or as many as 81. That is 25 fewer than with “Carry on as now”, where 100 have it.',
    )
  })

  test('a difference alone, half-way between two people', () => {
    const sentences = sentencesAbout(outcomeWith(statinDeaths), { facts: ofTwo })
    expect(sentences.sentence('event', 'main', 'statin')).toBe(
      'Add a statin: of 1,000 people, on average 3 or 4 fewer have it in 10 years than with “Carry on as now”. The difference could be as small as 1 fewer or as large as 6 fewer. For the rest it comes, or does not come, with either choice. How many of each is not known.',
    )
    expect(sentences.cell(cellOf(statinDeaths, 'statin', {}), 'event', 'main')).toBe('3 or 4 fewer of 1,000')
  })

  test.each([
    ['either choice', ofTwo],
    ['either of these two choices', {}],
  ])('what is so anyway is so with %s, by how many choices there are', (which, facts) => {
    const outcome = outcomeWith(statinEvents)
    const sentences = sentencesAbout(outcome, { ...group, facts })
    const [picture] = picturesOf(outcome, statinEvents, group.groups)
    if (!picture) throw new Error('no picture')
    const said = sentences.picture('event', 'main', picture)
    expect(said).toContain(`on average 75 have it in 10 years with ${which}, 25 are helped`)
    expect(said).toContain(`and 900 do not with ${which}.`)
    const key = sentences.key('event', 'main', picture).map(({ number, text }) => `${number} ${text}`)
    expect(key).toContain(`75 have it with ${which}`)
    expect(key).toContain(`900 do not with ${which}`)
    expect(
      sentencesAbout(outcomeWith(statinDeaths), { facts }).sentence('event', 'main', 'statin'),
    ).toContain(`For the rest it comes, or does not come, with ${which}.`)
  })

  test('a published difference keeps its own interval', () => {
    const sentences = sentencesAbout(outcomeWith(tunnelImproved, { better: 'more' }))
    expect(sentences.sentence('event', 'main', 'surgery')).toContain(
      'That is 26 more than with “Night splint”, where 54 have it. The difference could be as small as 12 more or as large as 40 more.',
    )
  })

  test('a range without a best estimate says so, both ways round, and is compared with nothing', () => {
    const arms: CountArm[] = [
      { options: ['none'], value: 'printed', count: 5 },
      { options: ['now'], value: 'range', low: 11, high: 50 },
      { options: ['back-up'], value: 'range', low: 0, high: 1 },
    ]
    const ranged = countsResult(arms, { of: 100 })
    const sentences = sentencesAbout(outcomeWith(ranged))
    const said = sentences.sentence('event', 'main', 'now')
    expect(said).toContain('of 100 people, 11 to 50 have it')
    expect(said).toContain('and 50 to 89 do not.')
    expect(said).toContain('The source gives the range alone, and no best estimate.')
    expect(said).not.toMatch(/fewer|more/)
    expect(sentences.cell(cellOf(ranged, 'now', {}), 'event', 'main')).toBe('11 to 50 of 100')
    expect(sentences.cell(cellOf(ranged, 'back-up', {}), 'event', 'main')).toBe('up to 1 of 100')
    expect(sentences.figure('event', 'main', 'now')).toEqual({ number: '11 to 50', of: 'of 100' })
  })

  test('only a difference that the source adjusted is said to allow for how the people differed', () => {
    const differing = (adjusted: boolean) => ({
      ...tunnelImproved,
      differences: [{ arm: 'surgery', to: 'splint', estimate: 24, adjusted }],
    })
    const said = (adjusted: boolean) =>
      sentencesAbout(outcomeWith(differing(adjusted), { better: 'more' })).sentence(
        'event',
        'main',
        'surgery',
      )
    expect(said(false)).toContain('The study gives the difference as 24 more than with “Night splint”.')
    expect(said(false)).not.toMatch(/allows for/)
    expect(said(true)).toContain('The study allows for how the people differed.')
  })

  test('where another source disagrees, the cell and the sentence say so, and no effect is claimed', () => {
    const other = countsResult([{ options: ['statin'], value: 'printed', count: 99 }], {
      id: 'other',
      relation: 'disagrees',
    })
    const rated: ResultFacts = { ...statinEvents, certainty: { rating: 'high' } }
    const { results, ...outcome } = outcomeWith(rated)
    const disputed = sentencesAbout(
      { ...outcome, results: [...results, other] },
      { groups: { qrisk: 'r10' } },
    )
    const alone = sentencesAbout(outcomeWith(rated), { groups: { qrisk: 'r10' } })
    expect(alone.figure('event', 'main', 'statin').change).toBe('25 fewer than with “Carry on as now”')
    expect(disputed.figure('event', 'main', 'statin').change).toBe(
      'sources disagree; one says: 25 fewer than with “Carry on as now”',
    )
    expect(disputed.caution('event', 'main', 'statin')).toBe('Another source disagrees.')
    expect(alone.effects('event', 'main')).not.toEqual([])
    expect(disputed.effects('event', 'main')).toEqual([])
  })

  test('a test that the source reports, and why a difference is clear, stand in the working', () => {
    const tested = {
      ...tunnelImproved,
      differences: [],
      clear: true as const,
      tests: [{ arm: 'surgery', p: 0.0001, bound: 'below' as const }],
    }
    const words = { 'outcomes.event.main.clear': 'The groups are large and far apart.' }
    const lines = sentencesAbout(outcomeWith(tested, { better: 'more' }), { words }).working(
      'event',
      'main',
      'surgery',
    )
    expect(lines.slice(-2)).toEqual([
      'The source tests the difference: P is below 0.0001.',
      'The groups are large and far apart.',
    ])
  })

  test('what is not known is said in its own words, and never as no effect', () => {
    const arms: CountArm[] = [
      { options: ['none'], value: 'unknown' },
      { options: ['back-up'], value: 'unchecked' },
      { options: ['now'], value: 'not-applicable' },
    ]
    const words = { 'outcomes.event.main.now': 'Everyone has one at the start.' }
    const sentences = sentencesAbout(outcomeWith(countsResult(arms)), { words })
    expect(['none', 'back-up', 'now'].map((option) => sentences.sentence('event', 'main', option))).toEqual([
      'No antibiotic: we do not know. The studies used here did not measure it.',
      'Back-up prescription: this happens to some people. How often has not been checked yet.',
      'Antibiotic now: does not apply. Everyone has one at the start.',
    ])
  })

  test('the author’s judgement stands instead of a comparison', () => {
    const judged = { ...statinDiabetes, judgement: 'no-clear-difference' as const }
    const words = { 'outcomes.event.main.judgement': 'The two could be the same' }
    const sentences = sentencesAbout(outcomeWith(judged), { words })
    expect(sentences.sentence('event', 'main', 'statin')).toBe(
      'Add a statin: of 1,000 people, on average 62 have it in 10 years, and 938 do not. The two could be the same.',
    )
    expect(sentences.figure('event', 'main', 'statin')).toMatchObject({
      number: '62',
      change: 'No clear difference',
    })
  })

  test('two choices that were counted together are named together', () => {
    const result = countsResult([{ options: ['none', 'back-up'], value: 'observed', events: 3, total: 434 }])
    expect(sentencesAbout(outcomeWith(result)).sentence('event', 'main', 'none')).toMatch(
      /^No antibiotic and Back-up prescription, counted together: of 1,000 people, on average 7 have it/,
    )
  })

  test('people followed for a year are not people', () => {
    const result = { ...statinDeaths, unit: 'person-years' as const }
    expect(sentencesAbout(outcomeWith(result)).cell(cellOf(result, 'statin', {}), 'event', 'main')).toBe(
      '3 or 4 fewer in every 1,000 people followed for a year',
    )
  })

  test('one person is one person', () => {
    const result = countsResult([{ options: ['statin'], value: 'printed', count: 1 }])
    expect(sentencesAbout(outcomeWith(result)).sentence('event', 'main', 'statin')).toContain(
      'on average 1 has it',
    )
  })
})

describe('scores, lengths and parts', () => {
  const boston = { id: 'boston', from: 1, to: 5, better: 'lower' as const, decimals: 2 }
  const header = { ...countsResult([]), time: { at: '6 weeks' } }

  test('a score is said with its scale, and which way is better follows from it', () => {
    const result: ResultFacts = {
      ...header,
      form: 'scores',
      scale: 'boston',
      differences: [
        { arm: 'surgery', to: 'splint', estimate: -0.32, low: -0.48, high: -0.16, adjusted: true },
      ],
      arms: [
        { options: ['splint'], value: 'mean', mean: 2.29 },
        { options: ['surgery'], value: 'mean', mean: 2.02 },
      ],
    }
    const words = { 'scales.boston.low': 'no trouble', 'scales.boston.high': 'worst' }
    const sentences = sentencesAbout(outcomeWith(result), {
      words,
      facts: { scales: [boston], options: options('splint', 'surgery') },
    })
    expect(sentences.sentence('event', 'main', 'surgery')).toBe(
      'Operation: the average score is 2.02 after 6 weeks. Operation: on average 0.32 points better than with “Night splint” after 6 weeks. It could be from 0.16 to 0.48 points better. The study allows for how the people differed. The score goes from 1 (no trouble) to 5 (worst).',
    )
  })

  test('a middle length of time is no average', () => {
    const result: ResultFacts = {
      ...header,
      form: 'durations',
      statistic: 'median',
      arms: [{ options: ['now'], value: 'length', length: '4 days' }],
    }
    expect(sentencesAbout(outcomeWith(result)).sentence('event', 'main', 'now')).toBe(
      'Antibiotic now: 4 days or less for half of the people, and longer for the other half.',
    )
  })

  test('parts stand in one sentence', () => {
    const result: ResultFacts = {
      ...header,
      form: 'parts',
      of: 100,
      time: { about: '2 years' },
      parts: ['better', 'worse'],
      arms: [{ options: ['none'], value: 'parts', counts: { better: 77, worse: 23 } }],
    }
    const words = {
      'outcomes.event.main.part-better-other': '{n} get better',
      'outcomes.event.main.part-worse-other': '{n} get worse',
    }
    const sentences = sentencesAbout(outcomeWith(result), { words })
    expect(sentences.sentence('event', 'main', 'none')).toBe(
      'No antibiotic: of 100 people, on average 77 get better and 23 get worse in about 2 years.',
    )
    expect(sentences.cell(cellOf(result, 'none', {}), 'event', 'main')).toBe('77 get better and 23 get worse')
  })
})

describe('times, certainty and where a figure is from', () => {
  test.each([
    [{ under: '3 months' }, 'in under 3 months'],
    [{ upTo: '19 years' }, 'within 19 years'],
    [{ between: ['6 months', '6 years'] as [string, string] }, 'over 6 months to 6 years'],
    [{ about: '1 years' }, 'in about 1 year'],
  ])('%j is said as "%s"', (time, said) => {
    const result = countsResult([{ options: ['statin'], value: 'unknown' }], { time })
    expect(sentencesAbout(outcomeWith(result)).time('event', 'main')).toBe(said)
  })

  test('a result without a time has people alone, and no comma that leads nowhere', () => {
    const result = countsResult([{ options: ['statin'], value: 'unknown' }], { time: { word: true } })
    const headed = (time: string) => {
      const sentences = sentencesAbout(outcomeWith(result), { words: { 'outcomes.event.main.time': time } })
      return [sentences.peopleAndTime('event', 'main'), sentences.table('event', 'main').caption]
    }
    expect(headed('')).toEqual(['1,000 people', '1,000 people'])
    expect(headed('in later life')).toEqual(['1,000 people, in later life', '1,000 people, in later life'])
  })

  test.each([
    ['high', 'We are sure of this. Big trials.'],
    ['not-rated', 'Nobody has rated how sure we can be of this. Big trials.'],
  ] as const)('%s certainty is "%s"', (rating, said) => {
    const result = countsResult([{ options: ['statin'], value: 'unknown' }], { certainty: { rating } })
    const words = { 'outcomes.event.main.certainty': 'Big trials.' }
    expect(sentencesAbout(outcomeWith(result), { words }).certainty('event', 'main')).toBe(said)
  })

  test('a figure that was read second-hand says so', () => {
    const source = (id: string, title: string) => ({
      id,
      title,
      authors: 'Somebody',
      year: '2022',
      address: 'https://example.org',
      read: '2026-11-22',
      funding: 'public',
    })
    const sources = [source('S1', 'The review'), source('S2', 'The page')]
    const result = countsResult([], { sources: [{ source: 'S1', place: 'table 2', reportedBy: 'S2' }] })
    const sentences = sentencesAbout(outcomeWith(result), { facts: { sources } })
    expect(sentences.cited(result)).toBe(
      'The review. Somebody, 2022 (table 2), as reported by The page (Somebody, 2022)',
    )
    expect(sentences.prose('As it says [@S1], {figure event/main statin}.')).toBe(
      'As it says (Somebody, 2022, as reported by Somebody), We do not know: the studies used here did not measure it.',
    )
  })

  test('figures and changes in prose come from the same cells', () => {
    const sentences = sentencesAbout(outcomeWith(statinEvents), group)
    expect(sentences.prose('**{figure event statin}**: {change event/main statin}')).toBe(
      '**75 of 1,000**: 25 fewer of 1,000',
    )
  })
})

describe('how it was worked out', () => {
  test('a relative effect, with its interval', () => {
    const sentences = sentencesAbout(outcomeWith(statinEvents), { groups: { qrisk: 'r15' } })
    expect(sentences.working('event', 'main', 'statin')).toEqual([
      'The starting figure is 150 of 1,000.',
      '150 × 0.75 = 112.5, which is 113 in whole numbers',
      'Lowest: 150 × 0.70 = 105',
      'Highest: 150 × 0.81 = 121.5, which is 122 in whole numbers',
      'The range is what the studies leave open (a 95% confidence interval).',
    ])
  })

  test('a printed count that rounds otherwise', () => {
    expect(sentencesAbout(outcomeWith(tunnelImproved)).working('event', 'main', 'splint')).toEqual([
      '46 of 86 is 53 of 100 when rounded; the source prints 54, and 54 is shown.',
    ])
  })

  test('a rate that the source prints', () => {
    const rate = countsResult([{ options: ['splint'], value: 'printed', count: 10.5 }], { of: 1000 })
    expect(sentencesAbout(outcomeWith(rate)).working('event', 'main', 'splint')).toEqual([
      'The source gives 10.5 of 1,000, or the same share in another form: 11 in whole numbers.',
    ])
  })

  test('a difference that would round to another number', () => {
    const lines = sentencesAbout(outcomeWith(statinDiabetes)).working('event', 'main', 'statin')
    expect(lines.at(-1)).toBe(
      'Before rounding, the difference is 5.38. The figures are rounded first, so the difference shown is 6.',
    )
  })

  test('a number needed', () => {
    expect(sentencesAbout(outcomeWith(throatThrush)).working('event', 'main', 'now')[0]).toBe(
      'The source gives the number needed as 27: 100 ÷ 27 = 3.7, which is 4 in whole numbers',
    )
  })
})

describe('laws of any result', () => {
  test('sentence, cell, picture and key say the shown count, and no template is left open', () => {
    fc.assert(
      fc.property(anyCounts, ({ outcome, result }) => {
        const sentences = sentencesAbout(outcome, {
          groups: everyone,
          facts: { options: options('as-now', 'one', 'two') },
          words: { 'outcomes.event.main.judgement': 'The author says so.' },
        })
        for (const option of ['as-now', 'one', 'two']) {
          const cell = cellOf(result, option, everyone)
          const said = sentences.sentence('event', 'main', option)
          expect(said).not.toMatch(/\{|\}|undefined|NaN|\b1 in \d/)
          expect(said).toMatch(/[.]$/)
          if (cell.kind !== 'count') continue
          const count = cell.count.toLocaleString('en')
          expect(said).toContain(`on average ${count} ha`)
          expect(sentences.figure('event', 'main', option).number).toBe(count)
          expect(sentences.cell(cell, 'event', 'main')).toBe(`${count} of ${cell.of.toLocaleString('en')}`)
        }
        for (const picture of picturesOf(outcome, result, everyone)) {
          const key = sentences.key('event', 'main', picture)
          expect(key.reduce((sum, { count }) => sum + count, 0)).toBe(picture.of)
          expect(sentences.picture('event', 'main', picture)).toMatch(/on average .*[.]$/)
        }
      }),
    )
  })
})
