import { CalendarDay, Length } from '../shared/calendar.schema.ts'
import { Id, SourceId } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { ResultFacts } from './result.schema.ts'

/** What a statement rests on: sources, or `generalAdvice: true`, which is printed as such. */
const basis = { sources: z.array(SourceId).min(1).optional(), generalAdvice: z.literal(true).optional() }
const Statement = z.strictObject({ id: Id, ...basis })

const Author = z.strictObject({
  name: z.string().min(1).max(120),
  role: z.string().min(1).max(120),
  /** Interests as declared, or `none`. */
  interests: z.string().min(1).max(500),
})

const Group = z.strictObject({
  id: Id,
  /** The scores that the group stands for, both ends included. */
  from: z.number().optional(),
  to: z.number().optional(),
  /** The score that its figures were worked out for. */
  figuresFor: z.number().optional(),
})

/** One way in which an aid divides people, with the rule by which a person finds their group (words: `rule`). */
const Axis = z.strictObject({
  id: Id,
  /** `percent` and `points` are scores, with ranges on the groups; `kind` is none. */
  scale: z.enum(['percent', 'points', 'kind']),
  /** The smallest step between two scores, so that ranges leave no gap. */
  step: z.number().positive().optional(),
  groups: z.array(Group).min(2),
  sources: z.array(SourceId).min(1),
})

const Option = z.strictObject({
  id: Id,
  kind: z.enum(['as-now', 'waiting', 'nothing', 'active']),
  /** Groups to whom this is not usually offered; the reason is words, `options.<option>.<id>`. */
  notOffered: z
    .array(z.strictObject({ id: Id, axis: Id, group: Id, sources: z.array(SourceId).min(1) }))
    .optional(),
  ...basis,
})

const Outcome = z.strictObject({
  id: Id,
  /** What people hope for or fear from acting; `course` is what happens by itself or along the way. */
  role: z.enum(['benefit', 'harm', 'course']),
  /** Which way is good for the person who has it. */
  better: z.enum(['fewer', 'more', 'neither']),
  mustMention: z.boolean(),
  /** The whole that this is a part of: a part stands only behind its whole. */
  partOf: Id.optional(),
  /** Counted on a larger denominator than the aid's own, and shown in a table of its own. */
  rare: z.literal(true).optional(),
  /** The first result leads; the others say how they stand to it. */
  results: z.array(ResultFacts).min(1),
})

const Burden = z.strictObject({
  id: Id,
  category: z.enum(['routine', 'tests-and-visits', 'recovery', 'work-and-driving', 'daily-life', 'cost']),
  ...basis,
})

/** What a statement of what matters is about: an outcome, a burden, or a choice, the last two with a direction. */
const About = z
  .strictObject({
    outcome: Id.optional(),
    burden: Id.optional(),
    easier: z.array(Id).optional(),
    harder: z.array(Id).optional(),
    choice: Id.optional(),
    fits: z.enum(['for', 'against']).optional(),
  })
  .refine((about) => [about.outcome, about.burden, about.choice].filter(Boolean).length === 1, {
    params: { code: 'one-subject' },
  })

const Priority = z.strictObject({ id: Id, about: z.array(About).min(1) })

const Scale = z.strictObject({
  id: Id,
  from: z.number(),
  to: z.number(),
  better: z.enum(['lower', 'higher']),
  decimals: z.int().min(0).max(3),
  /** The smallest change that people notice, with its source. */
  smallestChange: z.strictObject({ value: z.number().positive(), source: SourceId }).optional(),
})

const Step = z.strictObject({
  id: Id,
  options: z.array(Id).min(1),
  who: z.enum(['person', 'practice', 'together']),
  after: Length.optional(),
  ...basis,
})

const SafetyNet = z.strictObject({
  id: Id,
  /** Absent: whatever is chosen. */
  options: z.array(Id).min(1).optional(),
  urgency: z.enum(['emergency', 'same-day', 'soon']),
  ...basis,
})

const Review = z.strictObject({ options: z.array(Id).min(1), after: Length.optional(), ...basis })

const Source = z.strictObject({
  id: SourceId,
  title: z.string().min(1).max(300),
  authors: z.string().min(1).max(200),
  year: z.string().min(1).max(40),
  address: z.string().min(1).max(300),
  read: CalendarDay,
  searched: z.string().max(80).optional(),
  /** As the source states them; `not seen` where the page read does not say. */
  funding: z.string().min(1).max(300),
  /** The page that was read where it reports somebody else's work. */
  secondary: z.literal(true).optional(),
})

/** The facts of an aid: ids, figures, dates and bibliography, and no sentence. */
export const AidFacts = z.strictObject({
  format: z.literal(1),
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  area: Id,
  sourceLanguage: z.string().regex(/^[a-z]{2,3}$/),
  written: CalendarDay,
  reviewBy: CalendarDay,
  authors: z.array(Author).min(1),
  funding: z.string().min(1).max(300),
  testedWithPatients: z.boolean(),
  /** The denominator of every figure that is not `rare`. */
  of: z.union([z.literal(100), z.literal(1000)]),
  eligibility: z.strictObject({
    for: z.array(Statement).min(1),
    notFor: z.array(Statement),
    /** What comes before any choice: an ambulance or emergency department, or a clinician the same day. */
    urgent: z.array(z.strictObject({ id: Id, urgency: z.enum(['emergency', 'same-day']), ...basis })),
    checkFirst: z.array(Statement).optional(),
  }),
  axes: z.array(Axis).optional(),
  options: z.array(Option).min(2).max(20),
  outcomes: z.array(Outcome).min(2),
  burdens: z.array(Burden),
  scales: z.array(Scale).optional(),
  priorities: z.array(Priority).min(2),
  questions: z.array(Statement).optional(),
  guidelines: z.array(z.strictObject({ id: Id, sources: z.array(SourceId).min(1) })).optional(),
  nextSteps: z.array(Step).min(1),
  safetyNet: z.array(SafetyNet).min(1),
  reviews: z.array(Review),
  sources: z.array(Source).min(1),
})

export type AidFacts = z.infer<typeof AidFacts>
export type OptionFacts = z.infer<typeof Option>
export type OutcomeFacts = z.infer<typeof Outcome>
export type AxisFacts = z.infer<typeof Axis>
export type PriorityFacts = z.infer<typeof Priority>
export type PrioritySubject = z.infer<typeof About>
export type BurdenFacts = z.infer<typeof Burden>
export type StepFacts = z.infer<typeof Step>
export type SafetyNetFacts = z.infer<typeof SafetyNet>
export type SourceFacts = z.infer<typeof Source>
export type ScaleFacts = z.infer<typeof Scale>
export type StatementFacts = z.infer<typeof Statement>
