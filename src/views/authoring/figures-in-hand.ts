import { createContext, use } from 'react'
import type { AidFacts, OutcomeFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import type { WordsOf } from '../../domain/aid/words-of.ts'
import type { ResultSpot } from '../../domain/draft/form-verdict.ts'
import type { ChosenGroups } from '../../domain/risk/cell.ts'

/** The result that is in hand, and whatever its forms are filled in with. */
export interface FiguresInHand {
  facts: AidFacts
  words: WordsOf
  spot: ResultSpot
  outcome: OutcomeFacts
  result: ResultFacts
  /** The groups for which figures are shown. */
  groups: ChosenGroups
}

export const FiguresContext = createContext<FiguresInHand | undefined>(undefined)

export function useFigures(): FiguresInHand {
  const inHand = use(FiguresContext)
  if (!inHand) throw new Error('useFigures outside the panel of figures')
  return inHand
}
