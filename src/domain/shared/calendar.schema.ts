import { z } from './z.ts'

/** A day without a time or a zone, `2026-11-22`. */
export const CalendarDay = z.iso.date()

/** A length of time as people write it: `3 days`, `6 weeks`, `4.3 years`. */
export const Length = z.string().check(z.regex(/^\d+(\.\d+)? (hours|days|weeks|months|years)$/))
