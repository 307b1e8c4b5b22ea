import type { CalendarDay } from '../shared/calendar.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

/** An aid is reviewed after it was written, and is not past its day. */
export function dateFindings({ written, reviewBy }: AidFacts, today: CalendarDay): Finding[] {
  return [
    ...(written > today ? [factsFinding('warning', ['written'], 'written-in-future', { written })] : []),
    ...(reviewBy <= written
      ? [factsFinding('error', ['reviewBy'], 'review-before-written', { written, reviewBy })]
      : []),
    ...(reviewBy < today ? [factsFinding('warning', ['reviewBy'], 'review-past', { reviewBy })] : []),
  ]
}
