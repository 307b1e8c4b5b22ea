import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'

/** The facts with nothing in them but what an outcome speaks of, so that a keystroke is held against no more than that. */
export const onlyOf = (facts: AidFacts, outcome: OutcomeFacts): AidFacts => {
  const { threshold: _, ...rest } = facts
  const none = { burdens: [], priorities: [], questions: [], guidelines: [], nextSteps: [], safetyNet: [] }
  return { ...rest, ...none, reviews: [], outcomes: [outcome] }
}
