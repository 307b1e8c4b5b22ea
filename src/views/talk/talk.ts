import { createContext, use } from 'react'
import type { Aid } from '../../domain/aid/aid.schema.ts'
import type { SignOff } from '../../domain/aid/sign-off.ts'
import type { WordsOf } from '../../domain/aid/words-of.ts'
import type { Consultation } from '../../domain/consultation/consultation.ts'
import type { FactOf, GivenByHand, NewFact } from '../../domain/consultation/fact.schema.ts'
import type { ChoicesOnRecord } from '../../domain/risk/choices-on-record.ts'
import type { Stage } from '../../navigation/route.ts'
import type { ByHand } from './giving/by-hand.ts'

/** What leaves the room; `shortNote` is the note's first lines, `beginning` that of an aid, which is about nobody. */
export type GivenForm = Exclude<FactOf<'summary.given'>['form'], GivenByHand> | 'shortNote' | 'beginning'

/** How one way out of the room stands. A failure stays until it is tried again. */
export type Leaving =
  | { state: 'idle' | 'making' | 'done' }
  | { state: 'failed'; code: 'clipboard-refused' | 'file-refused' | 'not-made'; detail: string }

export interface LeavingTheRoom {
  leaving: Record<GivenForm, Leaving>
  /** Makes it and hands it over: copies, prints or saves a file. Notes `summary.given` when it worked (not for `beginning`; a short note counts as the note). */
  give: (form: GivenForm) => void
  /** What the ways that only some ask for need of this machine, fetched when it is asked for. */
  byHand: () => Promise<ByHand>
  /** Waits until all is saved, then closes the log. `clear` also removes this consultation from the machine. */
  finish: (then: { clear: boolean }) => void
  reopen: () => void
  finishing: 'no' | 'waiting' | 'finished' | 'clearing' | 'cleared' | 'not-cleared'
}

const idle: Leaving = { state: 'idle' }

/** Where nothing has been given, and nothing can be. */
export const noWayOut: LeavingTheRoom = {
  leaving: {
    text: idle,
    print: idle,
    file: idle,
    note: idle,
    shortNote: idle,
    referral: idle,
    consultation: idle,
    beginning: idle,
  },
  give: () => undefined,
  byHand: () => Promise.reject(new Error('nothing can be given here')),
  finish: () => undefined,
  reopen: () => undefined,
  finishing: 'no',
}

/** What every stage of a consultation works with. */
export interface Talk {
  /** Absent until the first fact begins the consultation. */
  id?: string
  /** Where there is none, what `blankAid` makes of what was written. */
  aid: Aid
  /** The aid's words in the language of this consultation. */
  words: WordsOf
  consultation: Consultation
  stage: Stage
  /** Adds facts; the screen shows them at once, `Saved` follows the disk. Several at once are undone one by one. */
  add: (...facts: NewFact[]) => void
  newId: () => string
  /** The calendar day today, `2026-11-22`. */
  today: string
  /** By whom the aid is signed off for use here; `undefined` while it is on trial. */
  signOff: SignOff | undefined
  /** False where another tab holds this consultation, or it is finished. */
  mayWrite: boolean
  /** Absent where this is no review. */
  earlier?: EarlierTalk | undefined
  /** Reads what was chosen in the other finished talks on this machine, which may be other people's. Absent where nobody may ask. */
  readOtherChoices?: () => Promise<ChoicesOnRecord | 'failed'>
  /** This is the patient's own view: in a window that follows, or on the screen that was passed to them. Absent: both look on. */
  patientView?: 'window' | 'here'
  out: LeavingTheRoom
  linkToStage: (stage: Stage) => string
  goTo: (stage: Stage) => void
}

/** The earlier consultation that a review looks back on, as far as it can be read here. */
export interface EarlierTalk {
  /** `gone`: cleared, or it cannot be read. */
  state: 'opening' | 'gone' | 'here'
  /** With the figures of then. */
  aid?: Aid
  groups?: Consultation['groups']
  /** The library has this aid no more: the version that was kept is used today too. */
  isOnlyKept?: boolean
}

export const TalkContext = createContext<Talk | undefined>(undefined)

export function useTalk(): Talk {
  const talk = use(TalkContext)
  if (!talk) throw new Error('useTalk outside a consultation')
  return talk
}
