import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { carryingOn } from '../../../domain/priorities/compared-choices.ts'
import { useLook } from '../room.ts'
import { useTalk } from '../talk.ts'

/** Which two choices stand here: the first stays, the second is changed. `options` are those that can stand here. */
export function usePair(options: readonly OptionFacts[]) {
  const { aid } = useTalk()
  const [first, setFirst] = useLook('against')
  const [second, setSecond] = useLook('beside')
  const find = (id: string | undefined) => options.find((option) => option.id === id)
  const against = find(first) ?? find(carryingOn(aid.facts)?.id) ?? options[0]
  const others = options.filter((option) => option !== against)
  const place = Math.max(
    0,
    others.findIndex(({ id }) => id === second),
  )
  const beside = others[place]
  return {
    options,
    others,
    place,
    pair: [against, beside].filter((option) => option !== undefined),
    stay: (id: string) => {
      setFirst(id)
      if (id === beside?.id) setSecond(against?.id)
    },
    show: setSecond,
  }
}
