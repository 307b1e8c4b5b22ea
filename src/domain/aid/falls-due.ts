import { type CalendarDay, dayAfter } from '../shared/calendar.ts'
import type { AidListing } from './aid.schema.ts'

/** Those whose review day is past or within 90 days, the most pressing first. */
export function fallsDue(aids: readonly AidListing[], today: CalendarDay): AidListing[] {
  const last = dayAfter(today, '90 days')
  return aids
    .filter(({ reviewBy }) => reviewBy <= last)
    .sort((one, other) => (one.reviewBy < other.reviewBy ? -1 : one.reviewBy > other.reviewBy ? 1 : 0))
}
