import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from './cell.ts'
import { cellOf } from './cell-of.ts'

/** Another source of the same outcome has something else to say of this option than this result has. */
export function isDisputed(
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): boolean {
  return outcome.results.some((other) => {
    if (other === result || other.relation !== 'disagrees') return false
    const { kind } = cellOf(other, option, groups)
    return kind !== 'missing' && kind !== 'no-group' && kind !== 'reference'
  })
}
