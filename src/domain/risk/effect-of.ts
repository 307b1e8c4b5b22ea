import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from './cell.ts'
import { changeOf, scoreChangeOf } from './change-of.ts'
import { clarityOf, clarityWithoutInterval } from './clarity-of.ts'
import { isDisputed } from './is-disputed.ts'

/** What a choice does, beside what it is compared with. Only of a difference that is clear. */
export interface Effect {
  to: string
  way: 'fewer' | 'more' | 'better' | 'worse'
  /** Only where the aid's author set what is small and what is large. */
  size?: 'little' | 'lot'
}

/** A size as the author's thresholds have it; between them, or without them, there is none. */
function sizeOf({ sizes }: OutcomeFacts, difference: number, of: number | undefined): Pick<Effect, 'size'> {
  if (!sizes || (sizes.of === undefined) !== (of === undefined)) return {}
  const size = sizes.of === undefined || of === undefined ? difference : (difference * sizes.of) / of
  if (sizes.small && size < sizes.small.below) return { size: 'little' }
  return sizes.large && size >= sizes.large.from ? { size: 'lot' } : {}
}

function ofScores(
  facts: AidFacts,
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
): Effect | undefined {
  if (result.form !== 'scores' || result.judgement) return undefined
  const change = scoreChangeOf(result, option)
  const scale = facts.scales?.find(({ id }) => id === result.scale)
  if (!change || !scale || change.estimate === 0) return undefined
  const { low, high } = change
  const isClear =
    low === undefined || high === undefined
      ? clarityWithoutInterval(result, option) === 'clear'
      : low > 0 || high < 0
  if (!isClear) return undefined
  const isBetter = change.estimate > 0 === (scale.better === 'higher')
  const size = sizeOf(outcome, Math.abs(change.estimate), undefined)
  return { to: change.to, way: isBetter ? 'better' : 'worse', ...size }
}

/** What a choice does to an outcome; `undefined` where no difference is clear, an author has judged it, or sources disagree. */
export function effectOf(
  facts: AidFacts,
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): Effect | undefined {
  if (isDisputed(outcome, result, option, groups)) return undefined
  if (result.form !== 'counts') return ofScores(facts, outcome, result, option)
  const compared = changeOf(result, option, groups)
  if (!compared || clarityOf(result, option, groups) !== 'clear') return undefined
  const { change, to } = compared
  if (change.direction === 'same') return undefined
  return { to, way: change.direction, ...sizeOf(outcome, change.high, change.of) }
}
