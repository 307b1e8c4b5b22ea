import { type CalendarDay, dayAfter } from '../shared/calendar.ts'
import type { AidFacts } from './aid-facts.schema.ts'

/** How an aid stands today; each of these is said wherever the aid is used. Whether it is signed off here: `sign-off.ts`. */
export interface AidState {
  /** `long-past` is more than 183 days past: starting then asks for a reason. */
  review: 'current' | 'past' | 'long-past'
  testedWithPatients: boolean
}

/** How an aid stands to its review day; on the day itself it is still current. */
export const reviewStateOf = (reviewBy: CalendarDay, today: CalendarDay): AidState['review'] =>
  today <= reviewBy ? 'current' : today <= dayAfter(reviewBy, '183 days') ? 'past' : 'long-past'

/** How an aid stands on a day. */
export const stateOf = (
  { reviewBy, testedWithPatients }: Pick<AidFacts, 'reviewBy' | 'testedWithPatients'>,
  today: CalendarDay,
): AidState => ({ review: reviewStateOf(reviewBy, today), testedWithPatients })
