import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

/** The outcomes that must be mentioned and were neither on screen nor talked about, in the order of the aid. */
export const notMentioned = (facts: AidFacts, { shown, discussed }: Consultation): string[] =>
  facts.outcomes
    .filter(({ id, mustMention }) => mustMention && !shown.includes(id) && !discussed.includes(id))
    .map(({ id }) => id)
