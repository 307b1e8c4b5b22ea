import { describe, expect, it } from 'vitest'
import { countsOf, factsOfAid } from '../../../../tests/support/checked-aid-builder.ts'
import type { CountsResult } from '../../aid/result.schema.ts'
import { factsWithSource, withCitation } from './import-edits.ts'
import { importedRow, type RowMatch } from './imported-row.ts'
import { sourceLacks, sourceTyped, sourceWith } from './imported-source.ts'
import { emptyRow, noSource, type ProposedRow } from './proposed-row.ts'

const facts = factsOfAid()
const unknown = (option: string) => ({ options: [option], value: 'unknown' as const })
const bare: CountsResult = {
  ...countsOf([1, 2]),
  certainty: { rating: 'not-rated' },
  arms: [unknown('wait'), unknown('tablet')],
}
const started: CountsResult = {
  ...bare,
  arms: [{ options: ['wait'], value: 'printed', count: 20 }, unknown('tablet')],
}
const both: CountsResult = {
  ...bare,
  arms: [
    { options: ['wait'], value: 'printed', count: 20 },
    { options: ['tablet'], value: 'observed', events: 30, total: 100 },
  ],
}
const row = (said: Partial<ProposedRow>): ProposedRow => ({ ...emptyRow, outcome: 'Event', ...said })
const ratio = row({ cells: { RR: '1.5', low: '1.1', high: '2', level: '95' } })
const on = (result: CountsResult, said: ProposedRow, { time, ...match }: Partial<RowMatch> = {}) => {
  const [outcome] = facts.outcomes
  if (!outcome) throw new Error('no outcome')
  const matched = { arm: 'tablet', against: 'wait', ...match, time: time ?? result.time }
  return importedRow(facts, { ...outcome, results: [result] }, 0, said, matched)
}

describe('a row of a file', () => {
  it('goes in as a figure where its denominator is the result’s, with the ratio beside it', () => {
    const made = on(started, row({ cells: { ...ratio.cells, count: '30' }, per: '100', rating: 'low' }))
    expect(made).toMatchObject({ waits: [], as: 'figure' })
    expect(made.made).toMatchObject({
      certainty: { rating: 'not-rated' },
      arms: [
        {},
        { value: 'printed', count: 30, effect: { measure: 'RR', estimate: 1.5, low: 1.1, level: 95 } },
      ],
    })
  })

  it('never makes a count of a ratio without a starting count', () => {
    expect(on(bare, ratio)).toMatchObject({ waits: ['no-baseline'] })
    expect(on({ ...both, arms: [unknown('wait'), ...both.arms.slice(1)] }, ratio)).toMatchObject({
      waits: ['no-baseline'],
    })
    expect(on(bare, ratio).made).toBeUndefined()
  })

  it('puts a ratio beside a count that is there, and leaves the count', () => {
    const made = on(both, ratio)
    expect(made).toMatchObject({ waits: [], as: 'effect' })
    expect(made.made?.arms[1]).toMatchObject({
      value: 'observed',
      events: 30,
      total: 100,
      effect: { estimate: 1.5 },
    })
    const again = on(made.made as CountsResult, ratio)
    expect(again.waits).toEqual(['holds-effect'])
  })

  it('puts a ratio as one times a count where only the other arm has a count', () => {
    expect(on(started, ratio)).toMatchObject({
      as: 'relative',
      made: { arms: [{}, { value: 'relative', to: 'wait', estimate: 1.5 }] },
    })
  })

  it('moves the point of a proportion and rounds nothing', () => {
    const share = (count: string, per: string) => row({ cells: { count }, per, isShare: true })
    expect(on(bare, share('0.125', '1')).made?.arms[1]).toMatchObject({ count: 12.5 })
    expect(on(bare, share('0.1', '100')).made?.arms[1]).toMatchObject({ count: 0.1 })
    expect(on({ ...bare, of: 1000 }, share('12', '100')).made?.arms[1]).toMatchObject({ count: 120 })
  })

  it('puts a risk difference as one, on what the file says it is out of', () => {
    const said = row({ difference: '-0.02', per: '1', cells: { low: '-0.04', high: '-0.01', level: '95' } })
    expect(on(started, said)).toMatchObject({
      as: 'difference',
      made: {
        arms: [{}, { value: 'difference', to: 'wait', estimate: -0.02, of: 1, low: -0.04, high: -0.01 }],
      },
    })
  })

  it.each([
    ['another denominator', bare, row({ cells: { count: '12' }, per: '1000' }), 'other-denominator'],
    ['no denominator', bare, row({ cells: { count: '12' } }), 'other-denominator'],
    ['a figure that is there', both, row({ cells: { count: '12' }, per: '100' }), 'holds-number'],
    ['a mean among counts', bare, row({ cells: { mean: '3' } }), 'other-form'],
    ['what could not be read', bare, row({ faults: ['cells'] }), 'cells'],
    [
      'a ratio before its comparator',
      bare,
      row({ cells: { ...ratio.cells, count: '3' }, per: '100' }),
      'compared-otherwise',
    ],
  ])('waits for %s', (_, result, said, why) => {
    expect(on(result, said).waits).toEqual([why])
    expect(on(result, said).made).toBeUndefined()
  })

  it('waits until it is matched, and for two choices that are one', () => {
    expect(
      importedRow(facts, { ...facts.outcomes[0], results: [bare] } as never, 0, ratio, {
        arm: undefined,
        against: undefined,
        time: bare.time,
      }).waits,
    ).toEqual(['arm-unmatched'])
    expect(on(bare, ratio, { arm: 'tablet', against: 'nobody' }).waits).toEqual(['against-unmatched'])
    expect(on(bare, ratio, { arm: 'wait', against: 'wait' }).waits).toEqual(['same-arm'])
  })

  it('says at its field what is no number', () => {
    const said = on(started, row({ cells: { RR: '0,8' } }))
    expect(said).toMatchObject({
      waits: ['not-a-number'],
      read: { faults: { estimate: { code: 'decimal-comma' } } },
    })
  })

  it('never gets another time than the file or a person says', () => {
    const count = row({ cells: { count: '12' }, per: '100' })
    const weeks = { at: '10 weeks' }
    const arms = { arm: 'tablet', against: 'wait' }
    const unsaid = importedRow(facts, { ...facts.outcomes[0], results: [bare] } as never, 0, count, {
      ...arms,
      time: undefined,
    })
    expect(unsaid).toMatchObject({ waits: ['time-unsaid'] })
    expect(unsaid.made).toBeUndefined()
    expect(on(bare, count, { time: weeks }).made?.time).toEqual(weeks)
    expect(on({ ...bare, time: { median: '70 days' } }, count, { time: weeks }).made?.time).toEqual({
      median: '70 days',
    })
    expect(on(started, count, { time: weeks })).toMatchObject({ waits: ['other-time'] })
    expect(on(started, count, { time: weeks }).made).toBeUndefined()
  })

  it('never raises a rating', () => {
    const count = (rating: ProposedRow['rating']) => row({ cells: { count: '12' }, per: '100', rating })
    const rated = (result: CountsResult, rating: 'moderate' | 'low') => ({ ...result, certainty: { rating } })
    const ratingOf = (result: CountsResult, said: ProposedRow) => on(result, said).made?.certainty.rating
    expect(ratingOf(bare, count('moderate'))).toBe('moderate')
    expect(ratingOf(rated(bare, 'low'), count('high'))).toBe('low')
    expect(ratingOf(rated(started, 'moderate'), count('low'))).toBe('low')
    expect(ratingOf(rated(started, 'moderate'), count(undefined))).toBe('not-rated')
    expect(ratingOf(started, count('high'))).toBe('not-rated')
  })
})

describe('its source', () => {
  const source = {
    ...noSource,
    title: 'Invented',
    authors: 'Nobody',
    year: '2020',
    address: 'doi:10.5555/1',
    licence: 'CC BY',
    attribution: 'Nobody 2020',
  }

  it('is added once, with licence and attribution in the words of the file', () => {
    const typed = sourceTyped(source)
    expect(typed.title).toBe('Invented | CC BY | Nobody 2020')
    const once = factsWithSource(facts, { typed }, '2026-11-26')
    expect(once.facts.sources.at(-1)).toMatchObject({
      address: 'https://doi.org/10.5555/1',
      funding: 'not seen',
    })
    expect(sourceWith(once.facts, 'http://doi.org/10.5555/1/')).toBe(once.id)
    expect(factsWithSource(once.facts, { typed }, '2026-11-26').facts).toBe(once.facts)
  })

  it('must be told, and fit', () => {
    expect(sourceLacks(sourceTyped(noSource))).toEqual(['title', 'authors', 'year', 'address'])
    expect(sourceLacks(sourceTyped({ ...source, licence: 'x'.repeat(300) }))).toEqual(['title'])
  })

  it('is cited once, without saying who read it', () => {
    const cited = withCitation(withCitation(bare, 'S2', 'table 1'), 'S2', 'table 1')
    expect(cited.sources.filter((each) => each.source === 'S2')).toEqual([{ source: 'S2', place: 'table 1' }])
  })
})
