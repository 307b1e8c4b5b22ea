import { useEffect, useRef, useState } from 'react'
import { isSamePair, nextPair, openAfter, type Pair, pairsOf } from '../../../domain/priorities/trade-offs.ts'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { PairQuestion } from './pair-question.tsx'
import { WhatWasSaid } from './what-was-said.tsx'

/** Where somebody went by hand; it holds until something else is said or taken back. `list` shows what was said. */
interface Gone {
  to: Pair | 'list'
  said: string
}

/** Two of the things that matter at a time. Where one is follows from what was said, so that a reload or Undo keeps it. */
export function TwoAtATime() {
  const t = useWords('matters')
  const { consultation, add } = useTalk()
  const { priorities, tradeOffs } = consultation
  const [gone, setGone] = useState<Gone>()
  const said = JSON.stringify(tradeOffs)
  const pairs = pairsOf(priorities)
  const hand = gone?.said === said ? gone.to : undefined
  const shown =
    hand === 'list'
      ? undefined
      : (pairs.find((pair) => hand && isSamePair(pair, hand)) ?? nextPair(consultation))
  const place = shown ? pairs.findIndex((pair) => isSamePair(pair, shown)) : -1
  const heading = useFocusOnChange(shown ? JSON.stringify(shown) : 'list')
  const goTo = (to: Pair | undefined) => setGone({ to: to ?? 'list', said })

  if (pairs.length === 0 && tradeOffs.length === 0) return <p>{t('pairs.few')}</p>
  if (!shown) {
    const open = openAfter(pairs, tradeOffs, -1)
    return (
      <WhatWasSaid
        heading={heading}
        onAgain={goTo}
        onMove={(more, less) => {
          // Another order asks in another order; the list stays, and its button is gone.
          goTo(undefined)
          heading.current?.focus()
          add({ type: 'priority.placed', priority: more, to: priorities.indexOf(less) })
        }}
        onOpen={open && (() => goTo(open))}
      />
    )
  }
  const before = pairs[place - 1]
  return (
    <PairQuestion
      heading={heading}
      pair={shown}
      place={place + 1}
      count={pairs.length}
      onAnswer={(prefers) => {
        setGone(undefined)
        add({ type: 'tradeOff.answered', ...shown, prefers })
      }}
      onBack={before && (() => goTo(before))}
      onSkip={() => goTo(openAfter(pairs, tradeOffs, place))}
      onSee={() => goTo(undefined)}
    />
  )
}

/** A new question is read from its heading; the first one does not take the focus away from what opened it. */
function useFocusOnChange(key: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    heading.current?.focus()
  }, [key])
  return heading
}
