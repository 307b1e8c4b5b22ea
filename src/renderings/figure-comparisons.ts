import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import type { Change } from '../domain/risk/cell.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { signedChange } from '../domain/risk/change.ts'
import { changeOf, publishedFor, scoreChangeOf } from '../domain/risk/change-of.ts'
import { changeRangeOf, sizeOf } from './figure-cells.ts'
import { clause, type FigureContext, nameOf } from './figure-context.ts'

/** The range of a difference as a sentence. */
export function changeRangeSentence({ t, number }: FigureContext, change: Change): string {
  const range = changeRangeOf(change)
  if (!range) return ''
  if (range.way === 'both')
    return t('say.rangeBoth', { fewer: number(range.fewer), more: number(range.more) })
  const ends = { low: number(range.low), high: number(range.high) }
  const keys = {
    fewer: 'say.rangeFewer',
    more: 'say.rangeMore',
    upToFewer: 'say.rangeUpToFewer',
    upToMore: 'say.rangeUpToMore',
  } as const
  return t(keys[range.way], ends)
}

/** How an option's count compares, as sentences; empty where there is nothing to compare. */
export function comparisonSentences(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
): string[] {
  const compared = changeOf(result, option, context.groups)
  if (!compared) return []
  const { t } = context
  const { change, to } = compared
  const cell = cellOf(result, option, context.groups)
  const other = cellOf(result, to, context.groups)
  const against = nameOf(context, outcome, result, to)
  const values = { n: sizeOf(context, change), against }
  const isSaidAsCount = cell.kind === 'count' && cell.range !== undefined && change.from === 'shown'
  const range = isSaidAsCount ? '' : changeRangeSentence(context, change)
  const isShown =
    cell.kind === 'count' && other.kind === 'count' && cell.count - other.count === signedChange(change)
  if (!isShown || other.kind !== 'count') {
    const keys = {
      fewer: 'say.publishedFewer',
      more: 'say.publishedMore',
      same: 'say.publishedSame',
    } as const
    const adjusted = publishedFor(result, option)?.adjusted ? t('say.adjusted') : ''
    return [t(keys[change.direction], values), adjusted, changeRangeSentence(context, change)]
  }
  if (change.direction === 'same') return [t('say.same', values), range]
  const have = clause(context, outcome, 'have', other.count)
  return [t(change.direction === 'fewer' ? 'say.fewer' : 'say.more', { ...values, have }), range]
}

/** How an option's score compares: which way is better follows from the scale. */
export function scoreComparison(context: FigureContext, result: ResultFacts, option: string) {
  if (result.form !== 'scores') return undefined
  const change = scoreChangeOf(result, option)
  const scale = context.facts.scales?.find(({ id }) => id === result.scale)
  if (!change || !scale) return undefined
  const { t, number } = context
  const sign = scale.better === 'higher' ? 1 : -1
  const gain = sign * change.estimate
  const says = (value: number) => number(Math.abs(value), scale.decimals)
  const points = t('points', { count: Math.abs(gain), n: says(gain) })
  const way = gain > 0 ? ('better' as const) : gain < 0 ? ('worse' as const) : ('same' as const)
  const ends = [change.low, change.high].flatMap((end) => (end === undefined ? [] : [sign * end]))
  const [low, high] = ends.sort((one, other) => one - other)
  const published = result.differences?.some((entry) => entry.arm === option && entry.adjusted)
  if (low === undefined || high === undefined)
    return { to: change.to, way, points, adjusted: published === true }
  const range =
    low < 0 && high > 0
      ? ({ way: 'both', worse: says(low), better: says(high) } as const)
      : high > 0
        ? ({ way: 'better', low: says(low), high: says(high) } as const)
        : ({ way: 'worse', low: says(high), high: says(low) } as const)
  return { to: change.to, way, points, adjusted: published === true, range }
}
