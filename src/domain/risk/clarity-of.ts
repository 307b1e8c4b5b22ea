import type { ResultFacts } from '../aid/result.schema.ts'
import { armFor } from './arm-for.ts'
import type { ChosenGroups } from './cell.ts'
import { changeOf } from './change-of.ts'

/**
 * Whether a difference between two counts is more than chance: `clear`, `unclear` (the author says so, or the interval
 * includes no change), or `untested` where the source gives neither an interval nor a test.
 */
export type Clarity = 'clear' | 'unclear' | 'untested'

/** How clear the difference is between an option's count and what it is compared with. */
export function clarityOf(result: ResultFacts, option: string, groups: ChosenGroups): Clarity {
  if (result.judgement) return 'unclear'
  const change = changeOf(result, option, groups)?.change
  if (!change) return 'untested'
  if (change.direction === 'same') return 'unclear'
  if (change.range) return change.range.low <= 0 && change.range.high >= 0 ? 'unclear' : 'clear'
  const arm = armFor(result, option)
  const effect = arm && 'effect' in arm ? arm.effect : undefined
  if (effect?.low === undefined || effect.high === undefined) return 'untested'
  return effect.low <= 1 && effect.high >= 1 ? 'unclear' : 'clear'
}
