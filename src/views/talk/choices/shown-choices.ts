import { createContext, use } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { comparedChoices, sideBySide } from '../../../domain/priorities/compared-choices.ts'
import { picturesOf } from '../../../domain/risk/pictures-of.ts'
import { useTalk } from '../talk.ts'

/** Ids of the choices that the table shows at present; absent: all of them. */
export const ShownChoices = createContext<readonly string[] | undefined>(undefined)

/** Which choices are drawn: those on the screen; where all are looked at again, still those that were chosen to compare. */
function useWanted() {
  const { aid, consultation } = useTalk()
  const shown = use(ShownChoices) ?? aid.facts.options.map(({ id }) => id)
  const { compared } = comparedChoices(aid.facts, consultation)
  const isNoneChosen = compared.length === 0
  const isOverview = shown.length > sideBySide.most && !isNoneChosen
  return { wanted: isOverview ? compared.map(({ id }) => id) : shown, isNoneChosen }
}

/** The pictures of a result that stand in the row in hand. */
export function useDrawnPictures(outcome: OutcomeFacts, result: ResultFacts) {
  const { consultation } = useTalk()
  const { wanted, isNoneChosen } = useWanted()
  const all = picturesOf(outcome, result, consultation.groups)
  const pictures = picturesOf(outcome, result, consultation.groups, wanted)
  return {
    pictures,
    /** Some other choice has a picture, which is not among these. */
    isOfSome: all.some(({ option }) => !pictures.some((picture) => picture.option === option)),
    canDraw: all.length > 0,
    /** More than can be looked at together, and nobody has chosen among them. */
    isTooMany: isNoneChosen && pictures.length > sideBySide.most,
  }
}
