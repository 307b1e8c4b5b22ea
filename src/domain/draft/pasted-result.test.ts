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

  it('leaves out signs that nobody sees', () => {
    expect(tableOf(['', 'Events'], ['Tablet A', '18\u202e/148\u0002 (12%)']).rows).toEqual([
      { name: 'Tablet A', cells: ['18/148 (12%)'] },
    ])
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

  it('reads events of a total out of one cell, and waits where the percentage does not fit or the cell cannot be read', () => {
    const table = tableOf(
      ['', 'n/N (%)'],
      ['Wait and see', '1,204/2,000 (60.2%)'],
      ['Tablet A', '4/200 (2%)'],
    )
    expect(table.columns[0]?.meaning).toBe('fraction')
    const made = pastedResult(facts, bare, table, choices, confirmed(table))
    expect(made?.arms).toMatchObject([
      { value: 'observed', events: 1204, total: 2000 },
      { value: 'observed', events: 4, total: 200 },
    ])
    for (const cell of ['4/200 (5%)', '4 in some', '4.5/200', '4/', '4/200 (2%) x']) {
      const other = tableOf(['', 'n/N'], ['Wait and see', '1/200'], ['Tablet A', cell])
      const arms = pastedResult(facts, bare, other, choices, confirmed(other))?.arms
      expect([cell, arms]).toEqual([cell, undefined])
    }
    expect(tableOf(['', 'Group 1'], ['a', '4/200'], ['b', '5/200']).columns[0]?.meaning).toBe('fraction')
    expect(tableOf(['', 'Group 1'], ['a', '4/200'], ['b', 'none']).columns[0]?.meaning).toBeUndefined()
    expect(meantTwice(tableOf(['', 'n/N', 'Total'], ['a', '1/2', '2']).columns)).toEqual(['total'])
  })

  it('turns a table in which the choices stand side by side, by itself or when it is asked to', () => {
    const rows = ['\tWait and see\tTablet A', 'Events\t12\t9', 'Total\t100\t98'].join('\n')
    const table = pastedTable(rows, 100)
    expect(table).toMatchObject({
      isTurned: true,
      columns: [{ meaning: 'events' }, { meaning: 'total' }],
      rows: [
        { name: 'Wait and see', cells: ['12', '100'] },
        { name: 'Tablet A', cells: ['9', '98'] },
      ],
    })
    expect(pastedTable(rows, 100, false)).toMatchObject({ rows: [{ name: 'Events' }, { name: 'Total' }] })
    expect(tableOf(['', 'Group 1'], ['Tablet A', '9'], ['Wait', '12'], ['Total', '21'])).not.toHaveProperty(
      'isTurned',
    )
    expect(tableOf(['', 'Events', 'Total'], ['Total', '9', '98'])).not.toHaveProperty('isTurned')
  })

  it('loses no row and no cell', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 ."]{0,6}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
        const quoted = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join('\t'))
        const table = pastedTable(quoted.join('\n'), 100, false)
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
