import { createContext, use } from 'react'
import type { Aid } from '../../domain/aid/aid.schema.ts'
import type { WordsOf } from '../../domain/aid/words-of.ts'
import type { Consultation } from '../../domain/consultation/consultation.ts'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import type { Stage } from '../../navigation/route.ts'

/** What every stage of a consultation works with. */
export interface Talk {
  /** Absent until the first fact begins the consultation. */
  id?: string
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
  /** False where another tab holds this consultation, or it is finished. */
  mayWrite: boolean
  linkToStage: (stage: Stage) => string
  goTo: (stage: Stage) => void
}

export const TalkContext = createContext<Talk | undefined>(undefined)

export function useTalk(): Talk {
  const talk = use(TalkContext)
  if (!talk) throw new Error('useTalk outside a consultation')
  return talk
}
