import type { ReportedTest, ResultFacts } from '../aid/result.schema.ts'
import { armFor, isSameArm } from './arm-for.ts'
import type { ChosenGroups } from './cell.ts'
import { changeOf } from './change-of.ts'

/**
 * Whether a difference is more than chance: `clear`, `unclear` (the author says so, or the interval or the test that the
 * source reports does not rule chance out), or `untested` where the source gives neither and the author has not judged.
 */
export type Clarity = 'clear' | 'unclear' | 'untested'

/** The customary line: below it a source calls a difference more than chance. */
const line = 0.05

const rulesOutChance = ({ p, bound }: ReportedTest): boolean =>
  bound === 'above' ? false : bound === 'below' ? p <= line : p < line

/** How clear a difference is for which the source gives no interval: by its test, or by the author's judgement. */
export function clarityWithoutInterval(result: ResultFacts, option: string): Clarity {
  const test = result.tests?.find(({ arm }) => isSameArm(result, arm, option))
  if (test) return rulesOutChance(test) ? 'clear' : 'unclear'
  return result.clear ? 'clear' : 'untested'
}

/** How clear the difference is between an option's count and what it is compared with. */
export function clarityOf(result: ResultFacts, option: string, groups: ChosenGroups): Clarity {
  if (result.judgement) return 'unclear'
  const change = changeOf(result, option, groups)?.change
  if (!change) return 'untested'
  if (change.direction === 'same') return 'unclear'
  if (change.range) return change.range.low <= 0 && change.range.high >= 0 ? 'unclear' : 'clear'
  const arm = armFor(result, option)
  const effect = arm && 'effect' in arm ? arm.effect : undefined
  if (effect?.low === undefined || effect.high === undefined) return clarityWithoutInterval(result, option)
  return effect.low <= 1 && effect.high >= 1 ? 'unclear' : 'clear'
}
