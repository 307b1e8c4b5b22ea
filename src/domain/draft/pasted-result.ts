import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { nameOfArm } from '../aid/results-in.ts'
import { armFor } from '../risk/arm-for.ts'
import { type Arm, type ArmTyped, placeOfArm, readArm } from './arm-form.ts'
import { fraction, levelIn, type Meaning, meantTwice, type PastedTable } from './pasted-table.ts'
import { withArm } from './result-changes.ts'
import type { ReadForm, Typed } from './typed-form.ts'
import { readNumber } from './typed-number.ts'

/** What a clinician says of one row: whose it is, and whether it goes in. */
export interface PasteDecision {
  /** The choice, or the group. */
  id: string | undefined
  state: 'open' | 'confirmed' | 'left-out'
}

export interface PasteTarget {
  rowsAre: 'choices' | 'groups'
  /** What relative effects without a count are compared with; or, where rows are groups, the arm that they are of. */
  arm: string | undefined
  axis: string | undefined
}

export interface PastedRow {
  typed: ArmTyped | undefined
  /** Absent where the row says nothing, or nobody has said whose it is. */
  read: (ReadForm & { arm?: Arm; axis?: string }) | undefined
  /** Another confirmed row is of the same choice or group. */
  isTwice: boolean
  /** A percentage is printed beside events and a total that they do not come to. */
  isPercentOff: boolean
}

export type Cells = Readonly<Partial<Record<Meaning, string>>>

function cellsOf(table: PastedTable, row: PastedTable['rows'][number]): Cells {
  return Object.fromEntries(
    table.columns.flatMap(({ meaning }, place) =>
      meaning === undefined || meaning === 'leave' ? [] : [[meaning, row.cells[place] ?? '']],
    ),
  )
}

/** Half a unit of the last digit that is printed, and a little for what was cut instead of rounded. */
const slack = (percent: string): number => 10 ** -(percent.split('.')[1]?.length ?? 0)

/** `4/200 (2%)` as events and a total; what cannot be read stays whole where the events stand, and is said there. */
function ofFraction(cell: string): { events: string; total: string; isPercentOff: boolean } {
  const [, events, total, percent] = fraction.exec(cell.trim()) ?? []
  if (events === undefined || total === undefined) return { events: cell, total: '', isPercentOff: false }
  const [some, all] = [events, total].map((text) => readNumber(text, { whole: true }))
  const isPercentOff =
    percent !== undefined &&
    some?.is === 'number' &&
    all?.is === 'number' &&
    Math.abs((100 * some.value) / all.value - Number(percent)) > slack(percent)
  return { events, total, isPercentOff }
}

/** What the cells of a row say of an arm. An interval belongs to the ratio where there is one, else to the count. */
export function armOfCells(cells: Cells, level: string, to: string): ArmTyped | undefined {
  const { count = '', low = '', high = '', mean = '', sd = '' } = cells
  const { events = '', total = '' } = cells.fraction ? ofFraction(cells.fraction) : cells
  const measure = (['RR', 'HR', 'OR'] as const).find((each) => (cells[each] ?? '') !== '')
  const ends = low === '' && high === '' ? {} : { low, high, level: cells.level || level }
  if (mean !== '' || sd !== '') return { value: 'mean', typed: { mean, sd } }
  const ratio = measure && (cells[measure] ?? '')
  const within = (name: string): Typed =>
    Object.fromEntries(Object.entries(ends).map(([key, text]) => [`${name}${key}`, text]))
  const effect: Typed = ratio
    ? { 'effect.measure': measure, 'effect.estimate': ratio, ...within('effect.') }
    : within('')
  if (count !== '') return { value: 'printed', typed: { count, events, total, ...effect } }
  if (events !== '' || total !== '') return { value: 'observed', typed: { events, total, ...effect } }
  if (!ratio) return undefined
  return { value: 'relative', typed: { to, measure, estimate: ratio, ...within('') } }
}

const isTwiceIn = (decisions: readonly PasteDecision[], place: number): boolean => {
  const own = decisions[place]
  return decisions.some(
    (other, at) =>
      at !== place && own?.id !== undefined && other.id === own.id && other.state === 'confirmed',
  )
}

/** What each row would write, with what is wrong or missing in it. */
export function readPaste(
  facts: AidFacts,
  result: ResultFacts,
  table: PastedTable,
  target: PasteTarget,
  decisions: readonly PasteDecision[],
): PastedRow[] {
  const arms: readonly Arm[] = result.arms
  const level = levelIn(table.columns)
  return table.rows.map((row, at) => {
    const id = decisions[at]?.id
    const cells = cellsOf(table, row)
    const isTwice = isTwiceIn(decisions, at)
    const isPercentOff = cells.fraction ? ofFraction(cells.fraction).isPercentOff : false
    if (target.rowsAre === 'groups') {
      const typed: ArmTyped = { value: 'baseline', typed: { [`counts.${id ?? ''}`]: cells.count ?? '' } }
      return { typed: cells.count ? typed : undefined, read: undefined, isTwice, isPercentOff }
    }
    const typed = armOfCells(cells, level, target.arm ?? '')
    const place = id === undefined ? -1 : arms.findIndex((arm) => arm === armFor(result, id))
    const stands = arms[place]
    if (!typed || !stands) return { typed, read: undefined, isTwice, isPercentOff }
    return { typed, read: readArm(typed, placeOfArm(facts, result, place), stands), isTwice, isPercentOff }
  })
}

/** The starting counts of one arm, made of rows that are groups. */
function withGroups(
  facts: AidFacts,
  result: ResultFacts,
  rows: readonly PastedRow[],
  target: PasteTarget,
  decisions: readonly PasteDecision[],
): ResultFacts | undefined {
  const arms: readonly Arm[] = result.arms
  const place = arms.findIndex((arm) => target.arm !== undefined && arm === armFor(result, target.arm))
  const stands = arms[place]
  if (!stands || target.axis === undefined) return undefined
  const typed = rows
    .filter((_, at) => decisions[at]?.state === 'confirmed')
    .reduce<Typed>((said, row) => ({ ...said, ...row.typed?.typed }), { axis: target.axis })
  const read = readArm({ value: 'baseline', typed }, placeOfArm(facts, result, place, target.axis), stands)
  return read.arm && withArm(result, place, read.arm, read.axis)
}

/**
 * The result with every confirmed row in it. Nothing is made while a row is open, while two are of the same choice, or
 * while a confirmed one is not complete: no row is ever left out in silence.
 */
export function pastedResult(
  facts: AidFacts,
  result: ResultFacts,
  table: PastedTable,
  target: PasteTarget,
  decisions: readonly PasteDecision[],
): ResultFacts | undefined {
  const rows = readPaste(facts, result, table, target, decisions)
  const isOpen = table.rows.some((_, at) => (decisions[at]?.state ?? 'open') === 'open')
  const confirmed = rows.filter((_, at) => decisions[at]?.state === 'confirmed')
  if (isOpen || confirmed.length === 0 || meantTwice(table.columns).length > 0) return undefined
  if (confirmed.some(({ isTwice, isPercentOff, typed }) => isTwice || isPercentOff || !typed))
    return undefined
  if (target.rowsAre === 'groups') return withGroups(facts, result, rows, target, decisions)
  if (confirmed.some(({ read }) => !read?.arm)) return undefined
  return confirmed.reduce<ResultFacts>((made, { read }) => {
    const name = read?.arm && nameOfArm(read.arm)
    const place = (made.arms as readonly Arm[]).findIndex((arm) => nameOfArm(arm) === name)
    return read?.arm ? withArm(made, place, read.arm) : made
  }, result)
}
