import type { Aid } from '../aid/aid.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { freeText } from './free-text.ts'
import type { NotedFigure, NotedOption, Opened, RecordNote } from './record-note.ts'
import type { OutcomeRow, Summary, SummaryOption, SummaryResult } from './summary.schema.ts'
import { summaryOf } from './summary-of.ts'
import type { Voice } from './voice.ts'

const openedIn = ({ shown, discussed }: Consultation, outcome: string): Opened => ({
  onScreen: shown.includes(outcome),
  talkedAbout: discussed.includes(outcome),
})

function figureOf(row: OutcomeRow, result: SummaryResult, option: string, opened: Opened): NotedFigure[] {
  return result.figures
    .filter((figure) => figure.option === option)
    .map(({ kind, says, change }) => ({
      ...opened,
      outcome: row.name,
      role: row.role,
      mustMention: row.mustMention,
      when: result.when,
      certainty: result.certainty,
      kind,
      says,
      ...(change && { change }),
    }))
}

function optionOf({ choices }: Summary, consultation: Consultation, option: SummaryOption): NotedOption {
  const { id, ...told } = option
  const figures = choices.rows.flatMap((row) => {
    if (row.kind === 'burden') return []
    const opened = openedIn(consultation, row.outcome)
    return row.results.flatMap((result) => figureOf(row, result, id, opened))
  })
  const asks = choices.rows.flatMap((row) => {
    if (row.kind === 'outcome') return []
    return row.asks
      .filter((ask) => ask.option === id && ask.says !== '')
      .map(({ says }) => ({ name: row.name, says }))
  })
  return { ...told, figures, asks }
}

function outcomesOf({ choices }: Summary, consultation: Consultation): RecordNote['outcomes'] {
  return choices.rows.flatMap((row) => {
    if (row.kind === 'burden') return []
    const { name, mustMention } = row
    const parts = row.parts.map((part) => ({
      ...openedIn(consultation, part.outcome),
      name: part.name,
      mustMention: false,
    }))
    return [{ ...openedIn(consultation, row.outcome), name, mustMention }, ...parts]
  })
}

function spoken(consultation: Consultation): Partial<RecordNote> {
  const { begun, contact, decider, eligibility, role } = consultation
  return {
    ...(begun && { begunAt: begun.at }),
    ...(contact && { contact }),
    ...(decider && { decider }),
    ...(eligibility && { eligibility }),
    ...(role && { role }),
  }
}

/** What the health record is to hold of a conversation, in any state of it; it claims nothing that did not happen. */
export function recordNoteOf(
  aid: Aid,
  consultation: Consultation,
  language: string,
  today: CalendarDay,
  voice: Voice,
): RecordNote {
  const summary = summaryOf(aid, consultation, language, today, voice)
  const { state, option, why, recommendation } = summary.decided
  const nameOf = (id: string) => summary.choices.options.find((known) => known.id === id)?.name ?? id
  return {
    language,
    day: today,
    ...spoken(consultation),
    present: consultation.present,
    groups: summary.choices.groups,
    status: state === 'decided' ? 'valid' : 'in-progress',
    decision: {
      state,
      why,
      ...(option !== undefined && { option, name: nameOf(option) }),
    },
    matters: summary.matters,
    options: summary.choices.options.map((each) => optionOf(summary, consultation, each)),
    outcomes: outcomesOf(summary, consultation),
    given: consultation.given,
    understanding: {
      checked: consultation.understandingChecked,
      explainedAgain: freeText(consultation.explainedAgain),
    },
    readiness: consultation.readiness,
    ...(recommendation && {
      recommendation: {
        ...recommendation,
        option: recommendation.option && nameOf(recommendation.option),
      },
    }),
    questions: summary.questions,
    next: summary.next,
    help: summary.help,
    aid: {
      ...summary.aid,
      hash: aid.hash,
      staleReason: freeText(consultation.begun?.staleReason ?? ''),
    },
  }
}
