import { CalendarDay, Length } from '../shared/calendar.schema.ts'
import { Id, SourceId } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { ResultFacts } from './result.schema.ts'

/** What a statement rests on: sources, or `generalAdvice: true`, which is printed as such. */
const basis = {
  sources: z.optional(z.array(SourceId).check(z.minLength(1))),
  generalAdvice: z.optional(z.literal(true)),
}
const Statement = z.strictObject({ id: Id, ...basis })

const Author = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  role: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Interests as declared, or `none`. */
  interests: z.string().check(z.minLength(1), z.maxLength(500)),
})

/** Who put the words into another language, and who else that speaks it has read them. Absent `checker`: nobody yet. */
const Translation = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  translator: z.string().check(z.minLength(1), z.maxLength(120)),
  day: CalendarDay,
  checker: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  checkedOn: z.optional(CalendarDay),
})

const Group = z.strictObject({
  id: Id,
  /** The scores that the group stands for, both ends included. */
  from: z.optional(z.number()),
  to: z.optional(z.number()),
  /** The score that its figures were worked out for. */
  figuresFor: z.optional(z.number()),
})

/** One way in which an aid divides people, with the rule by which a person finds their group (words: `rule`). */
const Axis = z.strictObject({
  id: Id,
  /** `percent` and `points` are scores, with ranges on the groups; `kind` is none. */
  scale: z.enum(['percent', 'points', 'kind']),
  /** The smallest step between two scores, so that ranges leave no gap. */
  step: z.optional(z.number().check(z.positive())),
  groups: z.array(Group).check(z.minLength(2)),
  sources: z.array(SourceId).check(z.minLength(1)),
})

/** So many; `upTo`: a range from `amount`; `orMore`: no end is said. */
const Added = z.strictObject({
  amount: z.number().check(z.minimum(0), z.maximum(1000)),
  upTo: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
  orMore: z.optional(z.literal(true)),
  ...basis,
})

/** What a choice adds, for as long as it goes on, to what somebody's days hold without it. Absent: not known. */
const Adds = z.strictObject({
  tabletsADay: z.optional(Added),
  testsAYear: z.optional(Added),
  visitsAYear: z.optional(Added),
})

const Option = z.strictObject({
  id: Id,
  kind: z.enum(['as-now', 'waiting', 'nothing', 'active']),
  /** Groups to whom this is not usually offered; the reason is words, `options.<option>.<id>`. */
  notOffered: z.optional(
    z.array(
      z.strictObject({ id: Id, axis: Id, group: Id, sources: z.array(SourceId).check(z.minLength(1)) }),
    ),
  ),
  adds: z.optional(Adds),
  ...basis,
})

/** Sizes of a difference: so many more or fewer `of` people, or, without `of`, points of the scale. */
const Sizes = z.strictObject({
  of: z.optional(z.int().check(z.minimum(1))),
  /** Differences below this are small: "a little". */
  small: z.optional(z.strictObject({ below: z.number().check(z.positive()) })),
  /** Differences from this on are large: "a lot". */
  large: z.optional(z.strictObject({ from: z.number().check(z.positive()) })),
  sources: z.array(SourceId).check(z.minLength(1)),
})

const Outcome = z.strictObject({
  id: Id,
  /** What people hope for or fear from acting; `course` is what happens by itself or along the way. */
  role: z.enum(['benefit', 'harm', 'course']),
  /** Which way is good for the person who has it. */
  better: z.enum(['fewer', 'more', 'neither']),
  mustMention: z.boolean(),
  /** The whole that this is a part of: a part stands only behind its whole. */
  partOf: z.optional(Id),
  /** Counted on a larger denominator than the aid's own, and shown in a table of its own. */
  rare: z.optional(z.literal(true)),
  /** What the words on what it is like to live with rest on. Absent where there are none. */
  living: z.optional(z.strictObject(basis)),
  /** From what size on a difference may be called small or large, as a source judges it; absent: no size is said. */
  sizes: z.optional(Sizes),
  /** The first result leads; the others say how they stand to it. */
  results: z.array(ResultFacts).check(z.minLength(1)),
})

const Burden = z.strictObject({
  id: Id,
  category: z.enum(['routine', 'tests-and-visits', 'recovery', 'work-and-driving', 'daily-life', 'cost']),
  ...basis,
})

/** What a statement of what matters is about: an outcome, a burden, or a choice, the last two with a direction. */
const About = z
  .strictObject({
    outcome: z.optional(Id),
    burden: z.optional(Id),
    easier: z.optional(z.array(Id)),
    harder: z.optional(z.array(Id)),
    choice: z.optional(Id),
    fits: z.optional(z.enum(['for', 'against'])),
  })
  .check(
    z.refine((about) => [about.outcome, about.burden, about.choice].filter(Boolean).length === 1, {
      params: { code: 'one-subject' },
    }),
  )

const Priority = z.strictObject({ id: Id, about: z.array(About).check(z.minLength(1)) })

const Scale = z.strictObject({
  id: Id,
  from: z.number(),
  to: z.number(),
  better: z.enum(['lower', 'higher']),
  decimals: z.int().check(z.minimum(0), z.maximum(3)),
  /** The smallest change that people notice, with its source. */
  smallestChange: z.optional(z.strictObject({ value: z.number().check(z.positive()), source: SourceId })),
})

const Step = z.strictObject({
  id: Id,
  options: z.array(Id).check(z.minLength(1)),
  who: z.enum(['person', 'practice', 'together']),
  after: z.optional(Length),
  ...basis,
})

const SafetyNet = z.strictObject({
  id: Id,
  /** Absent: whatever is chosen. */
  options: z.optional(z.array(Id).check(z.minLength(1))),
  urgency: z.enum(['emergency', 'same-day', 'soon']),
  ...basis,
})

const Review = z.strictObject({
  options: z.array(Id).check(z.minLength(1)),
  after: z.optional(Length),
  ...basis,
})

const Source = z.strictObject({
  id: SourceId,
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  authors: z.string().check(z.minLength(1), z.maxLength(200)),
  year: z.string().check(z.minLength(1), z.maxLength(40)),
  address: z.string().check(z.minLength(1), z.maxLength(300)),
  read: CalendarDay,
  searched: z.optional(z.string().check(z.maxLength(80))),
  /** As the source states them; `not seen` where the page read does not say. */
  funding: z.string().check(z.minLength(1), z.maxLength(300)),
  /** Conflicts of interest as the source states them. Absent: not seen. */
  conflicts: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** The page that was read where it reports somebody else's work. */
  secondary: z.optional(z.literal(true)),
})

/** The facts of an aid: ids, figures, dates and bibliography, and no sentence. */
export const AidFacts = z.strictObject({
  format: z.literal(1),
  id: Id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  area: Id,
  sourceLanguage: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  written: CalendarDay,
  reviewBy: CalendarDay,
  authors: z.array(Author).check(z.minLength(1)),
  funding: z.string().check(z.minLength(1), z.maxLength(300)),
  translations: z.optional(z.array(Translation)),
  testedWithPatients: z.boolean(),
  /** The choice is about a test of people without symptoms, so that the standards for tests hold too. */
  screening: z.optional(z.literal(true)),
  /** The denominator of every figure that is not `rare`. */
  of: z.union([z.literal(100), z.literal(1000)]),
  /** The benefit of which the person is asked how many would have to be helped for it to be worth it. Absent: not asked. */
  threshold: z.optional(Id),
  eligibility: z.strictObject({
    for: z.array(Statement).check(z.minLength(1)),
    notFor: z.array(Statement),
    /** What comes before any choice: an ambulance or emergency department, or a clinician the same day. */
    urgent: z.array(z.strictObject({ id: Id, urgency: z.enum(['emergency', 'same-day']), ...basis })),
    checkFirst: z.optional(z.array(Statement)),
  }),
  axes: z.optional(z.array(Axis)),
  options: z.array(Option).check(z.minLength(2), z.maxLength(20)),
  outcomes: z.array(Outcome).check(z.minLength(2)),
  burdens: z.array(Burden),
  scales: z.optional(z.array(Scale)),
  priorities: z.array(Priority).check(z.minLength(2)),
  questions: z.optional(z.array(Statement)),
  guidelines: z.optional(
    z.array(z.strictObject({ id: Id, sources: z.array(SourceId).check(z.minLength(1)) })),
  ),
  nextSteps: z.array(Step).check(z.minLength(1)),
  safetyNet: z.array(SafetyNet).check(z.minLength(1)),
  reviews: z.array(Review),
  sources: z.array(Source).check(z.minLength(1)),
})

export type AidFacts = z.infer<typeof AidFacts>
export type OptionFacts = z.infer<typeof Option>
export type OptionLoad = z.infer<typeof Adds>
export type AddedAmount = z.infer<typeof Added>
export type OutcomeFacts = z.infer<typeof Outcome>
export type AxisFacts = z.infer<typeof Axis>
export type PrioritySubject = z.infer<typeof About>
export type StepFacts = z.infer<typeof Step>
export type SafetyNetFacts = z.infer<typeof SafetyNet>
export type SourceFacts = z.infer<typeof Source>
export type StatementFacts = z.infer<typeof Statement>
