import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

const text = z.string()
const whole = z.int().min(0)

/** People in a picture, in the order in which the icons stand; the counts add up to everybody. */
const Marks = z.strictObject({
  mark: z.enum(['event', 'helped', 'caused', 'none']),
  count: whole,
  says: text,
})

const Picture = z.strictObject({
  option: Id,
  of: z.int().min(1),
  /** The whole sentence that the picture shows. */
  label: text,
  marks: z.array(Marks).min(1),
})

/** What one choice has for one outcome: the figure in words, how it differs, and its whole sentence where told. */
const Figure = z.strictObject({
  option: Id,
  /** `told`: no number alone would do, so `says` is whole sentences. `words`: what others are compared with, or judged by. */
  kind: z.enum(['figure', 'told', 'words', 'unknown', 'unchecked', 'not-applicable', 'no-group']),
  says: text,
  /** Choices that were counted together with this one. */
  together: z.array(text),
  /** How it differs from the choice or the arm that it is compared with; empty where `says` is the difference itself. */
  change: z.strictObject({ says: text, to: text }).optional(),
})

/** One comparison: its own time, people, certainty and sources, and a figure for every choice. */
const Result = z.strictObject({
  result: Id,
  name: text,
  when: text,
  who: text,
  certainty: text,
  figures: z.array(Figure).min(1),
  /** The author's sourced judgement, and why this differs from another source: each said instead of a comparison. */
  judged: z.array(text),
  note: text,
  /** Ids of sources; `reportedBy` is the page that was read. */
  cited: z.array(z.strictObject({ source: text, reportedBy: text.optional() })),
})

const Row = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('outcome'),
    outcome: Id,
    name: text,
    role: z.enum(['benefit', 'harm', 'course']),
    rank: z.int().min(1).optional(),
    mustMention: z.boolean(),
    rare: z.boolean(),
    /** The first leads; the others say how they stand to it in their remarks. */
    results: z.array(Result).min(1),
    /** Outcomes that are parts of this one: never beside it, never added to it. */
    parts: z.array(
      z.strictObject({
        outcome: Id,
        name: text,
        results: z.array(Result).min(1),
      }),
    ),
    /** For the rows that matter most; told in whole sentences too. */
    pictures: z.array(Picture),
    sentences: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('burden'),
    burden: Id,
    name: text,
    rank: z.int().min(1).optional(),
    asks: z.array(z.strictObject({ option: Id, says: text })).min(1),
  }),
])

const Option = z.strictObject({
  id: Id,
  name: text,
  short: text,
  ruledOut: z.strictObject({ by: z.enum(['person', 'clinician']), reason: text }).optional(),
  /** Why it is not usually offered to the group that was chosen. */
  notOffered: text.optional(),
})

/**
 * The document for the person, as data: only what it shows. It is embedded in the saved file and read again later, so
 * every text is whole and every figure stands as it was shown. Nothing that was undone and nothing that is the
 * clinician's alone has a place in it.
 */
export const Summary = z.strictObject({
  format: z.literal(1),
  language: text,
  day: CalendarDay,
  next: z.strictObject({
    steps: z.array(
      z.strictObject({
        id: text,
        /** `person`, `practice`, `together`, or whom the writer named. */
        who: text,
        what: text,
        /** A length of time from the summary's day, `6 weeks`. */
        after: text.optional(),
        by: text.optional(),
        generalAdvice: z.literal(true).optional(),
      }),
    ),
    reviewDay: CalendarDay.nullable(),
  }),
  decided: z.strictObject({
    state: z.enum(['decided', 'leaning', 'not-yet', 'not-recorded']),
    option: Id.optional(),
    why: text,
    recommendation: z.strictObject({ option: Id.nullable(), reason: text, asked: z.boolean() }).optional(),
  }),
  matters: z.strictObject({
    ownWords: text,
    statements: z.array(z.strictObject({ says: text, own: z.boolean() })),
  }),
  choices: z.strictObject({
    groups: z.array(z.strictObject({ axis: text, group: text.nullable() })),
    options: z.array(Option).min(1),
    rows: z.array(Row),
    unknown: z.array(
      z.strictObject({
        name: text,
        why: z.enum(['unknown', 'unchecked']),
        options: z.array(text),
      }),
    ),
  }),
  help: z.strictObject({
    written: text,
    entries: z.array(
      z.strictObject({
        urgency: z.enum(['emergency', 'same-day', 'soon']),
        says: text,
        generalAdvice: z.literal(true).optional(),
      }),
    ),
  }),
  questions: z.array(text),
  sources: z.array(
    z.strictObject({
      id: text,
      says: text,
      address: text,
      reports: z.boolean(),
    }),
  ),
  aid: z.strictObject({
    id: Id,
    title: text,
    version: text,
    authors: z.array(text),
    written: CalendarDay,
    reviewBy: CalendarDay,
    review: z.enum(['current', 'past', 'long-past']),
    signedOff: z.literal(false),
    testedWithPatients: z.boolean(),
  }),
})

export type Summary = z.infer<typeof Summary>
export type SummaryRow = z.infer<typeof Row>
export type SummaryResult = z.infer<typeof Result>
export type SummaryFigure = z.infer<typeof Figure>
export type SummaryOption = z.infer<typeof Option>
export type SummaryPicture = z.infer<typeof Picture>
export type OutcomeRow = Extract<SummaryRow, { kind: 'outcome' }>
