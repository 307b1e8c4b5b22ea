import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { nameOfArm } from '../aid/results-in.ts'
import type { ChosenGroups } from '../risk/cell.ts'
import { changeOf } from '../risk/change-of.ts'
import type { Arm } from './arm-form.ts'

/** What may be the wrong way round. A hint only: the figures may well be so. */
export type FigureHint =
  /** The relative effect says fewer, and the figures more, or the other way about. */
  | { hint: 'effect-other-way'; to: string }
  /** What people hope for is said to be less with the choice than without. */
  | { hint: 'less-of-a-benefit'; to: string }
  /** What people fear is said to be less with the choice than without. */
  | { hint: 'less-of-a-harm'; to: string }

/** What looks as if two arms had been swapped. */
export function hintsOf(
  outcome: OutcomeFacts,
  result: ResultFacts,
  place: number,
  groups: ChosenGroups,
): FigureHint[] {
  const arm = (result.arms as readonly Arm[])[place]
  if (!arm || result.form !== 'counts') return []
  const compared = changeOf(result, nameOfArm(arm), groups)
  if (!compared || compared.change.direction === 'same') return []
  const { to } = compared
  const isMore = compared.change.direction === 'more'
  const effect = 'effect' in arm ? arm.effect : undefined
  if (effect && effect.estimate !== 1 && effect.estimate > 1 !== isMore)
    return [{ hint: 'effect-other-way', to }]
  if (outcome.better === 'neither') return []
  const isBetter = isMore === (outcome.better === 'more')
  if (outcome.role === 'benefit' && !isBetter) return [{ hint: 'less-of-a-benefit', to }]
  return outcome.role === 'harm' && isBetter ? [{ hint: 'less-of-a-harm', to }] : []
}
