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

/** What stands before the beginning of a review was brought over from the earlier talk, and is how it began. */
function lastUndoable(facts: readonly Fact[], isMeant: (fact: Fact) => boolean = () => true): number {
  const begun = facts.findLastIndex(({ type }) => type === 'review.begun')
  const place = facts.findLastIndex((fact) => !outsideUndo.has(fact.type) && isMeant(fact))
  return place > begun ? place : -1
}

/** The log without what was undone and without the undoings. Every fold and every export starts from this. */
export function withoutUndone(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    if (fact.type !== 'fact.undone') {
      kept.push(fact)
      continue
    }
    const place = lastUndoable(kept, (earlier) => earlier.id === fact.fact)
    if (place >= 0) kept.splice(place, 1)
  }
  return kept
}

/** The fact that `Undo` would take back now; pressed again, one further back. */
export function undoable(facts: readonly Fact[]): Fact | undefined {
  const kept = withoutUndone(facts)
  return kept[lastUndoable(kept)]
}
