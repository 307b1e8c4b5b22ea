import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from './cell.ts'
import { tells } from './tells.ts'

/** Another source of the same outcome has something else to say of this option than this result has. */
export function isDisputed(
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): boolean {
  return outcome.results.some(
    (other) => other !== result && other.relation === 'disagrees' && tells(other, option, groups),
  )
}
