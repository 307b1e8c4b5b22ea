import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { type CalendarDay, dayAfter } from '../shared/calendar.ts'

/**
 * The day on which the aid would look again at the choice in hand, counted from `today`; `null` where the aid names
 * none or no choice is in hand. A suggestion only: what was agreed is `consultation.reviewDay`.
 */
export function suggestedReviewDay(
  facts: AidFacts,
  { thought }: Consultation,
  today: CalendarDay,
): CalendarDay | null {
  if (!thought || !('option' in thought)) return null
  const { option } = thought
  const after = facts.reviews.find((review) => review.after && review.options.includes(option))?.after
  return after === undefined ? null : dayAfter(today, after)
}
