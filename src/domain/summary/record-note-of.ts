import { wordsOf } from '../aid/words-of.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { capacityIn } from '../consultation/who-decides.ts'
import { doubtsOf } from '../priorities/doubts.ts'
import { harderPart } from './deciding-part.ts'
import { freeText } from './free-text.ts'
import { materialOf } from './material.ts'
import {
  isOpened,
  type NotedFigure,
  type NotedOption,
  type NotedOutcome,
  type RecordNote,
} from './record-note.ts'
import type { OutcomeRow, Summary, SummaryOption, SummaryResult } from './summary.schema.ts'
import { summaryOf, type Told } from './summary-of.ts'
import type { Voice } from './voice.ts'

type Opened = Pick<NotedOutcome, 'onScreen' | 'talkedAbout'>

const openedIn = ({ shown, discussed }: Consultation, outcome: string): Opened => ({
  onScreen: shown.includes(outcome),
  talkedAbout: discussed.includes(outcome),
})

const outcomeRows = ({ choices }: Summary): OutcomeRow[] =>
  choices.rows.flatMap((row) => (row.kind === 'outcome' ? [row] : []))

/** The figure of the result that leads the row: the one that is on the screen when the outcome is. */
function figureOf(
  { name, role, results: [lead] }: OutcomeRow,
  option: string,
  opened: boolean,
): NotedFigure[] {
  const figure = lead?.figures.find((each) => each.option === option)
  if (!lead || !figure) return []
  const { option: _, short: _short, ...says } = figure
  return [{ outcome: name, role, opened, when: lead.when, ...says }]
}

function optionOf(summary: Summary, consultation: Consultation, option: SummaryOption): NotedOption {
  const { id, ...told } = option
  const figures = outcomeRows(summary).flatMap((row) =>
    figureOf(row, id, isOpened(openedIn(consultation, row.outcome))),
  )
  return { ...told, figures }
}

type Names = (option: string) => string

/** Further results with something to say of the first: what they found, by the choices' names. */
const othersOf = ([, ...others]: SummaryResult[], nameOf: Names): NotedOutcome['others'] =>
  others
    .filter(({ judged }) => judged.length > 0)
    .map(({ name, when, figures, judged }) => ({
      name,
      when,
      judged,
      figures: figures
        .filter(({ kind }) => kind === 'figure')
        .map(({ option, says }) => ({ option: nameOf(option), says })),
    }))

/** Parts have no row of their own, and are noted only where they were opened. */
function outcomesOf(summary: Summary, consultation: Consultation, nameOf: Names): NotedOutcome[] {
  return outcomeRows(summary).flatMap(({ outcome, name, mustMention, results, parts }) => {
    const others = othersOf(results, nameOf)
    const whole = { ...openedIn(consultation, outcome), name, mustMention, results, others }
    const openedParts = parts
      .map((part) => ({
        ...openedIn(consultation, part.outcome),
        name: part.name,
        mustMention: false,
        results: part.results,
        others: othersOf(part.results, nameOf),
      }))
      .filter(isOpened)
    return [whole, ...openedParts]
  })
}

function spoken(consultation: Consultation): Partial<RecordNote> {
  const { begun, language, contact, decider, timeAlone, eligibility, role, stoppedAt, fromHome } =
    consultation
  return {
    ...(begun && { begunAt: begun.at }),
    ...(language !== undefined && { spoken: language }),
    ...(contact && { contact }),
    ...(decider && { decider: { who: decider.who, capacity: capacityIn(decider) } }),
    ...(timeAlone && { timeAlone }),
    ...(eligibility && { eligibility }),
    ...(role && { role }),
    ...(stoppedAt && { stoppedAt }),
    ...(fromHome.length > 0 && { fromHome: fromHome.map(({ day }) => day) }),
  }
}

const mayBeDeclined = ['numbers', 'benefits', 'harms', 'other-choices', 'everything'] as const

const declinedIn = ({ declined }: Consultation): RecordNote['declined'] =>
  mayBeDeclined.flatMap((about) => {
    const stillTold = declined[about]
    return stillTold === undefined ? [] : [{ about, stillTold: freeText(stillTold) }]
  })

/** Everything said of communication needs; nothing where they were not asked after. */
function needsIn({ needs }: Consultation, summary: Summary): Pick<RecordNote, 'needs'> {
  const { asked, mayBeShared, met, reviewDay } = needs
  const needed = summary.needs ?? []
  if (asked === undefined && needed.length === 0) return {}
  return {
    needs: {
      needed,
      ...(asked && { asked }),
      ...(mayBeShared !== undefined && { mayBeShared }),
      ...(met && { met: { met: met.met, text: freeText(met.text) } }),
      ...(reviewDay && { reviewDay }),
    },
  }
}

function loadIn({ otherChoices }: Consultation, { load }: Summary, voice: Voice): Pick<RecordNote, 'load'> {
  if (!load) return {}
  const others = otherChoices.map(({ title, option, day, state, adds }) => ({
    title: freeText(title),
    option: freeText(option),
    day,
    state,
    adds: voice.load.addedBy(adds),
  }))
  return { load: { ...load, others } }
}

function recommendationIn(
  { recommendation }: Consultation,
  { decided: { recommendation: given } }: Summary,
  nameOf: Names,
): Pick<RecordNote, 'recommendation'> {
  if (given) return { recommendation: { ...given, option: given.option && nameOf(given.option) } }
  if (!recommendation || recommendation.option !== undefined) return {}
  return { recommendation: { ...recommendation, reason: freeText(recommendation.reason) } }
}

/** What the health record is to hold of a conversation, in any state of it; it claims nothing that did not happen. */
export function recordNoteOf(told: Told, voice: Voice): RecordNote {
  const { aid, consultation, language, today } = told
  const summary = summaryOf(told, voice)
  const { state, option, why, conflict } = summary.decided
  const nameOf = (id: string) => summary.choices.options.find((known) => known.id === id)?.name ?? id
  return {
    language,
    day: today,
    ...(summary.reference !== undefined && { reference: summary.reference }),
    ...spoken(consultation),
    ...needsIn(consultation, summary),
    ...loadIn(consultation, summary, voice),
    present: consultation.present,
    groups: summary.choices.groups,
    status: state === 'decided' ? 'valid' : 'in-progress',
    decision: {
      state,
      why,
      ...(conflict && { conflict }),
      ...(option !== undefined && { option, name: nameOf(option) }),
    },
    harder: harderPart(materialOf(aid.facts, wordsOf(aid, language), consultation, voice)),
    matters: summary.matters,
    ...(summary.review && { review: summary.review }),
    options: summary.choices.options.map((each) => optionOf(summary, consultation, each)),
    compared: (consultation.compared ?? []).map(nameOf),
    outcomes: outcomesOf(summary, consultation, nameOf),
    given: consultation.given,
    understanding: {
      checked: consultation.understandingChecked,
      explainedAgain: freeText(consultation.explainedAgain),
    },
    readiness: consultation.readiness,
    doubts: doubtsOf(aid.facts, consultation),
    declined: declinedIn(consultation),
    ...(summary.takenHome && { takenHome: summary.takenHome }),
    ...recommendationIn(consultation, summary, nameOf),
    questions: summary.questions,
    next: summary.next,
    help: summary.help,
    sources: summary.sources,
    aid: {
      ...summary.aid,
      hash: aid.hash,
      staleReason: freeText(consultation.begun?.staleReason ?? ''),
    },
  }
}
