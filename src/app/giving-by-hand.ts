import { systemClock } from '../adapters/clock/system-clock.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import { reviewCalendar } from '../domain/take-home/review-calendar.ts'
import type { ByHand } from '../views/talk/giving/by-hand.ts'
import { easyFileFor, fileFor } from './giving-file.ts'

export const byHand: ByHand = {
  ...browserHandover,
  fileFor,
  easyFileFor,
  calendarFor: (entry) => ({
    name: `review-${entry.day}.ics`,
    type: 'text/calendar',
    content: reviewCalendar({ ...entry, uid: randomId(), now: systemClock() }),
  }),
}
