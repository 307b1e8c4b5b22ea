import { useEffect, useRef } from 'react'
import { isSamePair, nextPair, openAfter, type Pair, pairsOf } from '../../../domain/priorities/trade-offs.ts'
import { useWords } from '../../ui/words.ts'
import { useLook } from '../room.ts'
import { useTalk } from '../talk.ts'
import { PairQuestion } from './pair-question.tsx'
import { WhatWasSaid } from './what-was-said.tsx'

/** One name for two things, whichever stands first. */
const namedAlike = ({ one, other }: Pair) => [one, other].sort().join(' ')

/** Two of the things that matter at a time. Where one is follows from what was said, so that a reload or Undo keeps it. */
export function TwoAtATime() {
  const t = useWords('matters')
  const { consultation, add } = useTalk()
  const { priorities, tradeOffs } = consultation
  // Where somebody went by hand; it holds until something else is said or taken back.
  const [gone, setGone] = useLook('asked', undefined, JSON.stringify(tradeOffs))
  const pairs = pairsOf(priorities)
  const shown =
    gone === 'list' ? undefined : (pairs.find((pair) => namedAlike(pair) === gone) ?? nextPair(consultation))
  const place = shown ? pairs.findIndex((pair) => isSamePair(pair, shown)) : -1
  const heading = useFocusOnChange(shown ? JSON.stringify(shown) : 'list')
  const goTo = (to: Pair | undefined) => setGone(to ? namedAlike(to) : 'list')

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
