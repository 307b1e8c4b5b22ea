import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { changeOf } from '../domain/risk/change-of.ts'
import { cellText, changeRangeText, changeShort, rangeText, scoreText, sizeOf } from './figure-cells.ts'
import { scoreComparison } from './figure-comparisons.ts'
import { type FigureContext, lengthIn, nameOf, partClause } from './figure-context.ts'

/** A figure in its parts, each a whole phrase: the number large, what it is of, its range, how it compares. */
export interface Figure {
  number?: string
  of?: string
  range?: string
  change?: string
  changeRange?: string
  /** Said in words instead of a number. */
  words?: string
  /** Several figures of one cell, "48 better". */
  lines?: string[]
}

interface Place {
  outcome: OutcomeFacts
  result: ResultFacts
  option: string
}

function compared(context: FigureContext, { outcome, result, option }: Place): Figure {
  const { t } = context
  if (result.judgement) return { change: t(`judged.${result.judgement}`) }
  const found = changeOf(result, option, context.groups)
  if (!found) return {}
  const { change, to } = found
  const against = nameOf(context, outcome, result, to)
  const says =
    context.facts.options.length > 2
      ? t(`changeThan.${change.direction}`, { n: sizeOf(context, change), against })
      : changeShort(context, change)
  const range = changeRangeText(context, change)
  return { change: says, ...(range === undefined ? {} : { changeRange: t('couldBe', { range }) }) }
}

function scored(
  context: FigureContext,
  { outcome, result, option }: Place,
  mean: number | undefined,
): Figure {
  if (result.form !== 'scores') return {}
  const { t, facts, number } = context
  const scale = facts.scales?.find(({ id }) => id === result.scale)
  const of = scale ? { of: t('scaleRange', { from: number(scale.from), to: number(scale.to) }) } : {}
  const own: Figure = mean === undefined ? {} : { number: scoreText(context, result.scale, mean), ...of }
  if (result.judgement) return { ...own, change: t(`judged.${result.judgement}`) }
  const change = scoreComparison(context, result, option)
  if (!change) return mean === undefined ? { words: t('scoreDifferenceOnly') } : own
  const against = nameOf(context, outcome, result, change.to)
  const { range } = change
  const said = range && t(`scoreRange.${range.way}`, range)
  return {
    ...own,
    change: t(`scoreThan.${change.way}`, { points: change.points, against }),
    ...(said === undefined ? {} : { changeRange: t('couldBe', { range: said }) }),
  }
}

/** What one cell of the table of choices shows. */
export function figureFor(context: FigureContext, place: Place): Figure {
  const { outcome, result, option } = place
  const { t, number, words } = context
  const cell = cellOf(result, option, context.groups)
  switch (cell.kind) {
    case 'count': {
      const range = rangeText(context, cell)
      const of = t(`ofWhat.${cell.unit}`, { of: number(cell.of) })
      return {
        number: number(cell.count),
        of,
        ...(range === undefined ? {} : { range }),
        ...compared(context, place),
      }
    }
    case 'difference': {
      const { change } = cell
      const range = changeRangeText(context, change)
      return {
        number: changeShort(context, change),
        of: t(`ofWhat.${change.unit}`, { of: number(change.of) }),
        ...(range === undefined ? {} : { range }),
        ...(result.judgement ? { change: t(`judged.${result.judgement}`) } : {}),
      }
    }
    case 'score':
      return scored(context, place, cell.mean)
    case 'duration':
      return {
        number: lengthIn(context, cell.length),
        ...(result.judgement ? { change: t(`judged.${result.judgement}`) } : {}),
      }
    case 'parts':
      return {
        lines: cell.parts.map(({ part, count }) => partClause(context, outcome, result, part, count)),
        of: t(`ofWhat.${cell.unit}`, { of: number(cell.of) }),
      }
    case 'judged':
      return { words: result.judgement ? t(`judged.${result.judgement}`) : t('comparedInWords') }
    case 'missing': {
      const reason = words(`outcomes.${outcome.id}.${result.id}.${option}`)
      return { words: cell.why === 'not-applicable' && reason ? reason : cellText(context, cell, place) }
    }
    default:
      return { words: cellText(context, cell, place) }
  }
}
