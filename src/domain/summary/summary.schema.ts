import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { EarlierTalk, Matters, text, whole } from './said.schema.ts'
import { Translated } from './translated.schema.ts'

const Part = z.union([
  z.enum(['have', 'not', 'have-anyway', 'helped', 'because-of-it', 'well-anyway', 'not-anyway', 'others']),
  z.templateLiteral(['part:', z.string()]),
])

/** `segments` are everybody, in the order in which the icons stand; their counts add up to `of`. */
const Picture = z.strictObject({
  option: Id,
  /** Whom it is of: the choice, and those that were counted together with it. */
  name: text,
  of: z.int().check(z.minimum(1)),
  /** "1,000 people, in 10 years". */
  caption: text,
  /** The whole sentence that the picture shows. */
  label: text,
  segments: z
    .array(z.strictObject({ part: Part, certainty: z.enum(['certain', 'maybe']), count: whole }))
    .check(z.minLength(1)),
  /** What each part is, in the order of the parts: the number as it is said, and its range. */
  key: z.array(z.strictObject({ part: Part, number: text, text, range: z.optional(text) })),
})

/** What one choice has for one outcome: the figure in words, how it differs, and its whole sentence where told. */
const Figure = z.strictObject({
  option: Id,
  /** `told`: no number alone would do, so `says` is whole sentences. `words`: what others are compared with, or judged by. */
  kind: z.enum(['figure', 'told', 'words', 'unknown', 'unchecked', 'not-applicable', 'no-group']),
  says: text,
  /** The number alone, where `says` is whole sentences. */
  short: z.optional(text),
  /** Choices that were counted together with this one. */
  together: z.array(text),
  /** How it differs from the choice or the arm that it is compared with; empty where `says` is the difference itself. */
  change: z.optional(z.strictObject({ says: text, to: text })),
})

/** One comparison: its own time, people, certainty and sources, and a figure for every choice. */
const Result = z.strictObject({
  result: Id,
  name: text,
  when: text,
  who: text,
  certainty: text,
  figures: z.array(Figure).check(z.minLength(1)),
  /** The author's sourced judgement, and why this differs from another source: each said instead of a comparison. */
  judged: z.array(text),
  note: text,
  /** Ids of sources; `reportedBy` is the page that was read. */
  cited: z.array(z.strictObject({ source: text, reportedBy: z.optional(text) })),
})

const Row = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('outcome'),
    outcome: Id,
    name: text,
    role: z.enum(['benefit', 'harm', 'course']),
    rank: z.optional(z.int().check(z.minimum(1))),
    mustMention: z.boolean(),
    /** Of its words, where they are not in the language of the document. */
    language: z.optional(z.string()),
    rare: z.boolean(),
    /** The first leads; the others say how they stand to it in their remarks. */
    results: z.array(Result).check(z.minLength(1)),
    /** Outcomes that are parts of this one: never beside it, never added to it. */
    parts: z.array(
      z.strictObject({
        outcome: Id,
        name: text,
        results: z.array(Result).check(z.minLength(1)),
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
    rank: z.optional(z.int().check(z.minimum(1))),
    /** Nobody's finding but general advice; its sources stand in the list of sources otherwise. */
    generalAdvice: z.optional(z.literal(true)),
    language: z.optional(z.string()),
    asks: z.array(z.strictObject({ option: Id, says: text })).check(z.minLength(1)),
  }),
])

const Option = z.strictObject({
  id: Id,
  name: text,
  short: text,
  ruledOut: z.optional(z.strictObject({ by: z.enum(['person', 'clinician']), reason: text })),
  /** Why it is not usually offered to the group that was chosen. */
  notOffered: z.optional(text),
  /** What the clinician and the person wrote of it, without a source, where there is no aid. */
  written: z.optional(
    z.array(
      z.strictObject({ question: z.enum(['benefits', 'risks', 'alternatives', 'nothing']), says: text }),
    ),
  ),
})

/** What a copy may leave out. `review` and `needs` go with what they tell of, and are said to be left out too. */
const CopyPart = z.enum(['next', 'decided', 'matters', 'choices', 'questions', 'help', 'review', 'needs'])

/**
 * The document for the person, as data: only what it shows. It is embedded in the saved file and read again later, so
 * every text is whole and every figure stands as it was shown. Nothing that was undone and nothing that is the
 * clinician's alone has a place in it.
 */
export const Summary = z.strictObject({
  format: z.literal(1),
  language: text,
  day: CalendarDay,
  /** By which the talk is found again, where no name is written; absent in summaries of before, and where nothing has been said. */
  reference: z.optional(text),
  /** Only of a copy for somebody else: for whom, and what of the summary it does not hold. */
  copy: z.optional(z.strictObject({ for: text, leavesOut: z.array(CopyPart) })),
  /** Said in the language that it was asked for in, where it is in another because its aid has no words in that one. */
  untranslated: z.optional(z.strictObject({ language: text, says: text })),
  /** Said in another language than the talk was held in, so that nobody knows in which one its own words are. */
  retold: z.optional(z.literal(true)),
  /** Made in large print, whatever was asked for. */
  large: z.optional(z.literal(true)),
  /** "Is this for you?" was answered with no. */
  notForYou: z.optional(z.literal(true)),
  next: z.strictObject({
    steps: z.array(
      z.strictObject({
        id: text,
        /** `person`, `practice`, `together`, or whom the writer named. */
        who: text,
        what: text,
        /** In the words of somebody in the room. */
        written: z.optional(z.literal(true)),
        /** A length of time from the summary's day, `6 weeks`. */
        after: z.optional(text),
        by: z.optional(text),
        generalAdvice: z.optional(z.literal(true)),
      }),
    ),
    reviewDay: z.nullable(CalendarDay),
  }),
  decided: z.strictObject({
    state: z.enum(['decided', 'leaning', 'not-yet', 'not-recorded']),
    option: z.optional(Id),
    why: text,
    recommendation: z.optional(z.strictObject({ option: z.nullable(Id), reason: text, asked: z.boolean() })),
    /** The statement against which the choice goes, and what the person answered to it. */
    conflict: z.optional(
      z.strictObject({ statement: text, answer: z.enum(['accepts', 'unsure', 'matters-less']) }),
    ),
  }),
  /** Only where nothing is decided yet, and something of it was written. */
  takenHome: z.optional(
    z.array(z.strictObject({ about: z.enum(['open', 'think-about', 'talk-to']), says: text })),
  ),
  /** Only of a review: how it was then, in the words of then, and what came of looking at it again. */
  review: z.optional(EarlierTalk),
  matters: Matters,
  choices: z.strictObject({
    groups: z.array(z.strictObject({ axis: text, group: z.nullable(text) })),
    /** Empty only where a copy leaves the choices out. */
    options: z.array(Option),
    rows: z.array(Row),
    unknown: z.array(
      z.strictObject({
        name: text,
        why: z.enum(['unknown', 'unchecked']),
        options: z.array(text),
      }),
    ),
  }),
  /** What the person's days hold, and what it becomes; absent where nobody wrote it down. */
  load: z.optional(
    z.strictObject({
      now: z.array(text),
      choices: z.array(z.strictObject({ name: text, says: z.array(text) })),
    }),
  ),
  /** What the person needs so that they can follow and take part; absent where nothing is. */
  needs: z.optional(
    z.array(
      z.strictObject({
        need: z.enum(['large-print', 'easy-read', 'spoken', 'other-language', 'interpreter', 'bsl', 'other']),
        /** Which language, or what else. */
        detail: text,
      }),
    ),
  ),
  help: z.strictObject({
    written: text,
    entries: z.array(
      z.strictObject({
        urgency: z.enum(['emergency', 'same-day', 'soon']),
        says: text,
        generalAdvice: z.optional(z.literal(true)),
      }),
    ),
  }),
  /** Whom to ask, as it was written; absent where nobody wrote it. */
  contact: z.optional(text),
  questions: z.array(text),
  sources: z.array(
    z.strictObject({
      id: text,
      says: text,
      address: text,
      reports: z.boolean(),
    }),
  ),
  aid: z.union([
    /** No decision aid was used; the title is what the clinician and the person called the choice. */
    z.strictObject({ none: z.literal(true), title: text }),
    z.strictObject({
      id: Id,
      title: text,
      version: text,
      authors: z.array(text),
      written: CalendarDay,
      reviewBy: CalendarDay,
      review: z.enum(['current', 'past', 'long-past']),
      /** By whom, for use here; `false` while it is on trial. */
      signedOff: z.union([
        z.literal(false),
        z.strictObject({ name: text, role: text, interests: text, day: CalendarDay }),
      ]),
      testedWithPatients: z.boolean(),
      /** Absent where the aid was written in the language of the document, and in summaries of before. */
      translation: z.optional(Translated),
    }),
  ]),
})

export type Summary = z.infer<typeof Summary>
export type CopyPart = z.infer<typeof CopyPart>
export type SummaryNeed = NonNullable<Summary['needs']>[number]
export type SummaryRow = z.infer<typeof Row>
export type SummaryResult = z.infer<typeof Result>
export type SummaryFigure = z.infer<typeof Figure>
export type SummaryOption = z.infer<typeof Option>
export type SummaryPicture = z.infer<typeof Picture>
export type OutcomeRow = Extract<SummaryRow, { kind: 'outcome' }>
