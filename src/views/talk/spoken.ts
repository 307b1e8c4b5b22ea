import { createContext } from 'react'

/** How the words of the language that was chosen stand. */
export interface SpokenHere {
  /** They are not here yet, or could not be fetched. */
  waits?: 'fetching' | 'failed' | undefined
  again: () => void
}

export const Spoken = createContext<SpokenHere>({ again: () => undefined })
