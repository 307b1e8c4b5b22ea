import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCells } from './csv-cells.ts'
import { type ProposedRow, pointMoved, ratingIn, sameNumbers } from './proposed-row.ts'
import { readImport } from './read-import.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../tests/fixtures/imports/${name}`, import.meta.url), 'utf8')
const rowsOf = (text: string): readonly ProposedRow[] => {
  const read = readImport(text)
  if (typeof read === 'string') throw new Error(read)
  return read.rows
}
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('cells of a table', () => {
  it('come back as they were, whatever stands in them', () => {
    const cells = fc.array(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 2, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(cells, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, end, isClosed) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(end) + (isClosed ? end : '')
        expect(csvCells(text)).toEqual(rows)
      }),
    )
  })

  it.each(['a,"b', 'a,b"c', '"a"b,c', 'a,"b"c'])('are none where a quote stands wrong: %j', (text) =>
    expect(csvCells(text)).toBe('quotes'),
  )
})

describe('a file that is not taken', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    [fixture('semicolons.csv'), 'semicolons'],
    ['Outcome\tCount\nEvent\t1', 'tabs'],
    ['Outcome,Count\n"Event,1', 'quotes'],
    ['Thing,Count\nEvent,1', 'no-outcome-column'],
    ['Outcome,RR,Outcome\nEvent,1,Event', 'heading-twice'],
    ['Outcome,Per\n', 'no-rows'],
    [`Outcome,Per\n${'Event,1\n'.repeat(501)}`, 'too-many-rows'],
    [fixture('evidence.xml'), 'xml'],
    [fixture('evidence-r4.json'), 'fhir-r4'],
    ['{"resourceType":"EffectEvidenceSynthesis"}', 'fhir-r4'],
    ['{"resourceType":"Patient"}', 'no-evidence'],
    ['{"resourceType":"Evidence"', 'not-json'],
    [`${'['.repeat(200_000)}`, 'not-json'],
    [`Outcome,Per\n${' '.repeat(4_000_001)}`, 'too-long'],
  ])('says why (%#)', (text, why) => expect(readImport(text)).toBe(why))

  it('never throws, and drops nothing in silence', () => {
    const piece = fc.constantFrom('Outcome', ',', '"', '\r\n', 'RR 0.8 (0.7 to 0.9)', '1', '%', ';', '\ufeff')
    const near = fc.array(piece).map((pieces) => `Outcome,Relative effect\n${pieces.join('')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const read = readImport(text)
        expect(typeof read === 'string' || read.rows.length > 0).toBe(true)
      }),
    )
    const part = fc.constantFrom(
      'variableDefinition',
      'statistic',
      'certainty',
      'quantity',
      '__proto__',
      'coding',
    )
    const odd = fc.dictionary(part, fc.jsonValue())
    fc.assert(
      fc.property(odd, (entry) => {
        const read = readImport(JSON.stringify({ ...entry, resourceType: 'Evidence' }))
        expect(typeof read === 'string' || read.rows.length > 0).toBe(true)
      }),
    )
    const whole = fixture('evidence-r5.json')
    for (let end = 0; end < whole.length; end += 97) readImport(whole.slice(0, end))
  })
})

describe('a table in CSV', () => {
  it('is a row for each figure, as printed, with source, licence and what has no column', () => {
    const rows = rowsOf(fixture('summary.csv'))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      arm: 'Carry on as now',
      against: '',
      cells: { count: '20' },
      per: '100',
      faults: [],
    })
    expect(rows[1]).toMatchObject({
      outcome: 'Getting better',
      population: 'Adults, invented',
      time: '3 months',
      arm: 'Name of the treatment',
      against: 'Carry on as now',
      cells: { count: '30', RR: '1.50', low: '1.10', high: '2.04', level: '95' },
      certainty: 'Low',
      rating: 'low',
      place: 'table 1',
      source: { title: 'Invented review', licence: 'CC BY-NC-SA 4.0', attribution: 'Nobody 2020' },
      besides: [{ name: 'Studies', text: 'Two "made-up" studies' }],
    })
    expect(rows[2]).toMatchObject({ cells: { OR: '2.00' }, rating: 'very-low' })
  })

  it('keeps a line whose numbers a decimal comma has cut, and takes none of them', () => {
    const [cut, whole] = rowsOf(fixture('decimal-comma.csv'))
    expect(cut).toMatchObject({ faults: ['cells'], cells: {} })
    expect(cut?.besides.map(({ text }) => text)).toContain('8')
    expect(whole).toMatchObject({ faults: [], cells: { RR: '0,8', low: '0,7', high: '0,9' } })
  })

  it.each([
    ['Outcome,Relative effect\nEvent,about 0.8', ['interval']],
    ['Outcome,Relative effect,Measure,Estimate\nEvent,RR 0.8,OR,0.7', ['two-ratios']],
    ['Outcome,Measure,Estimate\nEvent,SMD,0.7', ['kind-unknown']],
    ['Outcome,Low,High\nEvent,1,2', ['kind-unknown']],
    ['Outcome,Certainty\nEvent,low', ['no-number']],
  ])('says what it cannot read: %j', (text, faults) => expect(rowsOf(text)[0]?.faults).toEqual(faults))

  it('takes a count in percent for what it is', () => {
    const rows = rowsOf('Outcome,Comparator,Per,Comparator count\nEvent,Choice a,1000,12.5%')
    expect(rows[0]).toMatchObject({ cells: { count: '12.5' }, per: '100', isShare: true })
  })
})

describe('Evidence', () => {
  it('of R5 is a row for each statistic, named by what it points at, from the source that it is derived from', () => {
    const read = readImport(fixture('evidence-r5.json'))
    if (typeof read === 'string') throw new Error(read)
    expect(read.passedOver).toEqual([
      { kind: 'EvidenceVariable', count: 1 },
      { kind: 'Composition', count: 1 },
    ])
    const [effect, comparator, intervention] = read.rows
    expect(effect).toMatchObject({
      outcome: 'Getting better',
      arm: 'Name of the treatment',
      against: 'Carry on as now',
      cells: { RR: '1.5', low: '1.1', high: '2.04', level: '95' },
      rating: 'moderate',
      source: {
        title: 'Invented guideline',
        address: 'https://example.org/invented-guideline',
        licence: 'CC BY-NC-SA 4.0: invented licence words',
        attribution: 'Nobody. Invented evidence. 2021.',
      },
      faults: [],
    })
    expect(comparator).toMatchObject({ cells: { count: '0.2' }, per: '1', isShare: true, people: '500' })
    expect(intervention).toMatchObject({ cells: { count: '30', events: '150', total: '500' }, per: '100' })
  })

  it('of the R6 ballot has plain roles, a comparator category and relatesTo', () => {
    expect(rowsOf(fixture('evidence-r6.json'))[0]).toMatchObject({
      outcome: 'Event',
      arm: 'Choice b',
      against: 'Choice a',
      cells: { HR: '0.8', low: '0.7', high: '0.9', level: '95' },
      rating: 'low',
      source: { address: 'https://doi.org/10.5555/12345678', attribution: 'Nobody 2024' },
    })
  })

  it('keeps each trap in the list, with its reason', () => {
    const rows = rowsOf(fixture('evidence-traps.json'))
    expect(rows.map(({ faults }) => faults[0])).toEqual([
      'which-scale',
      'which-scale',
      'kind-disagrees',
      undefined,
      'no-number',
      'no-number',
      'kind-not-held',
      'kind-unknown',
      undefined,
    ])
    expect(rows[8]).toMatchObject({ certainty: '', rating: undefined })
    expect(sameNumbers(rows).filter(Boolean)).toHaveLength(2)
  })
})

describe('what is taken out of words', () => {
  it.each([
    ['Moderate certainty', 'moderate'],
    ['VERY LOW', 'very-low'],
    ['⊕⊕◯◯ Low', 'low'],
    ['NOTSET', undefined],
    ['not high', undefined],
  ])('%s is rated %s', (text, rating) => expect(ratingIn(text)).toBe(rating))

  it.each([
    ['0.12', 2, '12'],
    ['0.125', 2, '12.5'],
    ['0.1', 3, '100'],
    ['12', 1, '120'],
    ['-0.02', 2, '-2'],
    ['1e-3', 2, undefined],
  ])('the point of %s moved by %i makes %s', (text, places, made) =>
    expect(pointMoved(text, places)).toBe(made),
  )
})
