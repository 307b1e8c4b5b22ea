import type { Consultation, TradeOff } from '../consultation/consultation.ts'

/** Two things that matter; `one` stands before `other` in the person's order. */
export interface Pair {
  one: string
  other: string
}

export const isSamePair = (pair: Pair, { one, other }: Pair): boolean =>
  (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one)

/** Every two of the things that matter: neighbours in the order first, then those that stand further apart. */
export function pairsOf(priorities: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  for (let apart = 1; apart < priorities.length; apart += 1) {
    for (const [place, one] of priorities.entries()) {
      const other = priorities[place + apart]
      if (other !== undefined) pairs.push({ one, other })
    }
  }
  return pairs
}

export const answerTo = (pair: Pair, tradeOffs: readonly TradeOff[]): TradeOff | undefined =>
  tradeOffs.find((answer) => isSamePair(answer, pair))

/** The next pair without an answer after this place. */
export const openAfter = (
  pairs: readonly Pair[],
  tradeOffs: readonly TradeOff[],
  place: number,
): Pair | undefined => pairs.slice(place + 1).find((pair) => !answerTo(pair, tradeOffs))

/** The pair to ask next: behind the one that was answered last. Absent: the end was reached, or there are none. */
export function nextPair({ priorities, tradeOffs }: Consultation): Pair | undefined {
  const pairs = pairsOf(priorities)
  const last = tradeOffs.findLast((answer) => pairs.some((pair) => isSamePair(answer, pair)))
  return openAfter(pairs, tradeOffs, last ? pairs.findIndex((pair) => isSamePair(pair, last)) : -1)
}

/** An answer in words that say which: `more` and `less` of those that differ. */
export interface SaidOfTwo {
  one: string
  other: string
  prefers: TradeOff['prefers']
  /** The order says the opposite. Both are kept. */
  isAgainstOrder: boolean
  /** One of the two is no longer among what matters. */
  isLetGo: boolean
}

/** What was said of each two, in the order in which it was said, beside what the order says now. */
export function saidOfTwo({ priorities, tradeOffs }: Consultation): SaidOfTwo[] {
  return tradeOffs.map(({ one, other, prefers }) => {
    const [more, less] = prefers === 'other' ? [other, one] : [one, other]
    const places = [priorities.indexOf(more), priorities.indexOf(less)] as const
    const isLetGo = places.some((place) => place < 0)
    return {
      one,
      other,
      prefers,
      isLetGo,
      isAgainstOrder: !isLetGo && prefers !== 'equal' && places[0] > places[1],
    }
  })
}
