import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from './cell.ts'
import { cellOf } from './cell-of.ts'

/** Whether a result has something to say of an option: a figure, or a comparison in words. */
export function tells(result: ResultFacts, option: string, groups: ChosenGroups): boolean {
  const { kind } = cellOf(result, option, groups)
  return kind !== 'missing' && kind !== 'no-group' && kind !== 'reference'
}

/** What one study did not measure may stand in another result of the same outcome: then it is not unknown. */
export const isToldElsewhere = (
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): boolean => outcome.results.some((other) => other !== result && tells(other, option, groups))
