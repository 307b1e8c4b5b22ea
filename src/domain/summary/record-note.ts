import type { CommunicationNeeds, Consultation, OtherChoice } from '../consultation/consultation.ts'
import type { Capacity } from '../consultation/who-decides.ts'
import type { Doubt } from '../priorities/doubts.ts'
import type { Decision } from './decision-of.ts'
import type {
  OutcomeRow,
  Summary,
  SummaryFigure,
  SummaryNeed,
  SummaryOption,
  SummaryResult,
} from './summary.schema.ts'

/** What one choice has for one outcome, and whether that was in front of the two people. */
export interface NotedFigure extends Omit<SummaryFigure, 'option'> {
  outcome: string
  opened: boolean
  role: OutcomeRow['role']
  when: string
}

export interface NotedOption extends Omit<SummaryOption, 'id'> {
  figures: NotedFigure[]
}

/** An outcome, and whether it was in front of the two people: both may be so, and neither. */
export interface NotedOutcome {
  name: string
  mustMention: boolean
  onScreen: boolean
  talkedAbout: boolean
  results: Pick<SummaryResult, 'when' | 'certainty' | 'judged' | 'cited'>[]
  /** Further results that an author judged, or that disagree: each with its own figures. */
  others: { name: string; when: string; figures: { option: string; says: string }[]; judged: string[] }[]
}

/** Another choice that was ticked as this person's, by name, so that whoever reads the record can check the tick. */
export interface NotedChoice extends Pick<OtherChoice, 'title' | 'option' | 'day' | 'state'> {
  /** What it adds, kind by kind, in words. */
  adds: string
}

/** How the conversation went, under the headings of the PRSB shared-decision-making standard, as data. */
export interface RecordNote {
  language: string
  day: string
  reference?: NonNullable<Summary['reference']>
  /** When the conversation began, UTC; absent where nothing has been said yet. */
  begunAt?: string
  contact?: NonNullable<Consultation['contact']>
  /** Of the talk and of the person's papers. */
  spoken?: string
  present: Consultation['present']
  decider?: { who: NonNullable<Consultation['decider']>['who']; capacity: Capacity }
  timeAlone?: NonNullable<Consultation['timeAlone']>
  /** Absent where nobody asked. */
  needs?: Pick<CommunicationNeeds, 'asked' | 'mayBeShared' | 'met' | 'reviewDay'> & { needed: SummaryNeed[] }
  load?: NonNullable<Summary['load']> & { others: NotedChoice[] }
  eligibility?: NonNullable<Consultation['eligibility']>
  groups: Summary['choices']['groups']
  /** `valid` once somebody called it decided; everything else is in progress. */
  status: 'in-progress' | 'valid'
  decision: Decision & Pick<Summary['decided'], 'conflict' | 'why'> & { name?: string }
  /** What matters and is harder with what was chosen: what was asked about and not answered, and whatever was not asked. */
  harder: { unanswered?: string; others: string[] }
  matters: Summary['matters']
  /** The days on which something of it was written at home; absent where nothing was brought. */
  fromHome?: string[]
  review?: NonNullable<Summary['review']>
  options: NotedOption[]
  /** By name, those that were set side by side where there were more; empty where nobody chose among them. */
  compared: string[]
  /** Every outcome, opened or not. */
  outcomes: NotedOutcome[]
  given: Consultation['given']
  understanding: { checked: boolean; explainedAgain: string }
  role?: NonNullable<Consultation['role']>
  readiness: Consultation['readiness']
  /** What was said and does not go together. */
  doubts: Doubt[]
  /** What the person did not want to hear, and what they were told all the same; empty where that was not written. */
  declined: { about: keyof Consultation['declined']; stillTold: string }[]
  takenHome?: NonNullable<Summary['takenHome']>
  /** What is absent was not answered. */
  recommendation?: { option?: string | null; reason: string; asked?: boolean }
  /** Where the talk ended for today; absent where it did not end so. */
  stoppedAt?: NonNullable<Consultation['stoppedAt']>
  questions: string[]
  next: Summary['next']
  help: Summary['help']
  sources: Summary['sources']
  aid: Summary['aid'] & { hash: string; staleReason: string }
}

export const isOpened = ({
  onScreen,
  talkedAbout,
}: Pick<NotedOutcome, 'onScreen' | 'talkedAbout'>): boolean => onScreen || talkedAbout
