import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

const text = z.string().check(z.maxLength(4000))
/** Something of this consultation, or of its aid, by its id. */
const name = z.string().check(z.maxLength(64))
const optionOrNotYet = z.union([z.strictObject({ option: Id }), z.strictObject({ notYet: z.literal(true) })])

/** What every fact carries: its id, its time (UTC) and its place in the log, counted from 0. */
const base = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  at: z.iso.datetime(),
  place: z.int().check(z.minimum(0)),
}

/** Everything that can be said, chosen or done in a consultation. A consultation changes in no other way. */
export const Fact = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('consultation.begun'),
    aid: z.strictObject({ id: Id, version: z.string(), hash: z.string() }),
    language: z.string(),
    /** Why an aid past its review date was used all the same. */
    staleReason: z.optional(text),
  }),
  z.strictObject({
    ...base,
    type: z.literal('eligibility.answered'),
    answer: z.enum(['yes', 'not-sure', 'no']),
  }),
  z.strictObject({ ...base, type: z.literal('group.chosen'), axis: Id, group: z.nullable(Id) }),
  z.strictObject({
    ...base,
    type: z.literal('presence.recorded'),
    who: z.enum(['person', 'partner', 'parent', 'carer', 'interpreter', 'other']),
    present: z.boolean(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('contact.recorded'),
    how: z.enum(['in-person', 'phone', 'video', 'home-visit']),
  }),
  z.strictObject({
    ...base,
    type: z.literal('decider.recorded'),
    who: z.enum(['person', 'person-with-support', 'parent', 'child-consents', 'attorney', 'best-interests']),
    capacity: z.enum(['presumed', 'assessed']),
  }),
  z.strictObject({ ...base, type: z.literal('matters.said'), text }),
  z.strictObject({ ...base, type: z.literal('priority.chosen'), priority: name }),
  z.strictObject({ ...base, type: z.literal('priority.dropped'), priority: name }),
  z.strictObject({ ...base, type: z.literal('priority.added'), priority: name, text }),
  /** Moved to this place in the order, counted from 0. */
  z.strictObject({
    ...base,
    type: z.literal('priority.placed'),
    priority: name,
    to: z.int().check(z.minimum(0)),
  }),
  z.strictObject({
    ...base,
    type: z.literal('option.ruledOut'),
    option: Id,
    by: z.enum(['person', 'clinician']),
    reason: text,
  }),
  z.strictObject({ ...base, type: z.literal('option.broughtBack'), option: Id }),
  /** Which choices stand side by side from now on. The others stay named under them. */
  z.strictObject({
    ...base,
    type: z.literal('options.compared'),
    options: z.array(Id).check(z.minLength(2), z.maxLength(4)),
  }),
  /** The outcome's row was visible for two seconds. */
  z.strictObject({ ...base, type: z.literal('outcome.shown'), outcome: Id }),
  z.strictObject({ ...base, type: z.literal('outcome.discussed'), outcome: Id, discussed: z.boolean() }),
  z.strictObject({ ...base, type: z.literal('numbers.wanted'), appetite: z.enum(['more', 'fewer']) }),
  z.strictObject({ ...base, type: z.literal('question.noted'), question: name, text }),
  z.strictObject({ ...base, type: z.literal('question.removed'), question: name }),
  z.strictObject({ ...base, type: z.literal('decision.thought'), thought: optionOrNotYet }),
  z.strictObject({ ...base, type: z.literal('decision.firmed'), firmness: z.enum(['decided', 'leaning']) }),
  z.strictObject({ ...base, type: z.literal('decision.explained'), text }),
  z.strictObject({
    ...base,
    type: z.literal('role.wanted'),
    role: z.enum(['person', 'together', 'clinician']),
  }),
  z.strictObject({
    ...base,
    type: z.literal('readiness.answered'),
    item: z.enum(['sure', 'understand', 'what-matters', 'supported']),
    answer: z.enum(['yes', 'no']),
  }),
  z.strictObject({ ...base, type: z.literal('understanding.checked'), checked: z.boolean() }),
  z.strictObject({ ...base, type: z.literal('understanding.explainedAgain'), text }),
  z.strictObject({
    ...base,
    type: z.literal('recommendation.given'),
    option: z.nullable(Id),
    reason: text,
    asked: z.boolean(),
  }),
  z.strictObject({ ...base, type: z.literal('steps.accepted'), option: z.nullable(Id) }),
  z.strictObject({ ...base, type: z.literal('step.written'), step: name, what: text, who: text, by: text }),
  z.strictObject({ ...base, type: z.literal('step.removed'), step: name }),
  z.strictObject({ ...base, type: z.literal('help.written'), text }),
  z.strictObject({ ...base, type: z.literal('review.dated'), day: z.nullable(CalendarDay) }),
  /** Something left the room: what was given, in which form. */
  z.strictObject({
    ...base,
    type: z.literal('summary.given'),
    form: z.enum(['text', 'print', 'file', 'note', 'referral', 'consultation']),
  }),
  z.strictObject({ ...base, type: z.literal('consultation.finished') }),
  z.strictObject({ ...base, type: z.literal('consultation.reopened') }),
  z.strictObject({ ...base, type: z.literal('fact.undone'), fact: name }),
])

export type Fact = z.infer<typeof Fact>
export type FactType = Fact['type']
/** A fact before the log has given it its id, time and place. */
export type NewFact = Fact extends infer Each
  ? Each extends Fact
    ? Omit<Each, 'id' | 'at' | 'place'>
    : never
  : never
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>
