import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { Cell, ChosenGroups } from './cell.ts'
import { cellOf } from './cell-of.ts'

/** Whether a result has something to say of an option: a figure, or a comparison in words. */
export function tells(result: ResultFacts, option: string, groups: ChosenGroups): boolean {
  const { kind } = cellOf(result, option, groups)
  return kind !== 'missing' && kind !== 'no-group' && kind !== 'reference'
}

type Missing = Extract<Cell, { kind: 'missing' }>

/**
 * Why there is nothing: what one study left open may stand in another result of the same outcome, and is not unknown then.
 * What happens to some people stays said, whatever another result says of it.
 */
export const whyMissing = (
  { why }: Missing,
  { outcome, result, option }: { outcome: OutcomeFacts; result: ResultFacts; option: string },
  groups: ChosenGroups,
): Missing['why'] | 'elsewhere' =>
  why === 'unknown' && outcome.results.some((other) => other !== result && tells(other, option, groups))
    ? 'elsewhere'
    : why
