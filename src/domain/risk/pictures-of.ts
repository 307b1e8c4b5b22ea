import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts, Unit } from '../aid/result.schema.ts'
import { armFor } from './arm-for.ts'
import type { Cell, Change, ChosenGroups, CountCell, WholeRange } from './cell.ts'
import { cellOf } from './cell-of.ts'
import { signedChange } from './change.ts'
import { changeOf } from './change-of.ts'
import { clarityOf } from './clarity-of.ts'

/**
 * What the people of one part have in common. `have` and `not` are of one option alone; the others compare it
 * with another: `helped` are better off because of it, `because-of-it` worse off. `others` are those of whom
 * nothing is known because only the difference is. `part:<id>` is a part of a parts result.
 */
export type PicturePart =
  | 'have'
  | 'not'
  | 'have-anyway'
  | 'helped'
  | 'because-of-it'
  | 'well-anyway'
  | 'not-anyway'
  | 'others'
  | `part:${string}`

export interface Segment {
  part: PicturePart
  /** `maybe`: inside the range, so that they may belong to the part next to this one. */
  certainty: 'certain' | 'maybe'
  /** People, one for one. */
  count: number
}

/** `of` people in order; the counts of its segments add up to `of`, and those of a part to the shown figure. */
export interface Picture {
  option: string
  /** The option or arm that it is compared with; absent where the picture is of one option alone. */
  against?: string
  /** Options that were counted together with this one. */
  together: string[]
  of: number
  unit: Unit
  segments: Segment[]
}

type DifferenceCell = Extract<Cell, { kind: 'difference' }>

interface Cut {
  part: PicturePart
  /** Where it ends; it begins where the one before it ended. */
  to: number
}

interface Zone {
  low: number
  high: number
}

/** Cuts a row of people into parts, and marks those who stand inside the range as `maybe`. */
function cutInto(cuts: readonly Cut[], zone: Zone): Segment[] {
  let from = 0
  return cuts.flatMap(({ part, to }) => {
    const low = Math.min(Math.max(zone.low, from), to)
    const high = Math.min(Math.max(zone.high, from), to)
    const segments: Segment[] = [
      { part, certainty: 'certain', count: low - from },
      { part, certainty: 'maybe', count: high - low },
      { part, certainty: 'certain', count: to - high },
    ]
    from = to
    return segments.filter(({ count }) => count > 0)
  })
}

/** The range, `from` people further on; it always holds the best estimate. */
function zoneFrom(from: number, range: WholeRange | undefined, estimate: number): Zone {
  if (!range) return { low: estimate, high: estimate }
  return { low: Math.min(from + range.low, estimate), high: Math.max(from + range.high, estimate) }
}

function ofOneOption(option: string, { count, of, unit, range, together }: CountCell): Picture {
  const cuts: Cut[] = [
    { part: 'have', to: count },
    { part: 'not', to: of },
  ]
  return { option, together, of, unit, segments: cutInto(cuts, zoneFrom(0, range, count)) }
}

/** Those up to the lower end have it, those up to the upper end may. */
function ofARange(
  option: string,
  { low, high, of, unit, together }: Extract<Cell, { kind: 'range' }>,
): Picture {
  const cuts: Cut[] = [
    { part: 'have', to: high },
    { part: 'not', to: of },
  ]
  return { option, together, of, unit, segments: cutInto(cuts, { low, high }) }
}

type Better = OutcomeFacts['better']

const changedPart = (better: Better, change: Change): PicturePart =>
  (change.direction === 'fewer') === (better === 'fewer') ? 'helped' : 'because-of-it'

function ofTwo(
  better: Better,
  option: string,
  from: CountCell,
  cell: CountCell,
  to: string,
  change: Change,
): Picture {
  const changed = change.direction === 'same' ? 'helped' : changedPart(better, change)
  const isBenefit = better === 'fewer' && changed === 'helped'
  const cuts: Cut[] = [
    { part: 'have-anyway', to: Math.min(from.count, cell.count) },
    { part: changed, to: Math.max(from.count, cell.count) },
    { part: isBenefit ? 'well-anyway' : 'not-anyway', to: cell.of },
  ]
  const segments = cutInto(cuts, zoneFrom(from.count, change.range, cell.count))
  return { option, against: to, together: cell.together, of: cell.of, unit: cell.unit, segments }
}

function ofADifference(better: Better, option: string, cell: DifferenceCell): Picture | undefined {
  const { change, to, together } = cell
  if (change.direction === 'same' && !change.range) return undefined
  const sign = change.direction === 'fewer' ? -1 : 1
  const ends = change.range ? [sign * change.range.low, sign * change.range.high] : [change.low, change.high]
  const zone = { low: Math.max(0, Math.min(...ends, change.low)), high: Math.max(...ends, change.high) }
  const cuts: Cut[] = [
    { part: changedPart(better, change), to: Math.min(change.low, change.of) },
    { part: 'others', to: change.of },
  ]
  return { option, against: to, together, of: change.of, unit: change.unit, segments: cutInto(cuts, zone) }
}

function ofParts(option: string, cell: Extract<Cell, { kind: 'parts' }>): Picture {
  const segments: Segment[] = []
  let left = cell.of
  for (const { part, count } of cell.parts) {
    const shown = Math.min(count, left)
    if (shown > 0) segments.push({ part: `part:${part}`, certainty: 'certain', count: shown })
    left -= shown
  }
  if (left > 0) segments.push({ part: 'others', certainty: 'certain', count: left })
  return { option, together: [], of: cell.of, unit: cell.unit, segments }
}

function pictureOf(outcome: OutcomeFacts, result: ResultFacts, option: string, groups: ChosenGroups) {
  const cell = cellOf(result, option, groups)
  if (cell.kind === 'parts') return ofParts(option, cell)
  if (cell.kind === 'range') return ofARange(option, cell)
  if (cell.kind !== 'count' && cell.kind !== 'difference') return undefined
  const compared = changeOf(result, option, groups)
  // Nobody is drawn as helped or harmed by what may be chance, or by what bare counts do not show.
  const isClear = clarityOf(result, option, groups) === 'clear' && !isAdjusted(result, option)
  const splits = outcome.better !== 'neither' && isClear
  if (cell.kind === 'difference') return splits ? ofADifference(outcome.better, option, cell) : undefined
  const from = compared && cellOf(result, compared.to, groups)
  const isWhole =
    compared && from?.kind === 'count' && signedChange(compared.change) === cell.count - from.count
  // A count that is compared with, and has a range of its own, needs a field of its own to show it.
  if (!compared || from?.kind !== 'count' || from.range || !isWhole || !splits) {
    return ofOneOption(option, cell)
  }
  return ofTwo(outcome.better, option, from, cell, compared.to, compared.change)
}

/** The effect allows for how the people differed, as where no chance decided who took what: the bare counts do not show it. */
function isAdjusted(result: ResultFacts, option: string): boolean {
  const arm = armFor(result, option)
  return arm !== undefined && 'effect' in arm && arm.effect?.adjusted === true
}

/** More people than this are not drawn: an icon is one person, and would be too small to be seen. */
export const mostDrawn = 10_000

/**
 * The pictures of one result, in the order of its arms; none of more people than can be drawn. Where a choice is compared with another whose count is
 * known, one picture holds both; a judgement of the author, a difference that may be chance, an effect that allows for how the people differed, an adjusted one that the
 * counts do not show, or an outcome that is neither good nor bad, gets a plain picture for each choice. `among` leaves out the choices
 * that are not named in it; arms that are no choices stay.
 */
export function picturesOf(
  outcome: OutcomeFacts,
  result: ResultFacts,
  groups: ChosenGroups,
  among?: readonly string[],
): Picture[] {
  const names = result.arms.flatMap(({ options, arm }) => {
    const isWanted = !among || options.length === 0 || options.some((id) => among.includes(id))
    return isWanted ? [options[0] ?? arm] : []
  })
  const pictures = names.flatMap((name) => {
    const picture = name === undefined ? undefined : pictureOf(outcome, result, name, groups)
    return picture && picture.of <= mostDrawn ? [picture] : []
  })
  const inOthers = new Set(
    pictures.flatMap(({ against, segments }) => (against && hasParts(segments) ? [against] : [])),
  )
  return pictures.filter(({ option, against, together }) => {
    return against !== undefined || ![option, ...together].some((name) => inOthers.has(name))
  })
}

const hasParts = (segments: Segment[]): boolean => !segments.some(({ part }) => part === 'others')
