import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import type { Cell, CountCell } from '../domain/risk/cell.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { whyMissing } from '../domain/risk/tells.ts'
import { durationRange, scoreText, sizeOf, spanText } from './figure-cells.ts'
import { changeRangeSentence, comparisonSentences, scoreComparison } from './figure-comparisons.ts'
import {
  clause,
  type FigureContext,
  lengthIn,
  listIn,
  nameOf,
  namesOf,
  partClause,
  peopleOf,
} from './figure-context.ts'
import { timeText } from './figure-times.ts'
import { endsSentence } from './plain-text.ts'

interface Place {
  outcome: OutcomeFacts
  result: ResultFacts
  option: string
}

/** The author's judgement as a whole sentence; it stands instead of a comparison made from the numbers. */
export function judgementText(
  { t, words }: FigureContext,
  { outcome, result }: Omit<Place, 'option'>,
): string {
  const text = words(`outcomes.${outcome.id}.${result.id}.judgement`).trim()
  return text === '' || endsSentence(text) ? text : t('say.sentence', { text })
}

/** One count both ways round, with its range. */
export function countSentences(
  context: FigureContext,
  { outcome, result, option }: Place,
  cell: CountCell,
): string[] {
  const { t, number } = context
  const plain = t('say.count', {
    option: namesOf(context, outcome, result, [option, ...cell.together]),
    people: peopleOf(context, cell.of, cell.unit),
    have: clause(context, outcome, 'have', cell.count),
    haveNot: clause(context, outcome, 'not', cell.of - cell.count),
    time: timeText(context, outcome, result),
  })
  const { range } = cell
  return range ? [plain, t('say.countRange', { low: number(range.low), high: number(range.high) })] : [plain]
}

/** A range without a best estimate, both ways round. */
function rangeSentences(
  context: FigureContext,
  { outcome, result, option }: Place,
  cell: Extract<Cell, { kind: 'range' }>,
): string[] {
  const { t } = context
  const { low, high, of } = cell
  const haveNot = { low: of - high, high: of - low }
  return [
    t('say.range', {
      option: namesOf(context, outcome, result, [option, ...cell.together]),
      people: peopleOf(context, of, cell.unit),
      have: clause(context, outcome, 'have', high, spanText(context, cell)),
      haveNot: clause(context, outcome, 'not', haveNot.high, spanText(context, haveNot)),
      time: timeText(context, outcome, result),
    }),
    t('say.noEstimate'),
  ]
}

/** One count both ways round, in one short line. */
export function bothWaysText(context: FigureContext, { outcome, result, option }: Place): string {
  const cell = cellOf(result, option, context.groups)
  if (cell.kind !== 'count') return ''
  return context.t('bothWays', {
    option: namesOf(context, outcome, result, [option, ...cell.together]),
    have: clause(context, outcome, 'have', cell.count),
    haveNot: clause(context, outcome, 'not', cell.of - cell.count),
  })
}

/** The choices of which nobody knows, each reason in a line of its own. */
export function notKnownLines(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts) {
  const { facts, groups, t, words } = context
  const whyOf = (option: string) => {
    const cell = cellOf(result, option, groups)
    return cell.kind === 'missing' ? whyMissing(cell, { outcome, result, option }, groups) : undefined
  }
  return (['unknown', 'elsewhere', 'unchecked'] as const).flatMap((why) => {
    const names = facts.options.flatMap(({ id }) => (whyOf(id) === why ? [words(`options.${id}.name`)] : []))
    const mark = why === 'unchecked' ? why : ('unknown' as const)
    return names.length === 0
      ? []
      : [{ why: mark, text: t(`notKnown.${why}`, { options: listIn(context, names) }) }]
  })
}

/** A difference of which neither count is known. */
export function differenceSentences(
  context: FigureContext,
  { outcome, result, option }: Place,
  cell: Extract<Cell, { kind: 'difference' }>,
): string[] {
  const { t } = context
  const { change, to, together } = cell
  const values = {
    option: namesOf(context, outcome, result, [option, ...together]),
    people: peopleOf(context, change.of, change.unit),
    time: timeText(context, outcome, result),
    against: nameOf(context, outcome, result, to),
  }
  const range = changeRangeSentence(context, change)
  if (change.direction === 'same') return [t('say.differenceSame', values), range]
  const said = t(change.direction === 'fewer' ? 'changeShort.fewer' : 'changeShort.more', {
    n: sizeOf(context, change),
  })
  const have = clause(context, outcome, 'have', change.high, said)
  return [t('say.differenceMore', { ...values, have }), range, t('say.rest', { either: context.either })]
}

function scoreSentences(context: FigureContext, place: Place, cell: Cell): string[] {
  const { result, option, outcome } = place
  if (cell.kind !== 'score' || result.form !== 'scores') return []
  const { t, facts, number, words } = context
  const scale = facts.scales?.find(({ id }) => id === cell.scale)
  const name = nameOf(context, outcome, result, option)
  const time = timeText(context, outcome, result)
  const says: string[] = []
  if (cell.mean !== undefined) {
    says.push(t('say.score', { option: name, mean: scoreText(context, cell.scale, cell.mean), time }))
  }
  // A judgement stands instead of the comparison, unless the difference is the only figure there is.
  const isSaid = !result.judgement || cell.mean === undefined
  const compared = isSaid ? scoreComparison(context, result, option) : undefined
  if (compared) {
    const keys = { better: 'say.scoreBetter', worse: 'say.scoreWorse', same: 'say.scoreSame' } as const
    const against = nameOf(context, outcome, result, compared.to)
    says.push(t(keys[compared.way], { option: name, points: compared.points, against, time }))
    const ranges = {
      better: 'say.scoreRangeBetter',
      worse: 'say.scoreRangeWorse',
      both: 'say.scoreRangeBoth',
    } as const
    if (compared.range) says.push(t(ranges[compared.range.way], compared.range))
    if (compared.adjusted) says.push(t('say.adjusted'))
  }
  if (!scale) return says
  const [low, high] = [words(`scales.${scale.id}.low`), words(`scales.${scale.id}.high`)]
  says.push(t('say.scale', { from: number(scale.from), to: number(scale.to), low, high }))
  const notice = scale.smallestChange?.value
  if (notice !== undefined) {
    says.push(t('say.smallestChange', { n: t('points', { count: notice, n: number(notice) }) }))
  }
  return says
}

function durationSentences(context: FigureContext, place: Place, cell: Cell): string[] {
  const { outcome, result, option } = place
  if (cell.kind !== 'duration') return []
  const { t } = context
  const key = cell.statistic === 'mean' ? 'say.durationMean' : 'say.durationMedian'
  const says: string[] = [
    t(key, { option: nameOf(context, outcome, result, option), length: lengthIn(context, cell.length) }),
  ]
  const range = durationRange(context, result, option)
  if (range) says.push(t('say.durationRange', range))
  return says
}

function wordSentence(context: FigureContext, { outcome, result, option }: Place, cell: Cell): string {
  const { t, words } = context
  const name = nameOf(context, outcome, result, option)
  switch (cell.kind) {
    case 'missing': {
      const reason = words(`outcomes.${outcome.id}.${result.id}.${option}`)
      if (cell.why === 'not-applicable' && reason)
        return t('say.notApplicableBecause', { option: name, reason })
      return t(`say.${whyMissing(cell, { outcome, result, option }, context.groups)}`, { option: name })
    }
    case 'no-group':
      return t(`say.${cell.why}`, { option: name })
    case 'reference':
      return t('say.reference', { option: name })
    default:
      return ''
  }
}

function partsSentence(context: FigureContext, { outcome, result, option }: Place, cell: Cell): string {
  if (cell.kind !== 'parts') return ''
  const parts = cell.parts.map(({ part, count }) => partClause(context, outcome, result, part, count))
  return context.t('say.parts', {
    option: nameOf(context, outcome, result, option),
    people: peopleOf(context, cell.of, cell.unit),
    parts: listIn(context, parts),
    time: timeText(context, outcome, result),
  })
}

/** The figures of one option on one result in whole sentences, the absolute figure first; no author's judgement. */
export function figuresFor(context: FigureContext, place: Place): string[] {
  const { outcome, result, option } = place
  const cell = cellOf(result, option, context.groups)
  const says = (): string[] => {
    switch (cell.kind) {
      case 'count': {
        const counts = countSentences(context, place, cell)
        return result.judgement
          ? counts
          : [...counts, ...comparisonSentences(context, outcome, result, option)]
      }
      case 'range':
        return rangeSentences(context, place, cell)
      case 'difference':
        return differenceSentences(context, place, cell)
      case 'score':
        return scoreSentences(context, place, cell)
      case 'duration':
        return durationSentences(context, place, cell)
      case 'parts':
        return [partsSentence(context, place, cell)]
      default:
        return [wordSentence(context, place, cell)]
    }
  }
  return says().filter((text) => text !== '')
}

/** Everything that is to be said about one option on one result: its figures, then what the author judges of them. */
export function sentencesFor(context: FigureContext, place: Place): string[] {
  const cell = cellOf(place.result, place.option, context.groups)
  const figures = figuresFor(context, place)
  const judgement = judgementText(context, place)
  if (judgement === '' || cell.kind === 'missing' || cell.kind === 'no-group') return figures
  if (figures.length > 0) return [...figures, judgement]
  const option = nameOf(context, place.outcome, place.result, place.option)
  return [context.t('say.judgement', { option, judgement })]
}
