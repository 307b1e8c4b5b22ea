import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'

/** Invented people on a sore throat: three statements in order, one of them the person's own. */
export const inOrder: NewFact[] = [
  { type: 'matters.said', text: 'Back at work on Monday' },
  { type: 'priority.chosen', priority: 'back-to-work' },
  { type: 'priority.chosen', priority: 'something-serious' },
  { type: 'priority.added', priority: 'own-1', text: 'I sing in a choir on Sunday' },
]

/** Everything that can be said of them; one answer speaks against the order. */
export const weighed: NewFact[] = [
  ...inOrder,
  { type: 'priority.weighed', priority: 'back-to-work', weight: 'above-all' },
  { type: 'priority.weighed', priority: 'own-1', weight: 'a-little' },
  { type: 'priority.tied', priority: 'own-1', about: [{ outcome: 'throat-gone' }, { burden: 'visits' }] },
  { type: 'background.said', about: 'goals', text: 'To sing on Sunday' },
  { type: 'background.said', about: 'fears', text: 'That it gets into my chest' },
  { type: 'tradeOff.answered', one: 'back-to-work', other: 'something-serious', prefers: 'other' },
  { type: 'tradeOff.answered', one: 'something-serious', other: 'own-1', prefers: 'equal' },
]

/** A partner who answered apart, and is still at it unless they handed back. */
export const partner: NewFact[] = [
  { type: 'secondPerson.answers', who: 'partner' },
  { type: 'secondPerson.said', text: 'That he sleeps again' },
  { type: 'secondPerson.priorityChosen', priority: 'something-serious' },
  { type: 'secondPerson.priorityAdded', priority: 'own-9', text: 'No germs for the baby' },
]
