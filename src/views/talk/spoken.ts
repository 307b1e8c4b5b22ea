import { createContext } from 'react'
import type { Words } from '../../i18n/translate.ts'

/** How the words of the language that was chosen stand. */
export interface SpokenHere {
  /** They are not here yet, or could not be fetched. */
  waits?: 'fetching' | 'failed' | undefined
  again: () => void
  /** Those of the person's papers, where the screen is in other words. */
  papers?: Words | undefined
}

export const Spoken = createContext<SpokenHere>({ again: () => undefined })
