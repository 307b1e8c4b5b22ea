import { CalendarDay } from '../shared/calendar.schema.ts'
import { z } from '../shared/z.ts'
import { base, text } from './fact-fields.schema.ts'

/** The accessible information standard's six steps in small: ask, record, flag (which needs no fact), share, meet, review. */
export const factsOfCommunicationNeeds = [
  z.strictObject({ ...base, type: z.literal('needs.asked'), answer: z.enum(['none', 'some']) }),
  z.strictObject({
    ...base,
    type: z.literal('need.recorded'),
    need: z.enum(['large-print', 'easy-read', 'spoken', 'other-language', 'interpreter', 'bsl', 'other']),
    wanted: z.boolean(),
    /** Which language, or whatever else is to be known. */
    detail: text,
  }),
  /** Whether others who care for the person may be told. */
  z.strictObject({ ...base, type: z.literal('needs.shared'), agreed: z.boolean() }),
  z.strictObject({ ...base, type: z.literal('needs.met'), met: z.boolean(), text }),
  z.strictObject({ ...base, type: z.literal('needs.reviewDated'), day: z.nullable(CalendarDay) }),
] as const
