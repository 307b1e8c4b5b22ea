import { seenText } from '../summary/free-text.ts'
import { readNumber } from './typed-number.ts'

/** What a column of a pasted table holds; `leave` is written nowhere. */
export const meanings = [
  'events',
  'total',
  'fraction',
  'count',
  'RR',
  'HR',
  'OR',
  'low',
  'high',
  'level',
  'mean',
  'sd',
  'leave',
] as const
export type Meaning = (typeof meanings)[number]

export interface PastedColumn {
  heading: string
  /** Absent: nobody can tell from the heading. */
  meaning: Meaning | undefined
}

export interface PastedTable {
  columns: readonly PastedColumn[]
  rows: readonly { name: string; cells: readonly string[] }[]
  /** Its rows stood as columns. */
  isTurned?: true
}

/** Why a text is no table: nothing in it, or no cells apart from each other. */
export type NoTable = 'empty' | 'no-cells' | 'too-many-rows'

const mostRows = 60

/** Cells as spreadsheets copy them: tabs between, quotes about a cell that holds a tab, a quote or a new line. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y
  let at = 0
  while (at <= text.length) {
    cell.lastIndex = at
    const found = cell.exec(text)
    const said = found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? ''
    rows.at(-1)?.push(seenText(said).replace(/\s+/g, ' ').trim())
    at = cell.lastIndex
    const next = text[at]
    if (next === undefined) break
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (next !== '\t') rows.push([])
  }
  return rows.filter((row) => row.some((each) => each !== ''))
}

/** `4/200 (2%)`, as papers print events of a total. */
export const fraction = /^([\d][\d,. ]*?) ?(?:\/|of|out of) ?([\d][\d,. ]*?)(?: ?[([] ?([\d.]+) ?% ?[)\]])?$/i

const headings: readonly (readonly [Meaning, RegExp])[] = [
  ['events', /^(no\.? of |number of |n )?(events?|cases|with (the )?event)$/],
  ['fraction', /^(n ?\/ ?n|events? ?(\/|of|out of) ?(total|participants|people))( ?\(%\))?$/],
  ['total', /^(total|participants|people|denominator|randomi[sz]ed|analy[sz]ed|sample)( \(n\))?$/],
  ['RR', /^(rr|risk ratio|relative risk)\b/],
  ['HR', /^(hr|hazard ratio)\b/],
  ['OR', /^(or|odds ratio)\b/],
  ['low', /\b(low|lower|lcl|lci|ll)\b/],
  ['high', /\b(high|upper|ucl|uci|ul)\b/],
  ['level', /^((ci|confidence) )?level$/],
  ['mean', /^mean( score)?$/],
  ['sd', /^(sd|standard deviation)$/],
]

function meaningOf(heading: string, of: number | undefined): Meaning | undefined {
  const plain = heading.toLowerCase().replace(/\s+/g, ' ').trim()
  const whole = /^(?:count|rate|n)? ?(?:per|of|in) ([\d,. ]+)$/.exec(plain)?.[1]
  if (whole !== undefined) {
    const read = readNumber(whole, { whole: true })
    // A count on another denominator is another number here: it is asked what to do with it.
    return read.is === 'number' && read.value === of ? 'count' : undefined
  }
  if (plain === 'count') return 'count'
  return headings.find(([, pattern]) => pattern.test(plain))?.[0]
}

const isNumber = (text: string): boolean => /\d/.test(text) && !/[a-z]{3}/i.test(text)

/** Whether the choices stand side by side: what a column holds is named in the first cell of each row, and in no heading. */
function standsSideways(found: readonly string[][], of: number | undefined): boolean {
  const [head = [], ...rows] = found
  const isKnown = (cell: string | undefined) => meaningOf(cell ?? '', of) !== undefined
  if (rows.length === 0 || head.slice(1).some((cell) => isKnown(cell) || isNumber(cell))) return false
  return rows.filter(([first]) => isKnown(first)).length * 2 > rows.length
}

const turned = (found: readonly string[][]): string[][] =>
  Array.from({ length: Math.max(...found.map((row) => row.length)) }, (_, place) =>
    found.map((row) => row[place] ?? ''),
  )

/** A column without a heading that tells, in which every cell is events of a total. */
const isOfFractions = (cells: readonly string[]): boolean => {
  const said = cells.filter((cell) => cell !== '')
  return said.length > 0 && said.every((cell) => cell.includes('/') && fraction.test(cell))
}

/**
 * Reads what was copied from a spreadsheet. The first column names the rows; a first row without numbers names the columns.
 * @param of the denominator of the result, if it has one
 * @param isSideways the choices stand side by side; without it that is told by the headings
 */
export function pastedTable(
  text: string,
  of: number | undefined,
  isSideways?: boolean,
): PastedTable | NoTable {
  if (text.trim() === '') return 'empty'
  const copied = cellsOf(text)
  const isTurned = isSideways ?? standsSideways(copied, of)
  const found = isTurned ? turned(copied) : copied
  const width = Math.max(...found.map((row) => row.length))
  if (width < 2) return 'no-cells'
  if (found.length > mostRows) return 'too-many-rows'
  const [first = []] = found
  const hasHeadings = found.length > 1 && !first.slice(1).some(isNumber)
  const rows = hasHeadings ? found.slice(1) : found
  const columns = Array.from({ length: width - 1 }, (_, place): PastedColumn => {
    const heading = hasHeadings ? (first[place + 1] ?? '') : ''
    const told = hasHeadings ? meaningOf(heading, of) : undefined
    const cells = rows.map((row) => row[place + 1] ?? '')
    return { heading, meaning: told ?? (isOfFractions(cells) ? 'fraction' : undefined) }
  })
  return {
    columns,
    rows: rows.map(([name = '', ...cells]) => ({
      name,
      cells: columns.map((_, place) => cells[place] ?? ''),
    })),
    ...(isTurned && { isTurned }),
  }
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The one choice or group that is called so; none where two are, or none. Nothing is guessed from names that are alike. */
export function matchOf(
  name: string,
  known: readonly { id: string; names: readonly string[] }[],
): string | undefined {
  const wanted = plainName(name)
  const found = known.filter(
    ({ id, names }) => wanted !== '' && [id, ...names].some((each) => plainName(each) === wanted),
  )
  return found.length === 1 ? found[0]?.id : undefined
}

/** The confidence level that a heading such as "95% CI low" tells. */
export const levelIn = (columns: readonly PastedColumn[]): string =>
  columns
    .filter(({ meaning }) => meaning === 'low' || meaning === 'high')
    .map(({ heading }) => /(\d{2}(?:\.\d+)?) ?%/.exec(heading)?.[1])
    .find((level) => level !== undefined) ?? ''

const ratios: readonly string[] = ['RR', 'HR', 'OR']

/** Columns that say the same thing twice, so that a row would have two numbers for one. */
export function meantTwice(columns: readonly PastedColumn[]): Meaning[] {
  const kinds = columns.flatMap(({ meaning }): Meaning[] => {
    if (meaning === undefined || meaning === 'leave') return []
    return meaning === 'fraction' ? ['events', 'total'] : [meaning]
  })
  const like = (meaning: Meaning) => (ratios.includes(meaning) ? 'ratio' : meaning)
  return kinds.filter((meaning, place) =>
    kinds.slice(0, place).some((other) => like(other) === like(meaning)),
  )
}
