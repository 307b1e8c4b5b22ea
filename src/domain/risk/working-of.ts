import type { CountArm, CountsResult, ResultFacts } from '../aid/result.schema.ts'
import { armFor, isSameArm } from './arm-for.ts'
import type { ChosenGroups } from './cell.ts'
import { publishedFor } from './change-of.ts'
import { countFrom, differenceFrom, timesEffect } from './count-from.ts'
import { wholePeople } from './rounding.ts'

/** One step of the arithmetic behind a figure, as numbers: `exact` before the rounding, `shown` after it. */
export type WorkingStep =
  /** `exact`: what the source prints, where that is no whole number. */
  | { step: 'printed'; exact?: number; shown: number; of: number }
  | { step: 'starting'; shown: number; of: number }
  /** `events` of `total`, on the result's denominator. `printed` where the source shows another number. */
  | {
      step: 'observed'
      events: number
      total: number
      of: number
      exact: number
      shown: number
      printed?: number
    }
  | ({ step: 'times'; measure: 'RR' | 'HR' | 'OR'; effect: number; start: number; of: number } & End)
  /** `alone`: no count stands beside it, so its rounding is what is shown. */
  | {
      step: 'difference'
      estimate: number
      from: number
      of: number
      exact: number
      shown: number
      alone: boolean
    }
  | { step: 'number-needed'; number: number; of: number; exact: number; shown: number; alone: boolean }
  /** The starting count and the difference, both before the rounding (negative is fewer), and what they come to. */
  | { step: 'added'; start: number; difference: number; exact: number; shown: number }
  | { step: 'interval'; level?: number }
  | {
      step: 'published-difference'
      estimate: number
      low?: number
      high?: number
      adjusted: boolean
      of: number
    }
  /** The relative effect that the source reports; it is never shown without the counts. */
  | {
      step: 'effect'
      measure: 'RR' | 'HR' | 'OR'
      estimate: number
      low?: number
      high?: number
      adjusted: boolean
    }
  /** The test of the difference that the source reports. */
  | { step: 'tested'; p: number; bound: 'exactly' | 'below' | 'above' }
  /** The shown minus the shown differs from the difference rounded afterwards. */
  | { step: 'difference-rounds-otherwise'; exact: number; rounded: number; shown: number }

interface End {
  end: 'best' | 'low' | 'high'
  exact: number
  shown: number
}

type Step<Name extends WorkingStep['step']> = Extract<WorkingStep, { step: Name }>

function observedStep(events: number, total: number, of: number, printed?: number): Step<'observed'> {
  const exact = (events / total) * of
  const shown = wholePeople(exact)
  const differs = printed !== undefined && printed !== shown
  return { step: 'observed', events, total, of, exact, shown, ...(differs ? { printed } : {}) }
}

function printedStep(count: number, of: number): Step<'printed'> {
  return Number.isInteger(count)
    ? { step: 'printed', shown: count, of }
    : { step: 'printed', exact: count, shown: wholePeople(count), of }
}

function timesSteps(arm: Extract<CountArm, { value: 'relative' }>, start: number, of: number): WorkingStep[] {
  const ends = [
    ['best', arm.estimate],
    ['low', arm.low],
    ['high', arm.high],
  ] as const
  const steps: WorkingStep[] = ends.flatMap(([end, effect]) => {
    if (effect === undefined) return []
    const exact = timesEffect(arm.measure, start, of, effect)
    return [{ step: 'times', measure: arm.measure, effect, start, of, end, exact, shown: wholePeople(exact) }]
  })
  return [...steps, ...intervalStep(arm)]
}

function intervalStep(arm: { low?: number | undefined; level?: number | undefined }): WorkingStep[] {
  if (arm.low === undefined) return []
  return [{ step: 'interval', ...(arm.level === undefined ? {} : { level: arm.level }) }]
}

function differenceSteps(
  result: CountsResult,
  arm: Extract<CountArm, { value: 'difference' | 'number-needed' }>,
  groups: ChosenGroups,
): WorkingStep[] {
  const { of } = result
  const { exact, shown } = differenceFrom(arm, of)
  const start = armFor(result, arm.to)
  const from = start && countFrom(result, start, groups)
  const own = countFrom(result, arm, groups)
  const alone = own.kind !== 'count'
  const steps: WorkingStep[] =
    arm.value === 'difference'
      ? [{ step: 'difference', estimate: arm.estimate, from: arm.of, of, exact, shown, alone }]
      : [{ step: 'number-needed', number: arm.estimate, of, exact, shown, alone }]
  if (from?.kind === 'count' && own.kind === 'count') {
    steps.push({ step: 'added', start: from.exact, difference: exact, exact: own.exact, shown: own.shown })
  }
  return [...steps, ...intervalStep(arm)]
}

function effectStep(arm: CountArm): WorkingStep[] {
  if (!('effect' in arm) || !arm.effect) return []
  const { measure, estimate, low, high, adjusted = false } = arm.effect
  const ends = low === undefined || high === undefined ? {} : { low, high }
  return [{ step: 'effect', measure, estimate, ...ends, adjusted }]
}

/** Where two counts were each rounded, and their difference would have rounded to another number. */
function roundingStep(result: CountsResult, arm: CountArm, groups: ChosenGroups): WorkingStep[] {
  const first = result.arms.find((other) => countFrom(result, other, groups).kind === 'count')
  if (
    !first ||
    first === arm ||
    arm.value === 'relative' ||
    publishedFor(result, arm.options[0] ?? arm.arm ?? '')
  )
    return []
  const [from, own] = [countFrom(result, first, groups), countFrom(result, arm, groups)]
  if (from.kind !== 'count' || own.kind !== 'count') return []
  const exact = own.exact - from.exact
  const shown = own.shown - from.shown
  const rounded = wholePeople(exact)
  return rounded === shown ? [] : [{ step: 'difference-rounds-otherwise', exact, rounded, shown }]
}

function stepsOf(result: CountsResult, arm: CountArm, groups: ChosenGroups): WorkingStep[] {
  const { of } = result
  switch (arm.value) {
    case 'printed':
      if (arm.events === undefined || arm.total === undefined) return [printedStep(arm.count, of)]
      return [observedStep(arm.events, arm.total, of, arm.count)]
    case 'observed':
      return [observedStep(arm.events, arm.total, of)]
    case 'baseline': {
      const start = countFrom(result, arm, groups)
      return start.kind === 'count' ? [{ step: 'starting', shown: start.shown, of }] : []
    }
    case 'relative': {
      const start = armFor(result, arm.to)
      const from = start && countFrom(result, start, groups)
      if (from?.kind !== 'count') return []
      return [{ step: 'starting', shown: from.shown, of }, ...timesSteps(arm, from.exact, of)]
    }
    case 'difference':
    case 'number-needed':
      return differenceSteps(result, arm, groups)
    default:
      return []
  }
}

function testSteps(result: ResultFacts, option: string): WorkingStep[] {
  const tests = (result.tests ?? []).filter(({ arm }) => isSameArm(result, arm, option))
  return tests.map(({ p, bound = 'exactly' as const }) => ({ step: 'tested', p, bound }))
}

/** How the figure of an option was worked out and tested, step by step; empty where there is nothing to say. */
export function workingOf(result: ResultFacts, option: string, groups: ChosenGroups): WorkingStep[] {
  return [...arithmeticOf(result, option, groups), ...testSteps(result, option)]
}

function arithmeticOf(result: ResultFacts, option: string, groups: ChosenGroups): WorkingStep[] {
  if (result.form !== 'counts') return []
  const arm = armFor(result, option)
  if (!arm) return []
  const steps = [...stepsOf(result, arm, groups), ...roundingStep(result, arm, groups), ...effectStep(arm)]
  const published = publishedFor(result, option)
  if (!published) return steps
  const { estimate, low, high } = published
  const ends = low === undefined || high === undefined ? {} : { low, high }
  const adjusted = published.adjusted === true
  return [...steps, { step: 'published-difference', estimate, ...ends, adjusted, of: result.of }]
}
