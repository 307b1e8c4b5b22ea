import { factsFromHome } from '../from-home/from-home.schema.ts'
import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { factsOfAChoiceWithoutAid } from './choice-without-aid.schema.ts'
import { factsOfCommunicationNeeds } from './communication-needs.schema.ts'
import { base, name, text } from './fact-fields.schema.ts'
import { factsOfOtherChoices } from './other-choices.schema.ts'
import { factsOfAReview } from './review.schema.ts'
import { factsOfTheSecondPerson, factsOfWhatMatters } from './what-matters.schema.ts'

const optionOrNotYet = z.union([z.strictObject({ option: Id }), z.strictObject({ notYet: z.literal(true) })])

/** What only some ask for; a copy is the summary in another form, or with parts left out. */
const givenByHand = ['code', 'link', 'calendar', 'copy'] as const

/** Everything that can be said, chosen or done in a consultation. A consultation changes in no other way. */
export const Fact = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('consultation.begun'),
    /** `null`: without an aid. */
    aid: z.nullable(z.strictObject({ id: Id, version: z.string(), hash: z.string() })),
    language: z.string(),
    /** Why an aid past its review date was used all the same. */
    staleReason: z.optional(text),
  }),
  /** In which language the talk goes on from here, and the person's papers are. */
  z.strictObject({
    ...base,
    type: z.literal('language.chosen'),
    language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
    /** What is read in it stands beside the practice's own language. */
    beside: z.boolean(),
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
    /** Absent: not answered. */
    capacity: z.optional(z.enum(['presumed', 'assessed'])),
  }),
  /** Whether the person could talk without anybody else in the room. */
  z.strictObject({
    ...base,
    type: z.literal('timeAlone.offered'),
    answer: z.enum(['had', 'declined', 'not-possible']),
  }),
  /** What the person's treatment asks of their days already; `null`: not known. */
  z.strictObject({
    ...base,
    type: z.literal('load.recorded'),
    of: z.enum(['tablets-a-day', 'tests-a-year', 'visits-a-year']),
    amount: z.nullable(z.number().check(z.minimum(0), z.maximum(1000))),
  }),
  ...factsOfCommunicationNeeds,
  ...factsOfWhatMatters,
  ...factsOfTheSecondPerson,
  ...factsOfAChoiceWithoutAid,
  ...factsOfAReview,
  ...factsOfOtherChoices,
  ...factsFromHome,
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
  /** What the person did not want to hear, and what they were told all the same. */
  z.strictObject({
    ...base,
    type: z.literal('information.declined'),
    about: z.enum(['numbers', 'benefits', 'harms', 'other-choices', 'everything']),
    declined: z.boolean(),
    stillTold: text,
  }),
  z.strictObject({ ...base, type: z.literal('question.noted'), question: name, text }),
  z.strictObject({ ...base, type: z.literal('question.removed'), question: name }),
  z.strictObject({ ...base, type: z.literal('decision.thought'), thought: optionOrNotYet }),
  z.strictObject({ ...base, type: z.literal('decision.firmed'), firmness: z.enum(['decided', 'leaning']) }),
  z.strictObject({ ...base, type: z.literal('decision.explained'), text }),
  /** What was chosen goes against what matters most, and the person was asked about it. */
  z.strictObject({
    ...base,
    type: z.literal('conflict.answered'),
    option: Id,
    priority: name,
    answer: z.enum(['accepts', 'unsure', 'matters-less']),
  }),
  /** Where nothing is decided yet: what is open, what to think about, whom to talk to. */
  z.strictObject({
    ...base,
    type: z.literal('deferral.described'),
    about: z.enum(['open', 'think-about', 'talk-to']),
    text,
  }),
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
    /** `null`: no one choice over the others. Absent: not answered. */
    option: z.optional(z.nullable(Id)),
    reason: text,
    /** Absent: not answered. */
    asked: z.optional(z.boolean()),
  }),
  z.strictObject({ ...base, type: z.literal('steps.accepted'), option: z.nullable(Id) }),
  z.strictObject({ ...base, type: z.literal('step.written'), step: name, what: text, who: text, by: text }),
  z.strictObject({ ...base, type: z.literal('step.removed'), step: name }),
  z.strictObject({ ...base, type: z.literal('help.written'), text }),
  /** Whom the person can ask, and how: the practice's name and number. */
  z.strictObject({ ...base, type: z.literal('contactPoint.written'), text }),
  z.strictObject({ ...base, type: z.literal('review.dated'), day: z.nullable(CalendarDay) }),
  /** Whether a paper or a file is safe with the person at home. */
  z.strictObject({ ...base, type: z.literal('takingHome.asked'), safe: z.boolean() }),
  /** The talk ended here for today. */
  z.strictObject({
    ...base,
    type: z.literal('talk.stopped'),
    stage: z.enum(['start', 'matters', 'choices', 'decide', 'next', 'summary']),
  }),
  /** Something left the room: what was given, in which form. */
  z.strictObject({
    ...base,
    type: z.literal('summary.given'),
    form: z.enum(['text', 'print', 'file', 'note', 'referral', 'consultation', ...givenByHand]),
  }),
  z.strictObject({ ...base, type: z.literal('consultation.finished') }),
  z.strictObject({ ...base, type: z.literal('consultation.reopened') }),
  z.strictObject({ ...base, type: z.literal('fact.undone'), fact: name }),
])

export type Fact = z.infer<typeof Fact>
export type FactType = Fact['type']
export type GivenByHand = (typeof givenByHand)[number]
/** A fact before the log has given it its id, time and place. */
export type NewFact = Fact extends infer Each
  ? Each extends Fact
    ? Omit<Each, 'id' | 'at' | 'place' | 'press'>
    : never
  : never
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>
