import { createContext, use, useCallback } from 'react'
import type { AidFacts, OutcomeFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import type { WordsOf } from '../../domain/aid/words-of.ts'
import type { DraftEdit, EditRefusal } from '../../domain/draft/draft-edit.ts'
import { outcomeAt, type ResultSpot, resultAt, spotOf } from '../../domain/draft/form-verdict.ts'
import type { ChosenGroups } from '../../domain/risk/cell.ts'
import { useWorkbench } from './workbench.ts'

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

/** The result in hand as the text has it when a change of it comes to its turn. */
export interface ResultStanding {
  spot: ResultSpot
  facts: AidFacts
  outcome: OutcomeFacts
  result: ResultFacts
}

type EditsToResult = (standing: ResultStanding) => readonly DraftEdit[] | undefined

/**
 * Changes the result in hand. What changes it is worked out from the text as it stands when its turn comes: a change
 * that was made a moment before is neither undone by it nor in its way. Answers why it was not made.
 */
export function useResultChange(): (edits: EditsToResult) => Promise<EditRefusal | undefined> {
  const { change } = useWorkbench()
  const { outcome, result } = useFigures()
  return useCallback(
    (edits) =>
      change((reading) => {
        const spot = spotOf(reading, outcome.id, result.id)
        const [stands, around] = spot ? [resultAt(spot), outcomeAt(spot)] : []
        return spot && stands && around
          ? edits({ spot, facts: spot.facts, outcome: around, result: stands })
          : undefined
      }),
    [change, outcome.id, result.id],
  )
}
