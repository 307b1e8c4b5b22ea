import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import { armFor } from '../domain/risk/arm-for.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import type { Timeline, TimePoint } from '../domain/risk/timeline-of.ts'
import { lengthOfTime } from '../domain/shared/calendar.ts'
import { withCommas } from '../i18n/languages.ts'
import { cellText, scoreText } from './figure-cells.ts'
import { type FigureContext, lengthIn, nameOf } from './figure-context.ts'
import { timeText } from './figure-times.ts'

/** What a timeline's marks are called: nothing is worked out, each point's figure is that of its own result. */
export interface TimelineWords {
  /** The whole picture as sentences, a line for each choice. */
  sentence: string
  names: Record<string, string>
  /** The lower and the upper end of the upright axis; counts begin at nobody, and that is not said. */
  from: string
  to: string
  times: { day: number; text: string }[]
  figure: (point: TimePoint) => string
  /** Said where not all points are joined. */
  apart: string
}

/** "3 months", without what is said around it in a sentence. */
function shortTime(context: FigureContext, outcome: OutcomeFacts, result: string): string {
  const time = outcome.results.find(({ id }) => id === result)?.time
  const length = time && (time.at ?? time.about ?? time.mean ?? time.median ?? time.upTo)
  return length === undefined ? '' : lengthIn(context, lengthOfTime(length))
}

function lineText(
  context: FigureContext,
  outcome: OutcomeFacts,
  { option, runs }: Timeline['lines'][number],
  name: string,
): string {
  const { t } = context
  const said = runs.flat().map((point) => {
    const result = outcome.results.find(({ id }) => id === point.result)
    if (!result) return ''
    const figure = cellText(context, cellOf(result, option, context.groups), { outcome, result })
    return t('times.point', { figure, time: timeText(context, outcome, result) })
  })
  return t('times.line', { option: name, points: withCommas(context.words.language, said) })
}

export function timelineWords(
  context: FigureContext,
  outcome: OutcomeFacts,
  timeline: Timeline,
): TimelineWords {
  const { t, number, facts, words } = context
  const { of, from, to, lines } = timeline
  const figure = (value: number) =>
    of.kind === 'score' ? scoreText(context, of.scale, value) : number(value)
  const points = lines.flatMap(({ runs }) => runs.flat())
  const scale = of.kind === 'score' ? facts.scales?.find(({ id }) => id === of.scale) : undefined
  const end = (value: number, which: 'low' | 'high') =>
    of.kind === 'score'
      ? t('scaleEnd', { score: number(value), words: scale ? words(`scales.${scale.id}.${which}`) : '' })
      : t(`count.${of.unit}`, { n: number(value), of: number(of.of) })
  const nameFor = (option: string): string => {
    const result = outcome.results.find((each) => armFor(each, option) !== undefined)
    return result ? nameOf(context, outcome, result, option) : option
  }
  return {
    sentence: lines.map((line) => lineText(context, outcome, line, nameFor(line.option))).join(' '),
    names: Object.fromEntries(lines.map(({ option }) => [option, nameFor(option)])),
    from: of.kind === 'count' ? '' : end(from, 'low'),
    to: end(to, 'high'),
    times: [...new Map(points.map(({ day, result }) => [day, result]))]
      .sort(([one], [other]) => one - other)
      .map(([day, result]) => ({ day, text: shortTime(context, outcome, result) })),
    figure: ({ value }) => figure(value),
    apart: lines.some(({ runs }) => runs.length > 1) ? t('times.apart') : '',
  }
}
