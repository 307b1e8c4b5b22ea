import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { daysIn, lengthOfTime } from '../shared/calendar.ts'
import { armFor } from './arm-for.ts'
import type { ChosenGroups } from './cell.ts'
import { cellOf, countedWith } from './cell-of.ts'

/** A score, or a length of time in days, whatever unit it is said in. */
export interface Bar {
  option: string
  together: string[]
  value: number
  range?: { low: number; high: number }
}

/** Bars on one scale: of scores from one end to the other, of lengths of time from none to the longest. */
export interface Bars {
  from: number
  to: number
  /** Where bars begin: at no change, where that lies on the scale, so that no change has no length. */
  origin: number
  bars: Bar[]
  /** The scale of scores, and the smallest change on it that people notice. */
  scale?: string
  smallestChange?: number
}

function barOf(result: ResultFacts, option: string, groups: ChosenGroups): Bar[] {
  const cell = cellOf(result, option, groups)
  const arm = armFor(result, option)
  const together = arm ? countedWith(arm, option) : []
  if (cell.kind === 'score') return cell.mean === undefined ? [] : [{ option, together, value: cell.mean }]
  if (cell.kind !== 'duration') return []
  const value = daysIn(cell.length)
  if (arm?.value !== 'length' || arm.low === undefined || arm.high === undefined)
    return [{ option, together, value }]
  const { unit } = lengthOfTime(arm.length)
  const range = { low: daysIn({ amount: arm.low, unit }), high: daysIn({ amount: arm.high, unit }) }
  return [{ option, together, value, range }]
}

/** The bars of a result, in the order of its arms; `undefined` where it has neither scores nor lengths of time. */
export function barsOf(facts: AidFacts, result: ResultFacts, groups: ChosenGroups): Bars | undefined {
  const names = result.arms.flatMap(({ arm, options }) => options[0] ?? arm ?? [])
  const bars = names.flatMap((name) => barOf(result, name, groups))
  if (bars.length === 0) return undefined
  if (result.form !== 'scores') {
    return { from: 0, origin: 0, to: Math.max(...bars.map(({ value, range }) => range?.high ?? value)), bars }
  }
  const scale = facts.scales?.find(({ id }) => id === result.scale)
  if (!scale) return undefined
  const { from, to, smallestChange } = scale
  return {
    from,
    origin: from < 0 && to > 0 ? 0 : from,
    to,
    bars,
    scale: scale.id,
    ...(smallestChange && { smallestChange: smallestChange.value }),
  }
}
