import type { Certainty, ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from './cell.ts'

/** How sure a source is of a result: where it rates the groups of the axis differently, as it rates the group that was chosen. */
export function ratingFor(result: ResultFacts, groups: ChosenGroups): Certainty['rating'] {
  const { rating, byGroup } = result.certainty
  const axis = result.form === 'counts' ? result.axis : undefined
  const group = axis === undefined ? undefined : groups[axis]
  return (group ? byGroup?.[group] : undefined) ?? rating
}
