import type { Cells } from '../pasted-result.ts'
import { csvCells } from './csv-cells.ts'
import {
  emptyRow,
  mostImported,
  type NoImport,
  type ProposedRow,
  type ProposedRows,
  type RowFault,
  ratingIn,
  tidy,
} from './proposed-row.ts'
import { type Column, columnOf } from './table-headings.ts'

type Said = Readonly<Partial<Record<Column, string>>>

/** Signs between cells that are not those of RFC 4180. */
function otherSigns(head: string): NoImport | undefined {
  if (head.includes(',')) return undefined
  if (head.includes(';')) return 'semicolons'
  return head.includes('\t') ? 'tabs' : undefined
}

const ratioText =
  /^(RR|HR|OR)\s+(\S+)\s*(?:[([](?:(\d{2}(?:\.\d+)?) ?% ?CI:?,?\s*)?(\S+?)\s*(?:to|–|-)\s*(\S+?)[)\]])?$/i

/** The ratio of a line with its interval, and what is wrong with how it is said. */
function ratioOf(said: Said, levelOfHeading: string): { cells: Cells; faults: RowFault[] } {
  const { relative = '', measure = '', estimate = '', low = '', high = '' } = said
  const level = said.level || levelOfHeading
  const isApart = measure !== '' || estimate !== ''
  const ends = low === '' && high === '' ? {} : { low, high, level }
  if (relative !== '') {
    const found = ratioText.exec(relative)
    if (!found) return { cells: {}, faults: ['interval'] }
    if (isApart) return { cells: {}, faults: ['two-ratios'] }
    const [, name = '', number = '', ofText = '', from = '', to = ''] = found
    const within = from === '' ? ends : { low: from, high: to, level: ofText || level }
    return { cells: { [name.toUpperCase()]: number, ...within }, faults: [] }
  }
  if (!isApart) return { cells: {}, faults: low === '' && high === '' ? [] : ['kind-unknown'] }
  const known = (['RR', 'HR', 'OR'] as const).find((each) => each === measure.toUpperCase())
  return known
    ? { cells: { [known]: estimate, ...ends }, faults: [] }
    : { cells: {}, faults: ['kind-unknown'] }
}

/** A count in percent says what it is out of. */
function countOf(text: string, per: string): Pick<ProposedRow, 'per' | 'isShare'> & { count: string } {
  const percent = /^(.*\d)\s*%$/.exec(text)?.[1]
  return percent === undefined
    ? { count: text, per, isShare: false }
    : { count: percent, per: '100', isShare: true }
}

function armCells(count: string, events: string, total: string): Cells {
  const said = { ...(count && { count }), ...(events && { events }), ...(total && { total }) }
  return said
}

/** One line is up to two figures: the comparator's, and the other's with the ratio beside it. */
function rowsOfLine(said: Said, levelOfHeading: string, rest: Partial<ProposedRow>): ProposedRow[] {
  const { title = '', authors = '', year = '', address = '', licence = '', attribution = '' } = said
  const { certainty = '', intervention = '', comparator = '' } = said
  const common: ProposedRow = {
    ...emptyRow,
    outcome: said.outcome ?? '',
    population: said.population ?? '',
    time: said.time ?? '',
    people: said.people ?? '',
    certainty,
    rating: ratingIn(certainty),
    place: said.place ?? '',
    source: { title, authors, year, address, licence, attribution },
    ...rest,
  }
  const of = said.per ?? ''
  const base = countOf(said.comparatorCount ?? '', of)
  const own = countOf(said.interventionCount ?? '', of)
  const baseCells = armCells(base.count, said.comparatorEvents ?? '', said.comparatorTotal ?? '')
  const ratio = ratioOf(said, levelOfHeading)
  const ownCells = {
    ...armCells(own.count, said.interventionEvents ?? '', said.interventionTotal ?? ''),
    ...ratio.cells,
  }
  const faults = [...common.faults, ...ratio.faults]
  const compared = { arm: intervention, against: comparator }
  const rows: ProposedRow[] = []
  if (Object.keys(baseCells).length > 0)
    rows.push({ ...common, ...shared(base), arm: comparator, cells: baseCells })
  if (Object.keys(ownCells).length > 0 || faults.length > 0)
    rows.push({ ...common, ...shared(own), ...compared, cells: ownCells, faults })
  return rows.length > 0 ? rows : [{ ...common, ...compared, faults: ['no-number'] }]
}

const shared = ({ per, isShare }: Pick<ProposedRow, 'per' | 'isShare'>) => ({ per, isShare })

/** A summary-of-findings table in CSV. The first line names the columns; what a heading does not name stays beside its row. */
export function readTable(text: string): ProposedRows | NoImport {
  const sign = otherSigns(/^[^\r\n]*/.exec(text.replace(/^\ufeff/, '').trimStart())?.[0] ?? '')
  if (sign) return sign
  const found = csvCells(text)
  if (found === 'quotes') return found
  const [head = [], ...lines] = found.map((row) => row.map(tidy))
  const columns = head.map(columnOf)
  const known = columns.filter((column) => column !== undefined)
  if (!known.includes('outcome')) return 'no-outcome-column'
  if (new Set(known).size < known.length) return 'heading-twice'
  const filled = lines.filter((line) => line.some((cell) => cell !== ''))
  if (filled.length === 0) return 'no-rows'
  if (filled.length > mostImported) return 'too-many-rows'
  const level = head.map((heading) => /(\d{2}(?:\.\d+)?) ?% ?CI/i.exec(heading)?.[1]).find(Boolean) ?? ''
  const rows = filled.flatMap((line) => {
    const said: Said = Object.fromEntries(
      columns.flatMap((column, place) => (column === undefined ? [] : [[column, line[place] ?? '']])),
    )
    const besides = line.flatMap((cell, place) =>
      columns[place] === undefined && cell !== '' ? [{ name: head[place] ?? '', text: cell }] : [],
    )
    if (line.length === head.length) return rowsOfLine(said, level, { besides })
    // A decimal comma without quotes moves every cell behind it, so none of them is taken for what its heading says.
    const asRead = line.map((cell, place) => ({ name: head[place] ?? '', text: cell }))
    return [{ ...emptyRow, outcome: said.outcome ?? '', faults: ['cells' as const], besides: asRead }]
  })
  return { rows, passedOver: [] }
}
