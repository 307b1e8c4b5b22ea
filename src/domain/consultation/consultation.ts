import type { FactOf } from './fact.schema.ts'

export interface OwnPriority {
  id: string
  text: string
}

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
  eligibility?: FactOf<'eligibility.answered'>['answer']
  /** Chosen group by axis; `null` says "not known, or in none of these ranges". */
  groups: Record<string, string | null>
  present: FactOf<'presence.recorded'>['who'][]
  contact?: FactOf<'contact.recorded'>['how']
  decider?: { who: FactOf<'decider.recorded'>['who']; capacity: 'presumed' | 'assessed' }
  /** The person's own words. */
  ownWords: string
  /** What matters, most important first: ids of the aid's statements and of the person's own. */
  priorities: string[]
  ownPriorities: OwnPriority[]
  ruledOut: Record<string, RuledOut>
  /** Which choices were put side by side last. Absent: nobody has chosen. */
  compared?: string[]
  shown: string[]
  discussed: string[]
  appetite?: 'more' | 'fewer'
  questions: { id: string; text: string }[]
  thought?: { option: string } | { notYet: true }
  firmness?: 'decided' | 'leaning'
  why: string
  role?: FactOf<'role.wanted'>['role']
  readiness: Partial<Record<FactOf<'readiness.answered'>['item'], 'yes' | 'no'>>
  understandingChecked: boolean
  explainedAgain: string
  recommendation?: { option: string | null; reason: string; asked: boolean }
  /** The option whose prepared steps were accepted; `null` accepts those of "not yet". Absent: none accepted. */
  stepsAccepted?: { option: string | null /** A step was written or taken out since. */; changedSince?: true }
  /** Steps that were written, or a prepared step (same id) that was changed. */
  steps: WrittenStep[]
  /** Prepared or written steps that were taken out. */
  removedSteps: string[]
  /** When to get help, in the clinician's words; it joins what the aid says. */
  help: string
  /** Absent: not touched; `null`: no review wanted. */
  reviewDay?: string | null
  given: FactOf<'summary.given'>['form'][]
  finished: boolean
  lastAt?: string
}
