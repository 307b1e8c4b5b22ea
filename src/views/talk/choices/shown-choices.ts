import { createContext, use } from 'react'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { isSameArm } from '../../../domain/risk/arm-for.ts'
import { useTalk } from '../talk.ts'

/** Ids of the choices that the table shows at present; absent: all of them. */
export const ShownChoices = createContext<readonly string[] | undefined>(undefined)

/**
 * Keeps what is about the choices on the screen, or about an arm that is no choice. Where nothing is, all stays: a
 * picture of another choice is not the same as no picture.
 */
export function useShownOf(result: ResultFacts) {
  const { aid } = useTalk()
  const shown = use(ShownChoices)
  return <Item>(items: readonly Item[], optionOf: (item: Item) => string): readonly Item[] => {
    if (shown === undefined) return items
    const kept = items.filter((item) => {
      const option = optionOf(item)
      const isChoice = aid.facts.options.some(({ id }) => id === option)
      return !isChoice || shown.some((id) => isSameArm(result, id, option))
    })
    return kept.length > 0 ? kept : items
  }
}
