import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation, OwnPriority, Review } from './consultation.ts'
import type { NewFact } from './fact.schema.ts'

type Earlier = Review['earlier']

/** Whether what was thought then can be thought today: the aid of today may not have that choice any more. */
export function canStay({ options }: Pick<AidFacts, 'options'>, { thought }: Earlier): boolean {
  if (!thought) return false
  return 'notYet' in thought || options.some(({ id }) => id === thought.option)
}

/** Staying with it: that it was decided so, then what was decided, how firmly and why. */
export function stayFacts({ thought, firmness, why }: Earlier): NewFact[] {
  const facts: NewFact[] = [{ type: 'review.concluded', how: 'stay' }]
  if (thought) facts.push({ type: 'decision.thought', thought })
  if (thought && firmness) facts.push({ type: 'decision.firmed', firmness })
  if (thought && why !== '') facts.push({ type: 'decision.explained', text: why })
  return facts
}

/** Whether a statement of then matters today as well. */
export const isTakenOver = ({ priorities }: Consultation, { id }: OwnPriority): boolean =>
  priorities.includes(id)

/** A statement of then as one of today: the aid's own where the aid still has it, else in the words of then. */
export function takenOver(
  { priorities }: Pick<AidFacts, 'priorities'>,
  consultation: Consultation,
  { id, text }: OwnPriority,
): NewFact {
  const isKnown = [...priorities, ...consultation.ownPriorities].some((one) => one.id === id)
  return isKnown ? { type: 'priority.chosen', priority: id } : { type: 'priority.added', priority: id, text }
}

/** Everything that mattered then and does not yet today, in the order of then. Words of today's own are left as they are. */
export function allTakenOver(
  aid: Pick<AidFacts, 'priorities'>,
  consultation: Consultation,
  { ownWords, priorities }: Earlier,
): NewFact[] {
  const said: NewFact[] =
    ownWords !== '' && consultation.ownWords === '' ? [{ type: 'matters.said', text: ownWords }] : []
  const left = priorities.filter((one) => !isTakenOver(consultation, one))
  return [...said, ...left.map((one) => takenOver(aid, consultation, one))]
}
