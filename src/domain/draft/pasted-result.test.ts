import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, factsOfAid } from '../../../tests/support/checked-aid-builder.ts'
import { type CountsResult, ResultFacts } from '../aid/result.schema.ts'
import { type PasteDecision, type PasteTarget, pastedResult, readPaste } from './pasted-result.ts'
import { matchOf, meantTwice, type PastedTable, pastedTable } from './pasted-table.ts'

const known = [
  { id: 'wait', names: ['Wait and see'] },
  { id: 'tablet', names: ['Tablet A'] },
]
const facts = factsOfAid()
const bare: CountsResult = {
  ...countsOf([1, 2]),
  arms: [
    { options: ['wait'], value: 'unknown' },
    { options: ['tablet'], value: 'unknown' },
  ],
}
const choices: PasteTarget = { rowsAre: 'choices', arm: undefined, axis: undefined }
const tableOf = (...rows: string[][]): PastedTable => {
  const table = pastedTable(rows.map((row) => row.join('\t')).join('\r\n'), 100)
  if (typeof table === 'string') throw new Error(table)
  return table
}
const confirmed = (table: PastedTable): PasteDecision[] =>
  table.rows.map(({ name }) => ({ id: matchOf(name, known), state: 'confirmed' }))

describe('a paste', () => {
  it('is read in rows and columns, with quotes and what the headings tell', () => {
    const table = pastedTable(
      'Arm\t"n\tevents"\tRisk ratio (95% CI)\r\n"Wait ""and"" see"\t12\t\r\n\r\nTablet A\t9\t0.75\n',
      100,
    )
    expect(table).toEqual({
      columns: [
        { heading: 'n events', meaning: 'events' },
        { heading: 'Risk ratio (95% CI)', meaning: 'RR' },
      ],
      rows: [
        { name: 'Wait "and" see', cells: ['12', ''] },
        { name: 'Tablet A', cells: ['9', '0.75'] },
      ],
    })
  })

  it.each([
    ['', 'empty'],
    ['one word', 'no-cells'],
    ['a\nb\nc', 'no-cells'],
    ['a\t1\n'.repeat(61), 'too-many-rows'],
  ])('that is %j is no table', (text, why) => expect(pastedTable(text, 100)).toBe(why))

  it('asks what a count on another denominator is, and what a column without a name is', () => {
    expect(
      tableOf(['', 'per 100', 'per 1,000'], ['a', '1', '2']).columns.map(({ meaning }) => meaning),
    ).toEqual(['count', undefined])
    expect(tableOf(['a', '1'], ['b', '2'])).toMatchObject({
      columns: [{ meaning: undefined }],
      rows: [{}, {}],
    })
  })

  it('loses no row and no cell', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 ."]{0,6}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
        const quoted = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join('\t'))
        const table = pastedTable(quoted.join('\n'), 100)
        if (typeof table === 'string') return
        const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
        const full = rows.map((row) => row.map(tidy)).filter((row) => row.some((each) => each !== ''))
        const read = table.rows.map(({ name, cells }) => [name, ...cells])
        expect(full.slice(full.length - read.length)).toEqual(read)
        expect(full.length - read.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a row', () => {
  it.each([
    ['Wait and see', 'wait'],
    [' wait AND see. ', 'wait'],
    ['tablet', 'tablet'],
    ['Tablet', 'tablet'],
    ['Tablet B', undefined],
    ['', undefined],
  ])('named %j is of %j', (name, id) => expect(matchOf(name, known)).toBe(id))

  it('is of nobody where two choices have its name', () => {
    expect(
      matchOf('same', [
        { id: 'a', names: ['Same'] },
        { id: 'b', names: ['same'] },
      ]),
    ).toBeUndefined()
  })
})

describe('confirmed rows', () => {
  const trial = tableOf(
    ['', 'Events', 'Total', 'RR', '95% CI low', '95% CI high'],
    ['Tablet A', '14', '1,201', '0.70', '0.37', '1.32'],
    ['Wait and see', '20', '1,200', '', '', ''],
  )

  it('go in together, each to the choice of its name, with what was printed', () => {
    const made = pastedResult(facts, bare, trial, choices, confirmed(trial))
    expect(made?.arms).toEqual([
      { options: ['wait'], value: 'observed', events: 20, total: 1200 },
      {
        options: ['tablet'],
        value: 'observed',
        events: 14,
        total: 1201,
        effect: { measure: 'RR', estimate: 0.7, low: 0.37, high: 1.32, level: 95 },
      },
    ])
    expect(ResultFacts.safeParse(made).success).toBe(true)
  })

  it('are all of them or none: open, doubled, unmatched and unreadable ones hold the rest', () => {
    const [first, second] = confirmed(trial) as [PasteDecision, PasteDecision]
    const made = (decisions: PasteDecision[], table = trial) =>
      pastedResult(facts, bare, table, choices, decisions)
    expect(made([first, { ...second, state: 'open' }])).toBeUndefined()
    expect(made([first])).toBeUndefined()
    expect(made([first, { ...second, id: first.id }])).toBeUndefined()
    expect(made([first, { ...second, id: undefined }])).toBeUndefined()
    expect(
      made([
        { ...first, state: 'left-out' },
        { ...second, state: 'left-out' },
      ]),
    ).toBeUndefined()
    expect(made([{ ...first, state: 'left-out' }, second])?.arms).toMatchObject([
      { value: 'observed' },
      { value: 'unknown' },
    ])
    const broken = tableOf(['', 'Events', 'Total'], ['Wait and see', '20%', '200'], ['Tablet A', '1', '200'])
    expect(made(confirmed(broken), broken)).toBeUndefined()
    expect(readPaste(facts, bare, broken, choices, confirmed(broken))[0]?.read?.faults).toEqual({
      events: { code: 'percent' },
    })
  })

  it('make no count of a ratio that is compared with nobody', () => {
    const ratios = tableOf(['', 'HR', 'low', 'high'], ['Tablet A', '0.8', '0.7', '0.9'])
    expect(pastedResult(facts, bare, ratios, choices, confirmed(ratios))).toBeUndefined()
    const made = pastedResult(facts, bare, ratios, { ...choices, arm: 'wait' }, confirmed(ratios))
    expect(made?.arms[1]).toEqual({
      options: ['tablet'],
      value: 'relative',
      to: 'wait',
      measure: 'HR',
      estimate: 0.8,
      low: 0.7,
      high: 0.9,
    })
  })

  it('are not written from two columns that say the same', () => {
    const twice = tableOf(['', 'RR', 'OR'], ['Tablet A', '0.8', '0.7'])
    expect(meantTwice(twice.columns)).toEqual(['OR'])
    expect(pastedResult(facts, bare, twice, { ...choices, arm: 'wait' }, confirmed(twice))).toBeUndefined()
  })

  it('may be the groups of one choice', () => {
    const grouped = factsOfAid((aid) => {
      aid.axes = [{ id: 'everyone', scale: 'kind', groups: [{ id: 'all' }, { id: 'rest' }], sources: ['S1'] }]
    })
    const table = tableOf(['', 'Count'], ['All', '5'], ['Rest', '9'])
    const target: PasteTarget = { rowsAre: 'groups', arm: 'wait', axis: 'everyone' }
    const decisions = table.rows.map(
      ({ name }): PasteDecision => ({ id: name.toLowerCase(), state: 'confirmed' }),
    )
    expect(pastedResult(grouped, bare, table, target, decisions)).toMatchObject({
      axis: 'everyone',
      arms: [{ value: 'baseline', counts: { all: 5, rest: 9 } }, { value: 'unknown' }],
    })
    const half = [decisions[0], { id: undefined, state: 'left-out' }] as PasteDecision[]
    expect(pastedResult(grouped, bare, table, target, half)).toBeUndefined()
  })
})
