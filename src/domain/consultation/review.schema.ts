import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { base, name, text } from './fact-fields.schema.ts'

const thought = z.union([z.strictObject({ option: Id }), z.strictObject({ notYet: z.literal(true) })])

/** Coming back to an earlier consultation, which stays as it is. */
export const factsOfAReview = [
  /** What was so then, so that it is known here when the earlier one has been cleared. */
  z.strictObject({
    ...base,
    type: z.literal('review.begun'),
    earlier: z.strictObject({
      consultation: name,
      /** Those that it looked back on itself, the latest first: they are known when one of them has been cleared. */
      before: z.optional(z.array(name).check(z.maxLength(100))),
      day: CalendarDay,
      /** `null`: it had none; its choice, options and answers are this log's own facts, before this one. */
      aid: z.nullable(z.strictObject({ id: Id, version: z.string(), hash: z.string() })),
      ownWords: text,
      priorities: z.array(z.strictObject({ id: name, text })).check(z.maxLength(100)),
      thought: z.optional(thought),
      /** What the thought's option was called then; a later version of the aid may have another name for it, or none. */
      chosen: z.optional(text),
      firmness: z.optional(z.enum(['decided', 'leaning'])),
      why: text,
    }),
  }),
  z.strictObject({ ...base, type: z.literal('review.told'), about: z.enum(['happened', 'changed']), text }),
  z.strictObject({ ...base, type: z.literal('review.concluded'), how: z.enum(['stay', 'decide-again']) }),
] as const
