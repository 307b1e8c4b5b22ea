import type { Fact, FactType } from './fact.schema.ts'

/** What `Undo` never takes back: how the consultation began and ended, what was on screen or talked about, what left the room. */
const outsideUndo: ReadonlySet<FactType> = new Set<FactType>([
  'consultation.begun',
  'consultation.finished',
  'consultation.reopened',
  'review.begun',
  'outcome.shown',
  'outcome.discussed',
  'summary.given',
  'fact.undone',
])

/** Those of a log that `Undo` may reach. What stands before the beginning of a review was brought over from the earlier talk, and is how it began. */
function withinReach(facts: readonly Fact[]): Fact[] {
  const begun = facts.findLastIndex(({ type }) => type === 'review.begun')
  return facts.filter((fact, place) => place > begun && !outsideUndo.has(fact.type))
}

/** The log without what was undone and without the undoings. Every fold and every export starts from this. */
export function withoutUndone(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    if (fact.type !== 'fact.undone') {
      kept.push(fact)
      continue
    }
    const undone = withinReach(kept).findLast(({ id }) => id === fact.fact)
    if (undone) kept.splice(kept.lastIndexOf(undone), 1)
  }
  return kept
}

/** The facts that `Undo` would take back now, all that one press wrote, in their order; pressed again, one press further back. */
export function undoable(facts: readonly Fact[]): Fact[] {
  const left = withinReach(withoutUndone(facts))
  const last = left.at(-1)
  return left.filter((fact) => fact === last || (fact.press !== undefined && fact.press === last?.press))
}
