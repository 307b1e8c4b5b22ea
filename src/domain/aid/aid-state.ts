import type { CalendarDay } from '../shared/calendar.ts'
import type { AidFacts } from './aid-facts.schema.ts'

/** How far an aid may be trusted today. */
export interface AidState {
  review: 'current' | 'past' | 'long-past'
  /** No aid is signed off for use here yet. */
  signedOff: false
  testedWithPatients: boolean
}

/** More than half a year. */
const longPast = 183

const daysBetween = (from: CalendarDay, to: CalendarDay) => (Date.parse(to) - Date.parse(from)) / 86_400_000

export function stateOf(facts: AidFacts, today: CalendarDay): AidState {
  const late = daysBetween(facts.reviewBy, today)
  const review = late > longPast ? 'long-past' : late > 0 ? 'past' : 'current'
  return { review, signedOff: false, testedWithPatients: facts.testedWithPatients }
}
