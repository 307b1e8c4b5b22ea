import type { CountArm, CountsResult, ResultFacts } from '../aid/result.schema.ts'
import { lengthOfTime } from '../shared/calendar.ts'
import { armFor } from './arm-for.ts'
import type { Cell, ChosenGroups } from './cell.ts'
import { changeGiven } from './change.ts'
import { countFrom } from './count-from.ts'

const missing = (why: 'unknown' | 'unchecked' | 'not-applicable'): Cell => ({ kind: 'missing', why })

/** The others that an arm stands for beside the one that was asked for. */
export const countedWith = (arm: { options: string[] }, option: string): string[] =>
  arm.options.filter((other) => other !== option)

function countsCell(result: CountsResult, arm: CountArm, option: string, groups: ChosenGroups): Cell {
  const reckoned = countFrom(result, arm, groups)
  const unit = result.unit ?? 'people'
  const together = countedWith(arm, option)
  if (reckoned.kind === 'difference') {
    const change = changeGiven(reckoned.exact, reckoned, { of: result.of, unit, alone: true })
    return { kind: 'difference', to: reckoned.to, change, together }
  }
  if (reckoned.kind === 'range') {
    const { low, high } = reckoned
    return { kind: 'range', low: low.shown, high: high.shown, of: result.of, unit, together }
  }
  if (reckoned.kind !== 'count') return reckoned
  const { shown: count, low, high } = reckoned
  const range = low && high ? { range: { low: low.shown, high: high.shown } } : {}
  return { kind: 'count', count, of: result.of, unit, ...range, together }
}

/**
 * What the table of choices holds for an option (or for an arm that is not a choice). Everything that shows
 * this figure takes it from here.
 */
export function cellOf(result: ResultFacts, option: string, groups: ChosenGroups): Cell {
  if (result.form === 'counts') {
    const arm = armFor(result, option)
    return arm ? countsCell(result, arm, option, groups) : missing('unknown')
  }
  const arm = armFor(result, option)
  switch (arm?.value) {
    case undefined:
      return missing('unknown')
    case 'unknown':
    case 'unchecked':
    case 'not-applicable':
      return missing(arm.value)
    case 'length':
      return {
        kind: 'duration',
        length: lengthOfTime(arm.length),
        statistic: result.form === 'durations' ? result.statistic : 'mean',
      }
    case 'parts': {
      if (result.form !== 'parts') return missing('unknown')
      const parts = result.parts.map((part) => ({ part, count: arm.counts[part] ?? 0 }))
      return { kind: 'parts', parts, of: result.of, unit: result.unit ?? 'people' }
    }
    case 'mean':
      return { kind: 'score', mean: arm.mean, scale: result.form === 'scores' ? result.scale : '' }
    case 'reference':
      if (arm.mean === undefined || result.form !== 'scores') return { kind: 'reference' }
      return { kind: 'score', mean: arm.mean, scale: result.scale }
    case 'compared':
      return result.form === 'scores' ? { kind: 'score', scale: result.scale } : { kind: 'judged' }
  }
}
