import { base, text } from '../consultation/fact-fields.schema.ts'
import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

const line = z.string().check(z.minLength(1), z.maxLength(1000))

/**
 * What a person wrote at home: before a visit (`prepared`) or after one (`thought-over`). It is a message and no
 * consultation: nothing in it was said in the room, and nothing of it decides.
 */
export const FromHome = z.strictObject({
  kind: z.enum(['prepared', 'thought-over']),
  /** The day on which it was written. */
  day: CalendarDay,
  /** The language of the page that it was written on; absent in messages of before, which were all in the practice's. */
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  /** `null`: about a choice for which there is no aid. */
  aid: z.nullable(z.strictObject({ id: Id, version: z.string().check(z.regex(/^[\w.-]{1,32}$/)) })),
  ownWords: text,
  /** In their order. `id`: of the aid's statement; absent for one of the person's own. */
  priorities: z.array(z.strictObject({ id: z.optional(Id), text: line })).check(z.maxLength(50)),
  questions: z.array(line).check(z.maxLength(50)),
  role: z.optional(z.enum(['person', 'together', 'clinician'])),
  appetite: z.optional(z.enum(['more', 'fewer'])),
  /** A leaning. */
  thought: z.optional(z.union([z.strictObject({ option: Id }), z.strictObject({ notYet: z.literal(true) })])),
  /** What the option of the leaning was called. With no `thought`, this aid has no option of that name. */
  chosen: z.optional(line),
  why: text,
  /** How it goes, or what has happened since. */
  happened: text,
})

export type FromHome = z.infer<typeof FromHome>

/** What came back from home, as it came; whatever follows from it are facts of their own. */
export const factsFromHome = [
  z.strictObject({
    ...base,
    type: z.literal('home.brought'),
    said: FromHome,
    source: z.enum(['text', 'file', 'link']),
  }),
] as const
