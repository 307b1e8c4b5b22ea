import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { armFor, isSameArm } from '../risk/arm-for.ts'
import type { Cell, ChosenGroups } from '../risk/cell.ts'
import { cellOf } from '../risk/cell-of.ts'
import { changeOf, comparatorOf, scoreChangeOf } from '../risk/change-of.ts'
import { clarityOf, clarityWithoutInterval } from '../risk/clarity-of.ts'
import { isDisputed } from '../risk/is-disputed.ts'

/**
 * How an option does on an outcome, against what it is compared with. `too-few` is the author's judgement that the study
 * was too small; `disputed`: another source disagrees. `differs` is clear but neither good nor bad;
 * `untested` are two figures whose difference may be chance, as far as the source says.
 */
export type OutcomeFit =
  | 'better'
  | 'worse'
  | 'differs'
  | 'unclear'
  | 'too-few'
  | 'disputed'
  | 'untested'
  | 'not-known'
  | 'not-applicable'
  | 'compared-with'

const judged = (isMore: boolean, better: 'fewer' | 'more'): OutcomeFit =>
  isMore === (better === 'more') ? 'better' : 'worse'

function byCounts(
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): OutcomeFit {
  const compared = changeOf(result, option, groups)
  if (!compared) return 'not-known'
  const clarity = clarityOf(result, option, groups)
  if (clarity !== 'clear') return clarity
  if (outcome.better === 'neither') return 'differs'
  return judged(compared.change.direction === 'more', outcome.better)
}

/** A range has no change of its own; it differs where all of it lies on one side of the count that it is held against. */
function byRange(
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  { low, high }: { low: number; high: number },
  other: Cell,
): OutcomeFit {
  if (other.kind !== 'count') return 'not-known'
  if (low <= other.count && high >= other.count) return 'unclear'
  const clarity = clarityWithoutInterval(result, option)
  if (clarity !== 'clear') return clarity
  return outcome.better === 'neither' ? 'differs' : judged(low > other.count, outcome.better)
}

function byScore(facts: AidFacts, result: ResultFacts, option: string): OutcomeFit {
  const change = scoreChangeOf(result, option)
  const scale = result.form === 'scores' ? facts.scales?.find(({ id }) => id === result.scale) : undefined
  if (!change || !scale) return 'not-known'
  const { estimate, low, high } = change
  if (low === undefined || high === undefined) {
    const clarity = clarityWithoutInterval(result, option)
    if (clarity !== 'clear') return clarity
  } else if (low <= 0 && high >= 0) return 'unclear'
  return judged(estimate > 0, scale.better === 'higher' ? 'more' : 'fewer')
}

/** Lengths of time in different units are not compared. */
function byLength(outcome: OutcomeFacts, result: ResultFacts, option: string, to: string): OutcomeFit {
  const [own, other] = [option, to].map((name) => cellOf(result, name, {}))
  const clarity = clarityWithoutInterval(result, option)
  if (own?.kind !== 'duration' || other?.kind !== 'duration') return 'not-known'
  if (clarity !== 'clear' || own.length.unit !== other.length.unit)
    return clarity === 'clear' ? 'untested' : clarity
  const longer = own.length.amount - other.length.amount
  if (longer === 0) return 'unclear'
  return outcome.better === 'neither' ? 'differs' : judged(longer > 0, outcome.better)
}

/** What only this option can bring: every other arm is `not-applicable`. */
function isItsOwn(result: ResultFacts, option: string): boolean {
  const own = armFor(result, option)
  return result.arms.length > 1 && result.arms.every((arm) => arm === own || arm.value === 'not-applicable')
}

const isComparator = (facts: AidFacts, result: ResultFacts, option: string, groups: ChosenGroups): boolean =>
  facts.options.some(({ id }) => {
    const to = isSameArm(result, id, option) ? undefined : comparatorOf(result, id, groups)
    return to !== undefined && isSameArm(result, to, option)
  })

/**
 * How an option does on an outcome. An interval that includes no change, or a judgement of the author, is `unclear`;
 * missing evidence is `not-known` and never reads as no effect.
 */
export function comparisonOf(
  facts: AidFacts,
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): OutcomeFit {
  const cell = cellOf(result, option, groups)
  if (cell.kind === 'no-group') return 'not-known'
  if (cell.kind === 'missing') return cell.why === 'not-applicable' ? 'not-applicable' : 'not-known'
  const to = comparatorOf(result, option, groups)
  if (to === undefined) {
    if (isComparator(facts, result, option, groups)) return 'compared-with'
    if (cell.kind === 'count' && cell.count > 0 && outcome.better !== 'neither' && isItsOwn(result, option)) {
      return judged(true, outcome.better)
    }
    return 'not-known'
  }
  if (result.judgement) return result.judgement === 'too-few-to-tell' ? 'too-few' : 'unclear'
  if (isDisputed(outcome, result, option, groups)) return 'disputed'
  if (cell.kind === 'score') return byScore(facts, result, option)
  if (cell.kind === 'duration') return byLength(outcome, result, option, to)
  if (cell.kind === 'range') return byRange(outcome, result, option, cell, cellOf(result, to, groups))
  return byCounts(outcome, result, option, groups)
}
