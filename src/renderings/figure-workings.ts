import type { AidFacts } from '../domain/aid/aid-facts.schema.ts'
import type { WordsOf } from '../domain/aid/words-of.ts'
import type { ChosenGroups } from '../domain/risk/cell.ts'
import { isHalfWay } from '../domain/risk/rounding.ts'
import { type WorkingStep, workingOf } from '../domain/risk/working-of.ts'
import type { Words } from '../i18n/translate.ts'
import { type FigureContext, figureContext, placeOf } from './figure-context.ts'
import { proseText } from './figure-sources.ts'

type Step<Name extends WorkingStep['step']> = Extract<WorkingStep, { step: Name }>

/** A number of the arithmetic itself, to a hundredth at most. */
const exactly = ({ number }: FigureContext, value: number): string =>
  number(Number(Math.abs(value).toFixed(2)))

function timesLine(context: FigureContext, step: Step<'times'>): string {
  const { t, number } = context
  const values = {
    start: exactly(context, step.start),
    effect: number(step.effect, 2),
    exact: exactly(context, step.exact),
    of: number(step.of),
    others: exactly(context, step.of - step.start),
  }
  const line = t(`working.times.${step.measure}.${step.end}`, values)
  return Number.isInteger(Number(step.exact.toFixed(6)))
    ? line
    : t('working.whole', { line, n: number(step.shown) })
}

function printedLine(context: FigureContext, { exact, shown, of }: Step<'printed'>): string {
  const { t, number } = context
  const values = { n: number(shown), of: number(of) }
  return exact === undefined
    ? t('working.printed', values)
    : t('working.printedRate', { ...values, exact: exactly(context, exact) })
}

function observedLine(context: FigureContext, step: Step<'observed'>): string {
  const { t, number } = context
  const values = {
    events: number(step.events),
    total: number(step.total),
    of: number(step.of),
    exact: exactly(context, step.exact),
    n: number(step.shown),
  }
  if (step.printed === undefined) return t('working.observed', values)
  return t('working.observedPrinted', { ...values, printed: number(step.printed) })
}

function differenceLines(context: FigureContext, step: Step<'difference' | 'number-needed'>): string[] {
  const { t, number } = context
  const values = { exact: exactly(context, step.exact), of: number(step.of), n: number(Math.abs(step.shown)) }
  const line =
    step.step === 'number-needed'
      ? t('working.numberNeeded', { ...values, number: number(step.number) })
      : t(step.estimate < 0 ? 'working.differenceFewer' : 'working.differenceMore', {
          ...values,
          estimate: exactly(context, step.estimate),
          from: number(step.from),
        })
  if (!step.alone) return [line]
  if (!isHalfWay(step.exact)) return [t('working.whole', { line, n: values.n })]
  const size = Math.abs(step.shown)
  return [line, t('working.halfWay', { exact: values.exact, low: number(size - 1), high: number(size) })]
}

function publishedLines(context: FigureContext, step: Step<'published-difference'>): string[] {
  const { t, number } = context
  const values = { estimate: number(step.estimate), of: number(step.of) }
  const line =
    step.low === undefined || step.high === undefined
      ? t('working.published', values)
      : t('working.publishedRange', { ...values, low: number(step.low), high: number(step.high) })
  return step.adjusted ? [line, t('working.adjusted')] : [line]
}

function effectLines({ t, number }: FigureContext, step: Step<'effect'>): string[] {
  const values = { measure: t(`working.measure.${step.measure}`), estimate: number(step.estimate, 2) }
  const line =
    step.low === undefined || step.high === undefined
      ? t('working.effect', values)
      : t('working.effectRange', { ...values, low: number(step.low, 2), high: number(step.high, 2) })
  return step.adjusted ? [line, t('working.adjusted')] : [line]
}

const decimalsOf = (p: number): number => (String(p).split('.')[1] ?? '').length

/** One step of the arithmetic in words. */
function workingLines(context: FigureContext, step: WorkingStep): string[] {
  const { t, number } = context
  switch (step.step) {
    case 'printed':
      return [printedLine(context, step)]
    case 'starting':
      return [t('working.starting', { n: number(step.shown), of: number(step.of) })]
    case 'observed':
      return [observedLine(context, step)]
    case 'times':
      return [timesLine(context, step)]
    case 'difference':
    case 'number-needed':
      return differenceLines(context, step)
    case 'added': {
      const values = {
        start: exactly(context, step.start),
        n: exactly(context, step.difference),
        sum: exactly(context, step.exact),
      }
      const line = t(step.difference < 0 ? 'working.minus' : 'working.plus', values)
      return [Number.isInteger(step.exact) ? line : t('working.whole', { line, n: number(step.shown) })]
    }
    case 'interval':
      return [
        step.level === undefined
          ? t('working.interval')
          : t('working.intervalLevel', { level: number(step.level) }),
      ]
    case 'published-difference':
      return publishedLines(context, step)
    case 'effect':
      return effectLines(context, step)
    case 'tested':
      return [t(`working.tested.${step.bound}`, { p: number(step.p, decimalsOf(step.p)) })]
    case 'difference-rounds-otherwise':
      return [t('working.rounding', { exact: exactly(context, step.exact), n: number(Math.abs(step.shown)) })]
  }
}

/** Says how the figure of an option was worked out, a line for each step, and at their end why the author holds the differences to be clear; empty where there is nothing to work out. */
export function figureWorkings(
  said: Words,
  words: WordsOf,
  facts: AidFacts,
  groups: ChosenGroups,
): (outcome: string, result: string, option: string) => string[] {
  const whole = figureContext(said, words, facts, groups)
  return (outcome, result, option) => {
    const place = placeOf(facts, outcome, result)
    if (!place) return []
    const context = whole.of(`outcomes.${outcome}.name`)
    const lines = workingOf(place.result, option, groups).flatMap((step) => workingLines(context, step))
    const clear = context.words(`outcomes.${outcome}.${result}.clear`)
    return lines.length > 0 && clear !== '' ? [...lines, proseText(context, clear)] : lines
  }
}
