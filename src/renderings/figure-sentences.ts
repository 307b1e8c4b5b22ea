import type { AidFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts, Unit } from '../domain/aid/result.schema.ts'
import type { WordsOf } from '../domain/aid/words-of.ts'
import type { Cell, Change, ChosenGroups } from '../domain/risk/cell.ts'
import type { Picture } from '../domain/risk/pictures-of.ts'
import type { Timeline } from '../domain/risk/timeline-of.ts'
import type { Words } from '../i18n/translate.ts'
import { cellText, changeText, scoreText } from './figure-cells.ts'
import {
  type FigureContext,
  figureContext,
  nameOf,
  namesOf,
  peopleOf,
  placeOf,
  type ResultPlace,
} from './figure-context.ts'
import { effectSentences } from './figure-effect.ts'
import { cautionText, type Figure, figureFor } from './figure-in-cell.ts'
import { type KeyLine, keyLines, pictureSentence } from './figure-pictures.ts'
import { bothWaysText, figuresFor, judgementText, notKnownLines, sentencesFor } from './figure-said.ts'
import { citedText, groupText, proseText } from './figure-sources.ts'
import {
  differenceLines,
  type NumberTable,
  numberTable,
  peopleAndTime,
  shortText,
  timesTable,
} from './figure-table.ts'
import { type TimelineWords, timelineWords } from './figure-timeline.ts'
import { certaintyText, timeText } from './figure-times.ts'

/** Says figures in one language. Unknown ids of outcomes or results are answered with an empty text. */
export interface FigureSentences {
  /** "75 of 1,000", "3 or 4 fewer of 1,000", "Not measured in these studies"; `cell` is of this result. */
  cell(cell: Cell, outcome: string, result: string): string
  /** What one cell of the table of choices shows, in its parts. */
  figure(outcome: string, result: string, option: string): Figure
  /** "25 fewer of 1,000". */
  change(change: Change): string
  /** "in 10 years", "in under 3 months". */
  time(outcome: string, result: string): string
  /** "1,000 people, in 10 years"; the time alone where nobody is counted. */
  peopleAndTime(outcome: string, result: string): string
  /** "We are sure of this. …", "Not rated. …". */
  certainty(outcome: string, result: string): string
  /** What each choice does, as sure as anybody may say it; empty where nobody rated that, or nothing is clear. */
  effects(outcome: string, result: string): string[]
  /** Whole sentences about one option: both ways round, on average, with the range and the comparison. */
  sentence(outcome: string, result: string, option: string): string
  /**
   * The same without the author's judgement, which stands once for the whole result, and with a caution where
   * nobody has judged and the difference may be chance.
   */
  figures(outcome: string, result: string, option: string): string
  /** Why a difference must not stand bare, or `''`. */
  caution(outcome: string, result: string, option: string): string
  /** One count both ways round, in one short line; `''` where there is none. */
  bothWays(outcome: string, result: string, option: string): string
  /** The figure with its range and its time, in one line. */
  short(outcome: string, result: string, option: string): string
  /** How each choice compares, with the range, in short lines. */
  differences(outcome: string, result: string): string[]
  /** The choices that nobody measured, and those not checked, each in one line. */
  notKnown(outcome: string, result: string): { why: 'unknown' | 'unchecked'; text: string }[]
  /** Every arm with its figures both ways round, as a table. */
  table(outcome: string, result: string): NumberTable
  /** An outcome at each of its times; without rows where it has only one. */
  times(outcome: string): NumberTable
  /** What the marks of a timeline are called, and all of it as sentences. */
  timeline(outcome: string, timeline: Timeline): TimelineWords | undefined
  /** The author's judgement as a sentence, or `''`. */
  judgement(outcome: string, result: string): string
  /** Where the figures of a result are from, "… as reported by …". */
  cited(result: ResultFacts): string
  /** A picture in whole sentences, for its accessible name. */
  picture(outcome: string, result: string, picture: Picture): string
  /** The key to a picture. */
  key(outcome: string, result: string, picture: Picture): KeyLine[]
  /** "1,000 people", "10,000 operations". */
  people(of: number, unit: Unit): string
  /** The name of an option, or of an arm that is not a choice. */
  name(outcome: string, result: string, id: string): string
  /** Whom a picture is of: an option, and those that were counted together with it. */
  names(outcome: string, result: string, picture: Pick<Picture, 'option' | 'together'>): string
  /** "1 point": so much of a scale. */
  points(scale: string, value: number): string
  /** One end of a scale, "5: worst". */
  scaleEnd(score: number, words: string): string
  /** The label of a group, with the scores that it stands for. */
  group(axis: string, group: string): string
  /** The aid's Markdown with `{figure …}`, `{change …}` and `[@S1]` turned into text. */
  prose(markdown: string): string
  /** Who says what stands on the card of this slot: these, or, where it is not translated, those of the aid's own language. */
  of(path: string): FigureSentences
}

const figuresWithCaution = (context: FigureContext, place: Parameters<typeof figuresFor>[1]): string =>
  [...figuresFor(context, place), cautionText(context, place)].join(' ').trim()

const noTable: NumberTable = { caption: '', columns: [], rows: [] }
/** Answers a question about a result in the language of its card, or `otherwise` where the aid has no such outcome or result. */
const placeIn =
  (facts: AidFacts, contextOf: (outcome: string) => FigureContext) =>
  <Answer>(
    outcome: string,
    result: string,
    says: (place: ResultPlace, context: FigureContext) => Answer,
    otherwise: Answer,
  ): Answer => {
    const place = placeOf(facts, outcome, result)
    return place ? says(place, contextOf(outcome)) : otherwise
  }

type WithPictures = Pick<
  FigureSentences,
  | 'peopleAndTime'
  | 'effects'
  | 'caution'
  | 'bothWays'
  | 'short'
  | 'differences'
  | 'notKnown'
  | 'table'
  | 'times'
  | 'timeline'
>

/** What stands with a picture, and what says the same without it. */
function withPictures(
  facts: AidFacts,
  contextOf: (outcome: string) => FigureContext,
  at: ReturnType<typeof placeIn>,
): WithPictures {
  return {
    peopleAndTime: (outcome, result) =>
      at(outcome, result, (place, context) => peopleAndTime(context, place.outcome, place.result), ''),
    effects: (outcome, result) =>
      at(outcome, result, (place, context) => effectSentences(context, place.outcome, place.result), []),
    caution: (outcome, result, option) =>
      at(outcome, result, (place, context) => cautionText(context, { ...place, option }), ''),
    bothWays: (outcome, result, option) =>
      at(outcome, result, (place, context) => bothWaysText(context, { ...place, option }), ''),
    short: (outcome, result, option) =>
      at(outcome, result, (place, context) => shortText(context, place.outcome, place.result, option), ''),
    differences: (outcome, result) =>
      at(outcome, result, (place, context) => differenceLines(context, place.outcome, place.result), []),
    notKnown: (outcome, result) =>
      at(outcome, result, (place, context) => notKnownLines(context, place.outcome, place.result), []),
    table: (outcome, result) =>
      at(outcome, result, (place, context) => numberTable(context, place.outcome, place.result), noTable),
    times: (outcome) => {
      const found = facts.outcomes.find(({ id }) => id === outcome)
      return found ? timesTable(contextOf(outcome), found) : noTable
    },
    timeline: (outcome, timeline) => {
      const found = facts.outcomes.find(({ id }) => id === outcome)
      return found && timelineWords(contextOf(outcome), found, timeline)
    },
  }
}

type OfResults = Pick<
  FigureSentences,
  | 'cell'
  | 'figure'
  | 'time'
  | 'certainty'
  | 'sentence'
  | 'figures'
  | 'judgement'
  | 'picture'
  | 'key'
  | 'name'
  | 'names'
>

/** What is said of one result. */
function ofResults(at: ReturnType<typeof placeIn>): OfResults {
  return {
    cell: (cell, outcome, result) =>
      at(outcome, result, (place, context) => cellText(context, cell, place), ''),
    figure: (outcome, result, option) =>
      at(outcome, result, (place, context) => figureFor(context, { ...place, option }), {}),
    time: (outcome, result) =>
      at(outcome, result, (place, context) => timeText(context, place.outcome, place.result), ''),
    certainty: (outcome, result) =>
      at(outcome, result, (place, context) => certaintyText(context, place.outcome, place.result), ''),
    sentence: (outcome, result, option) =>
      at(outcome, result, (place, context) => sentencesFor(context, { ...place, option }).join(' '), ''),
    figures: (outcome, result, option) =>
      at(outcome, result, (place, context) => figuresWithCaution(context, { ...place, option }), ''),
    judgement: (outcome, result) =>
      at(outcome, result, (place, context) => judgementText(context, place), ''),
    picture: (outcome, result, picture) =>
      at(
        outcome,
        result,
        (place, context) => pictureSentence(context, place.outcome, place.result, picture),
        '',
      ),
    key: (outcome, result, picture) =>
      at(outcome, result, (place, context) => keyLines(context, place.outcome, place.result, picture), []),
    name: (outcome, result, id) =>
      at(outcome, result, (place, context) => nameOf(context, place.outcome, place.result, id), ''),
    names: (outcome, result, { option, together }) =>
      at(
        outcome,
        result,
        (place, context) => namesOf(context, place.outcome, place.result, [option, ...together]),
        '',
      ),
  }
}

/** The one place where figures become words, in the language of the aid's. `said` has the place `figures` of the interface's words. */
export function figureSentences(
  said: Words,
  words: WordsOf,
  facts: AidFacts,
  groups: ChosenGroups,
): FigureSentences {
  const whole = figureContext(said, words, facts, groups)
  let inSource: FigureSentences | undefined
  const hear = (text: string): string => {
    if (words.language !== said.language) said.hear?.(text)
    return text
  }
  const contextOf = (outcome: string) => whole.of(`outcomes.${outcome}.name`)
  const at = placeIn(facts, contextOf)
  const sentences: FigureSentences = {
    ...withPictures(facts, contextOf, at),
    ...ofResults(at),
    change: (change) => changeText(whole, change),
    cited: (result) => citedText(whole, result),
    people: (of, unit) => peopleOf(whole, of, unit),
    points: (scale, value) => whole.t('points', { count: value, n: scoreText(whole, scale, value) }),
    scaleEnd: (score, ofEnd) => whole.t('scaleEnd', { score: whole.number(score), words: ofEnd }),
    group: (axis, group) =>
      sentences.of(`axes.${axis}.name`).prose(groupText(whole.of(`axes.${axis}.name`), axis, group)),
    prose: (markdown) => hear(proseText(whole, markdown)),
    of(path) {
      if (words.of(path) === words) return sentences
      inSource ??= figureSentences(said, words.source, facts, groups)
      return inSource
    },
  }
  return sentences
}
