import type { CountsResult, PublishedDifference, ResultFacts } from '../aid/result.schema.ts'
import { armFor, isSameArm } from './arm-for.ts'
import type { Change, ChosenGroups } from './cell.ts'
import { cellOf } from './cell-of.ts'
import { changeBetween, changeGiven } from './change.ts'
import type { Rounded } from './count-from.ts'
import { wholePeople } from './rounding.ts'

/** The difference that a source publishes for an option, if it does. */
export function publishedFor(result: ResultFacts, option: string): PublishedDifference | undefined {
  return result.differences?.find(({ arm }) => isSameArm(result, arm, option))
}

/**
 * What an option (or arm) is compared with: as the source publishes it, as its own figure is made, or else the
 * arm that the author put first among those with a figure. The comparator itself is compared with nothing.
 */
export function comparatorOf(result: ResultFacts, option: string, groups: ChosenGroups): string | undefined {
  const published = publishedFor(result, option)
  if (published) return published.to
  const arm = armFor(result, option)
  if (!arm || arm.value === 'unknown' || arm.value === 'unchecked' || arm.value === 'not-applicable')
    return undefined
  if ('to' in arm) return arm.to
  const first = result.arms.find((other) => {
    const name = other.options[0] ?? other.arm
    const kind = name === undefined ? 'missing' : cellOf(result, name, groups).kind
    return kind !== 'missing' && kind !== 'no-group' && kind !== 'difference'
  })
  if (!first || first === arm) return undefined
  return first.options[0] ?? first.arm
}

function publishedChange(result: CountsResult, difference: PublishedDifference, alone: boolean): Change {
  const end = (exact: number | undefined): Rounded | undefined =>
    exact === undefined ? undefined : { exact, shown: wholePeople(exact) }
  const interval = { low: end(difference.low), high: end(difference.high) }
  return changeGiven(difference.estimate, interval, { of: result.of, unit: result.unit ?? 'people', alone })
}

/**
 * How an option differs from what it is compared with: the source's own difference where it publishes one, else
 * the shown minus the shown. `undefined` where there is nothing to compare, or no count.
 */
export function changeOf(
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): { to: string; change: Change } | undefined {
  if (result.form !== 'counts') return undefined
  const to = comparatorOf(result, option, groups)
  if (to === undefined) return undefined
  const cell = cellOf(result, option, groups)
  const other = cellOf(result, to, groups)
  const published = publishedFor(result, option)
  if (published) {
    if (cell.kind === 'no-group' || other.kind === 'no-group') return undefined
    return {
      to,
      change: publishedChange(result, published, !(cell.kind === 'count' && other.kind === 'count')),
    }
  }
  if (cell.kind === 'difference') return { to: cell.to, change: cell.change }
  if (cell.kind !== 'count' || other.kind !== 'count') return undefined
  const arm = armFor(result, option)
  const change = changeBetween(other, cell)
  if (!arm || !('to' in arm) || !cell.range) return { to, change }
  const range = { low: cell.range.low - other.count, high: cell.range.high - other.count }
  return { to, change: { ...change, range } }
}

/** How the score of an option differs: signed (option minus comparator), in points of the scale, unrounded. */
export interface ScoreChange {
  to: string
  estimate: number
  low?: number
  high?: number
  from: 'shown' | 'published'
}

/** The difference between two scores, published or the shown minus the shown. */
export function scoreChangeOf(result: ResultFacts, option: string): ScoreChange | undefined {
  if (result.form !== 'scores') return undefined
  const published = publishedFor(result, option)
  if (published) {
    const { to, estimate, low, high } = published
    if (low === undefined || high === undefined) return { to, estimate, from: 'published' }
    return { to, estimate, low: Math.min(low, high), high: Math.max(low, high), from: 'published' }
  }
  const to = comparatorOf(result, option, {})
  const mean = (name: string): number | undefined => {
    const cell = cellOf(result, name, {})
    return cell.kind === 'score' ? cell.mean : undefined
  }
  const [own, other] = [mean(option), to === undefined ? undefined : mean(to)]
  if (to === undefined || own === undefined || other === undefined) return undefined
  return { to, estimate: Number((own - other).toFixed(6)), from: 'shown' }
}
