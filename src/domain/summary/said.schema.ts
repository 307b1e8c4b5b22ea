import { CalendarDay } from '../shared/calendar.schema.ts'
import { z } from '../shared/z.ts'

/** What a paper says, whole. */
export const text = z.string()
export const whole = z.int().check(z.minimum(0))

/** What matters to the person, with all that was said of it, then to whoever else answered. */
export const Matters = z.strictObject({
  ownWords: text,
  statements: z.array(
    z.strictObject({
      says: text,
      own: z.boolean(),
      weight: z.optional(z.enum(['a-little', 'a-lot', 'above-all'])),
      /** What the person said that their statement is about, by name. */
      about: z.optional(z.array(text)),
    }),
  ),
  background: z.optional(
    z.array(z.strictObject({ about: z.enum(['goals', 'circumstances', 'fears']), says: text })),
  ),
  /** Of two statements, which matters more, as it was said; nothing follows from it. */
  tradeOffs: z.optional(
    z.array(
      z.strictObject({
        one: text,
        other: text,
        prefers: z.enum(['one', 'other', 'equal']),
        isAgainstOrder: z.boolean(),
        isLetGo: z.boolean(),
      }),
    ),
  ),
  /** Somebody else, who answered apart. */
  second: z.optional(
    z.strictObject({
      who: z.enum(['partner', 'parent', 'child', 'son-or-daughter', 'carer', 'other']),
      ownWords: text,
      statements: z.array(z.strictObject({ says: text, own: z.boolean() })),
    }),
  ),
  /** How many of `of` would have to be helped, as it was said (`null`: could not say), and what the figures say. */
  threshold: z.optional(
    z.strictObject({
      outcome: text,
      said: z.nullable(whole),
      of: whole,
      when: text,
      figures: z.array(z.strictObject({ option: text, says: text })),
    }),
  ),
})

/** How it was then, in the words of then, and what came of looking at it again. */
export const EarlierTalk = z.strictObject({
  day: CalendarDay,
  version: text,
  state: z.enum(['decided', 'leaning', 'not-yet', 'not-recorded']),
  /** By its name of then. */
  option: text,
  why: text,
  ownWords: text,
  statements: z.array(text),
  happened: text,
  changed: text,
  concluded: z.optional(z.enum(['stay', 'decide-again'])),
})
