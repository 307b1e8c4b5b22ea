import type { FactOf } from './fact.schema.ts'

export interface OwnPriority {
  id: string
  text: string
}

/** What an own statement is about, of all that the aid has. */
export type Tie = FactOf<'priority.tied'>['about'][number]

export interface TradeOff {
  one: string
  other: string
  prefers: 'one' | 'other' | 'equal'
}

/** Somebody else who answered apart; seen beside the person's own answers and never mixed with them. */
export interface SecondPerson {
  who: FactOf<'secondPerson.answers'>['who']
  /** They have the screen, and what the first person said is put out of sight. */
  isTheirTurn: boolean
  ownWords: string
  priorities: string[]
  ownPriorities: OwnPriority[]
}

type Need = FactOf<'need.recorded'>['need']

export interface CommunicationNeeds {
  asked?: 'none' | 'some'
  /** What is wanted, with what else is to be known of it. */
  wanted: Partial<Record<Need, string>>
  /** Absent: not asked. */
  mayBeShared?: boolean
  met?: { met: boolean; text: string }
  reviewDay?: string | null
}

/** A choice for which there is no aid, as the two people wrote it down. */
export interface ChoiceWithoutAid {
  name: string
  options: { id: string; text: string; kind: 'nothing' | 'active' }[]
  /** By option: what was written under each of the BRAN questions. */
  answers: Record<string, Partial<Record<FactOf<'choice.answered'>['question'], string>>>
}

export interface Review {
  earlier: FactOf<'review.begun'>['earlier']
  happened: string
  changed: string
  concluded?: 'stay' | 'decide-again'
}

/** What this person chose in another talk, as it was read when it was ticked. */
export type OtherChoice = Omit<FactOf<'otherChoice.counted'>, 'id' | 'at' | 'place' | 'type'>

export interface WrittenStep {
  id: string
  what: string
  who: string
  by: string
}

export interface RuledOut {
  by: 'person' | 'clinician'
  reason: string
}

/** What a log of facts adds up to. Everything a screen, the summary or the note needs; nothing that was undone. */
export interface Consultation {
  begun?: FactOf<'consultation.begun'>
  /** Of the talk and of the person's papers. Absent before the talk has begun. */
  language?: string
  /** What is read stands beside the practice's own language. */
  isBeside?: boolean
  eligibility?: FactOf<'eligibility.answered'>['answer']
  /** Chosen group by axis; `null` says "not known, or in none of these ranges". */
  groups: Record<string, string | null>
  present: FactOf<'presence.recorded'>['who'][]
  contact?: FactOf<'contact.recorded'>['how']
  /** What is absent was not answered, here and in `recommendation`: silence is no answer. */
  decider?: { who: FactOf<'decider.recorded'>['who']; capacity?: 'presumed' | 'assessed' }
  timeAlone?: FactOf<'timeAlone.offered'>['answer']
  /** What the person's days hold already; `null`: not known. */
  load: Partial<Record<FactOf<'load.recorded'>['of'], number | null>>
  /** Those that were ticked as this person's, in the order in which they were. */
  otherChoices: OtherChoice[]
  needs: CommunicationNeeds
  /** The person's own words. */
  ownWords: string
  background: Partial<Record<FactOf<'background.said'>['about'], string>>
  /** What matters, most important first: ids of the aid's statements and of the person's own. */
  priorities: string[]
  /** Every one that was ever added, those that were let go again too: what was said of them keeps its words. */
  ownPriorities: OwnPriority[]
  weights: Record<string, FactOf<'priority.weighed'>['weight']>
  /** By own statement. */
  ties: Record<string, readonly Tie[]>
  tradeOffs: TradeOff[]
  /** By outcome: so many of the aid's denominator; `null`: could not say. */
  thresholds: Record<string, number | null>
  secondPerson?: SecondPerson
  withoutAid?: ChoiceWithoutAid
  review?: Review
  /** What the person wrote at home and brought, the latest last. */
  fromHome: FactOf<'home.brought'>['said'][]
  ruledOut: Record<string, RuledOut>
  /** Which choices were put side by side last. Absent: nobody has chosen. */
  compared?: string[]
  shown: string[]
  discussed: string[]
  appetite?: 'more' | 'fewer'
  /** What the person did not want to hear, with what they were told all the same. */
  declined: Partial<Record<FactOf<'information.declined'>['about'], string>>
  questions: { id: string; text: string }[]
  thought?: { option: string } | { notYet: true }
  firmness?: 'decided' | 'leaning'
  /** A group was chosen after the choice that is thought of now: it was made beside other figures. */
  isGroupSince?: true
  /** What the two wrote of the choice that is thought of now, as it was when it was chosen. Absent: no word has changed. */
  chosenAs?: string
  why: string
  /** What was answered where a choice goes against what matters most, the latest for each choice and statement. */
  conflicts: Omit<FactOf<'conflict.answered'>, 'id' | 'at' | 'place' | 'type'>[]
  deferral: Partial<Record<FactOf<'deferral.described'>['about'], string>>
  role?: FactOf<'role.wanted'>['role']
  readiness: Partial<Record<FactOf<'readiness.answered'>['item'], 'yes' | 'no'>>
  understandingChecked: boolean
  explainedAgain: string
  recommendation?: { option?: string | null; reason: string; asked?: boolean }
  /** The option whose prepared steps were accepted; `null` accepts those of "not yet". Absent: none accepted. */
  stepsAccepted?: { option: string | null /** A step was written or taken out since. */; changedSince?: true }
  /** Steps that were written, or a prepared step (same id) that was changed. */
  steps: WrittenStep[]
  /** Prepared or written steps that were taken out. */
  removedSteps: string[]
  /** When to get help, in the clinician's words; it joins what the aid says. */
  help: string
  /** Whom the person can ask, and how, as it was written. */
  contactPoint: string
  /** Absent: not touched; `null`: no review wanted. */
  reviewDay?: string | null
  /** The day was agreed for what was thought before. */
  isDayBefore?: true
  /** Absent: not asked. */
  safeToTakeHome?: boolean
  /** Where the talk ended for today; absent once something was said after it. */
  stoppedAt?: FactOf<'talk.stopped'>['stage']
  /** After the note was copied last, something that the record holds was said; or something was given to take home alone. */
  noteIsOld?: 'said' | 'given'
  /** Something that is on the person's papers was said after they were given one last. */
  copyIsOld?: true
  given: FactOf<'summary.given'>['form'][]
  finished: boolean
  lastAt?: string
}
