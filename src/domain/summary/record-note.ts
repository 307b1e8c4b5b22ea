import type { Consultation } from '../consultation/consultation.ts'
import type { Decision } from './decision-of.ts'
import type { Summary, SummaryFigure, SummaryOption } from './summary.schema.ts'

/** Whether an outcome was in front of the two people; both may be so, and neither. */
export interface Opened {
  onScreen: boolean
  talkedAbout: boolean
}

/** What one choice has for one outcome, as the note says it. */
export interface NotedFigure extends Opened {
  outcome: string
  role: 'benefit' | 'harm' | 'course'
  mustMention: boolean
  when: string
  certainty: string
  kind: SummaryFigure['kind']
  says: string
  change?: { says: string; to: string }
}

export interface NotedOption extends Omit<SummaryOption, 'id'> {
  figures: NotedFigure[]
  asks: { name: string; says: string }[]
}

/** How the conversation went, under the headings of the PRSB shared-decision-making standard, as data. */
export interface RecordNote {
  language: string
  day: string
  /** When the conversation began, UTC; absent where nothing has been said yet. */
  begunAt?: string
  contact?: NonNullable<Consultation['contact']>
  present: Consultation['present']
  decider?: NonNullable<Consultation['decider']>
  eligibility?: NonNullable<Consultation['eligibility']>
  groups: Summary['choices']['groups']
  /** `valid` once somebody called it decided; everything else is in progress. */
  status: 'in-progress' | 'valid'
  decision: Decision & { name?: string; why: string }
  matters: Summary['matters']
  options: NotedOption[]
  /** Each outcome with its name, whether or not it was opened. */
  outcomes: (Opened & { name: string; mustMention: boolean })[]
  given: Consultation['given']
  understanding: { checked: boolean; explainedAgain: string }
  role?: NonNullable<Consultation['role']>
  readiness: Consultation['readiness']
  recommendation?: { option: string | null; reason: string; asked: boolean }
  questions: string[]
  next: Summary['next']
  help: Summary['help']
  aid: Summary['aid'] & { hash: string; staleReason: string }
}
