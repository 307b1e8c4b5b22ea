import { useState } from 'react'
import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { carryingOn } from '../../../domain/priorities/compared-choices.ts'
import { useTalk } from '../talk.ts'

/** Which two choices stand here: the first stays, the second is changed. `options` are those that can stand here. */
export function usePair(options: readonly OptionFacts[]) {
  const { aid } = useTalk()
  const [picked, setPicked] = useState<{ against?: string; beside?: string }>({})
  const find = (id: string | undefined) => options.find((option) => option.id === id)
  const against = find(picked.against) ?? find(carryingOn(aid.facts)?.id) ?? options[0]
  const others = options.filter((option) => option !== against)
  const place = Math.max(
    0,
    others.findIndex(({ id }) => id === picked.beside),
  )
  const beside = others[place]
  return {
    options,
    others,
    place,
    pair: [against, beside].filter((option) => option !== undefined),
    stay: (id: string) =>
      setPicked(
        id === beside?.id && against ? { against: id, beside: against.id } : { ...picked, against: id },
      ),
    show: (id: string) => setPicked((before) => ({ ...before, beside: id })),
  }
}
