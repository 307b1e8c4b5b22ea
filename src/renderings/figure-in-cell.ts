import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { changeOf } from '../domain/risk/change-of.ts'
import { type Clarity, clarityOf, clarityWithoutInterval } from '../domain/risk/clarity-of.ts'
import { isDisputed } from '../domain/risk/is-disputed.ts'
import { whyMissing } from '../domain/risk/tells.ts'
import {
  cellText,
  changeRangeText,
  changeShort,
  durationRange,
  rangeText,
  scoreText,
  sizeOf,
  spanText,
} from './figure-cells.ts'
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

type Caution = 'disputed' | 'unclear' | 'untested'

/** Why a difference must not stand bare; absent where it is clear, where there is none, or the author has judged it. */
function cautionOf(context: FigureContext, place: Place): Caution | undefined {
  const caution = chanceIn(context, place)
  if (caution === 'none' || place.result.judgement) return undefined
  if (isDisputed(place.outcome, place.result, place.option, context.groups)) return 'disputed'
  return caution === 'clear' ? undefined : caution
}

/** How clear the difference is; `none` where there is no difference. */
function chanceIn(context: FigureContext, { result, option }: Place): Clarity | 'none' {
  const score = scoreComparison(context, result, option)
  if (score) {
    if (score.way === 'same') return 'none'
    if (score.range) return score.range.way === 'both' ? 'unclear' : 'clear'
    return clarityWithoutInterval(result, option)
  }
  const change = changeOf(result, option, context.groups)?.change
  if (!change || change.direction === 'same') return 'none'
  return clarityOf(result, option, context.groups)
}

/** The same caution as a sentence of its own, or `''`. */
export function cautionText(context: FigureContext, place: Place): string {
  const caution = cautionOf(context, place)
  return caution ? context.t(`say.${caution}`) : ''
}

/**
 * For each choice whose figure differs from another's on paper: that it may be chance, as on the screen. A source that
 * disagrees has words of its own there.
 */
export function chanceLines(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts): string[] {
  return result.arms.flatMap(({ options: [option] }) => {
    if (option === undefined) return []
    const place = { outcome, result, option }
    const caution = cautionOf(context, place)
    if (!caution || caution === 'disputed') return []
    const says = context.t(`say.${caution}`)
    return context.facts.options.length > 2
      ? [context.t('say.judgement', { option: nameOf(context, outcome, result, option), judgement: says })]
      : [says]
  })
}

/** "no clear difference: 9 fewer". */
function cautious(context: FigureContext, place: Place, change: string): string {
  const caution = cautionOf(context, place)
  return caution ? context.t(`caution.${caution}`, { change }) : change
}

function compared(context: FigureContext, { outcome, result, option }: Place): Figure {
  const { t } = context
  if (result.judgement) return { change: t(`judged.${result.judgement}`) }
  const place = { outcome, result, option }
  const found = changeOf(result, option, context.groups)
  if (!found) return {}
  const { change, to } = found
  const against = nameOf(context, outcome, result, to)
  const says =
    context.facts.options.length > 2
      ? t(`changeThan.${change.direction}`, { n: sizeOf(context, change), against })
      : changeShort(context, change)
  const range = changeRangeText(context, change)
  return {
    change: cautious(context, place, says),
    ...(range === undefined ? {} : { changeRange: t('couldBe', { range }) }),
  }
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
    change: cautious(
      context,
      { outcome, result, option },
      t(`scoreThan.${change.way}`, { points: change.points, against }),
    ),
    ...(said === undefined ? {} : { changeRange: t('couldBe', { range: said }) }),
  }
}

/** What is to be known of a difference that stands alone in its cell. */
function differenceSays(context: FigureContext, place: Place): Pick<Figure, 'change'> {
  const { judgement } = place.result
  if (judgement) return { change: context.t(`judged.${judgement}`) }
  const caution = cautionOf(context, place)
  return caution ? { change: context.t(`cautionAlone.${caution}`) } : {}
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
    case 'range':
      return {
        number: spanText(context, cell),
        of: t(`ofWhat.${cell.unit}`, { of: number(cell.of) }),
        ...(result.judgement ? { change: t(`judged.${result.judgement}`) } : {}),
      }
    case 'difference': {
      const { change } = cell
      const range = changeRangeText(context, change)
      return {
        number: changeShort(context, change),
        of: t(`ofWhat.${change.unit}`, { of: number(change.of) }),
        ...(range === undefined ? {} : { range }),
        ...differenceSays(context, place),
      }
    }
    case 'score':
      return scored(context, place, cell.mean)
    case 'duration': {
      const range = durationRange(context, result, option)
      return {
        number: lengthIn(context, cell.length),
        ...(range && { range: t('range', range) }),
        ...(result.judgement ? { change: t(`judged.${result.judgement}`) } : {}),
      }
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
      if (cell.why === 'not-applicable' && reason) return { words: reason }
      return { words: t(`missing.${whyMissing(cell, place, context.groups)}`) }
    }
    default:
      return { words: cellText(context, cell, place) }
  }
}
