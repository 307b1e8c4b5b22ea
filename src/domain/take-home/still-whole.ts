import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

/** Whether an aid still has everything that was chosen: another version of it may have let something go, or divided its groups anew. */
export function isStillWhole(
  { options, priorities, axes = [] }: AidFacts,
  { thought, ruledOut, priorities: chosen, ownPriorities, groups }: Consultation,
): boolean {
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id)
  const optionsNamed = [...Object.keys(ruledOut), ...(thought && 'option' in thought ? [thought.option] : [])]
  return (
    optionsNamed.every((id) => has(options, id)) &&
    chosen.every((id) => has(priorities, id) || has(ownPriorities, id)) &&
    Object.entries(groups).every(([axis, group]) => {
      const known = axes.find(({ id }) => id === axis)
      return known !== undefined && (group === null || has(known.groups, group))
    })
  )
}
