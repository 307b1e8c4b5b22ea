import { Fact } from '../consultation/fact.schema.ts'
import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

const text = z.string().check(z.maxLength(1000))

/** A talk that came by a link: nothing in it is trusted before it has this shape. */
export const CarriedTalkFound = z.strictObject({
  aid: z.nullable(
    z.strictObject({ id: Id, version: text, pin: z.string().check(z.regex(/^[0-9a-f]{16}$/)) }),
  ),
  day: CalendarDay,
  signOff: z.optional(z.strictObject({ name: text, role: text, interests: text, day: CalendarDay })),
  facts: z.array(Fact).check(z.minLength(1), z.maxLength(5000)),
})
