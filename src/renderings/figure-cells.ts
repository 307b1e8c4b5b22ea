import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { armFor } from '../domain/risk/arm-for.ts'
import type { Cell, Change, CountCell, WholeRange } from '../domain/risk/cell.ts'
import { lengthOfTime } from '../domain/shared/calendar.ts'
import { type FigureContext, lengthIn, listIn, partClause, type ResultPlace } from './figure-context.ts'

/** "25", or "3 or 4" where the estimate lies half-way. */
export function sizeOf({ t, number }: FigureContext, { low, high }: Pick<Change, 'low' | 'high'>): string {
  return low === high ? number(high) : t('either', { low: number(low), high: number(high) })
}

/** "25 fewer of 1,000". */
export function changeText(context: FigureContext, change: Change): string {
  const { t, number } = context
  const of = t(`ofWhat.${change.unit}`, { of: number(change.of) })
  return t(`change.${change.direction}`, { n: sizeOf(context, change), of })
}

/** "25 fewer". */
export const changeShort = (context: FigureContext, change: Change): string =>
  context.t(`changeShort.${change.direction}`, { n: sizeOf(context, change) })

/** How the two ends of a range lie about no change, smaller end first. */
export function changeRangeOf({ range }: Change) {
  if (!range) return undefined
  const { low, high } = range
  if (low < 0 && high > 0) return { way: 'both', fewer: -low, more: high } as const
  if (low < 0) return { way: high === 0 ? 'upToFewer' : 'fewer', low: -high, high: -low } as const
  return { way: low === 0 ? 'upToMore' : 'more', low, high } as const
}

/** "19 to 30 fewer", "1 fewer to 11 more"; `undefined` where there is no range. */
export function changeRangeText({ t, number }: FigureContext, change: Change): string | undefined {
  const range = changeRangeOf(change)
  if (!range) return undefined
  if (range.way === 'both') {
    return t('changeRange.both', { fewer: number(range.fewer), more: number(range.more) })
  }
  return t(`changeRange.${range.way}`, { low: number(range.low), high: number(range.high) })
}

/** "70 to 81"; `undefined` where there is no range. */
export const rangeText = ({ t, number }: FigureContext, { range }: CountCell): string | undefined =>
  range && t('range', { low: number(range.low), high: number(range.high) })

/** "20 to 30", "up to 10": a range that stands by itself. */
export const spanText = ({ t, number }: FigureContext, { low, high }: WholeRange): string =>
  low === high ? number(high) : t(low === 0 ? 'upTo' : 'range', { low: number(low), high: number(high) })

/** "3 days to 7 days", where a length of time has a range. */
export function durationRange(context: FigureContext, result: ResultFacts, option: string) {
  const arm = armFor(result, option)
  if (arm?.value !== 'length' || arm.low === undefined || arm.high === undefined) return undefined
  const { unit } = lengthOfTime(arm.length)
  return {
    low: lengthIn(context, { amount: arm.low, unit }),
    high: lengthIn(context, { amount: arm.high, unit }),
  }
}

/** A score with the decimals of its scale. */
export const scoreText = ({ facts, number }: FigureContext, scale: string, score: number): string =>
  number(score, facts.scales?.find(({ id }) => id === scale)?.decimals)

/** What stands in one cell of the table, in a note or for a token: "75 of 1,000", "48 get better and 23 get worse". */
export function cellText(context: FigureContext, cell: Cell, { outcome, result }: ResultPlace): string {
  const { t, number } = context
  switch (cell.kind) {
    case 'count':
      return t(`count.${cell.unit}`, { n: number(cell.count), of: number(cell.of) })
    case 'range':
      return t(`count.${cell.unit}`, { n: spanText(context, cell), of: number(cell.of) })
    case 'difference':
      return changeText(context, cell.change)
    case 'reference':
      return t(context.facts.options.length === 2 ? 'referenceOfTwo' : 'reference')
    case 'score':
      return cell.mean === undefined ? t('scoreDifferenceOnly') : scoreText(context, cell.scale, cell.mean)
    case 'duration':
      return lengthIn(context, cell.length)
    case 'parts':
      return listIn(
        context,
        cell.parts.map(({ part, count }) => partClause(context, outcome, result, part, count)),
      )
    case 'judged':
      return t('comparedInWords')
    case 'missing':
      return t(`missing.${cell.why}`)
    case 'no-group':
      return t(`noGroup.${cell.why}`)
  }
}
