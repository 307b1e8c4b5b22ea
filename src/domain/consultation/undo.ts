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

const mayBeUndone = (fact: Fact): boolean => !outsideUndo.has(fact.type)

/** The log without what was undone and without the undoings. Every fold and every export starts from this. */
export function withoutUndone(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    if (fact.type !== 'fact.undone') {
      kept.push(fact)
      continue
    }
    const place = kept.findLastIndex((earlier) => earlier.id === fact.fact && mayBeUndone(earlier))
    if (place >= 0) kept.splice(place, 1)
  }
  return kept
}

/** The facts that `Undo` would take back now, all that one press wrote, in their order; pressed again, one press further back. */
export function undoable(facts: readonly Fact[]): Fact[] {
  const left = withoutUndone(facts).filter(mayBeUndone)
  const last = left.at(-1)
  return left.filter((fact) => fact === last || (fact.press !== undefined && fact.press === last?.press))
}
