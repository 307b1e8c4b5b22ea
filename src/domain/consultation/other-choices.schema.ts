import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { base, name, text } from './fact-fields.schema.ts'

const amount = z.number().check(z.minimum(0), z.maximum(1000))

/** So many; or from `least` to `most`; or, without `most`, `least` or more. */
const Amount = z.strictObject({ least: amount, most: z.optional(amount) })

/** What this person chose in other talks that are on record on this machine. */
export const factsOfOtherChoices = [
  /** Ticked as this person's, with what it adds as it was read then, so that this stays true when the other is cleared. */
  z.strictObject({
    ...base,
    type: z.literal('otherChoice.counted'),
    consultation: name,
    /** Talks about the very same choice: those that it looked back on, and whatever else looked back on them. */
    sameAs: z.array(name).check(z.maxLength(200)),
    title: text,
    option: text,
    day: CalendarDay,
    state: z.enum(['decided', 'leaning']),
    /** Absent: without an aid. */
    aid: z.optional(Id),
    /** A kind that is absent is not known, and not none. */
    adds: z.strictObject({
      'tablets-a-day': z.optional(Amount),
      'tests-a-year': z.optional(Amount),
      'visits-a-year': z.optional(Amount),
    }),
  }),
  z.strictObject({ ...base, type: z.literal('otherChoice.leftOut'), consultation: name }),
] as const
