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

/** What an id of the aid is called: a choice, an arm, a group, a part, a source, a scale. */
export function useNames(): (field: string, id: string) => string {
  const { facts, words, outcome, result } = useFigures()
  const own = `outcomes.${outcome.id}.${result.id}`
  return (field, id) => {
    const axis = result.form === 'counts' ? (result.axis ?? '') : ''
    const found = facts.axes?.find(({ groups }) => groups.some((group) => group.id === id))?.id ?? axis
    const source = facts.sources.find((each) => each.id === id)
    const paths: Record<string, string[]> = {
      axis: [`axes.${id}.name`],
      scale: [`scales.${id}.name`],
      counts: [`${own}.part-${id}`, `axes.${found}.${id}`],
      byGroup: [`axes.${found}.${id}`],
    }
    if ((field === 'source' || field === 'reportedBy') && source) return `${id}: ${source.title}`
    const tried = paths[field] ?? [`options.${id}.name`, `${own}.arm-${id}`]
    return tried.map((path) => words(path)).find((text) => text !== '') ?? id
  }
}
