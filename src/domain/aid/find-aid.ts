import type { AidListing } from './aid.schema.ts'
import { type AidIndex, fieldWeights } from './aid-index.ts'
import { beginsWithSlip } from './slips.ts'
import { isSmall, plainWordsOf } from './telling-words.ts'

/** How well a typed word stands for a word of an aid. */
const closeness = { whole: 4, start: 3, inside: 2, slip: 1 }

function closenessOf(typed: string, word: string): number {
  if (word.startsWith(typed)) return word.length === typed.length ? closeness.whole : closeness.start
  return typed.length >= 3 && word.includes(typed) ? closeness.inside : 0
}

/** How well each aid answers to one typed word; 0 where it does not. Slips are looked for where no word begins as typed. */
function scoresFor(typed: string, { aids, words, at }: AidIndex): Uint8Array {
  const scores = new Uint8Array(aids.length)
  const found = (place: number, close: number) => {
    let spot = 0
    for (const step of at[place] ?? []) {
      spot += step
      const aid = Math.floor(spot / fieldWeights.length)
      const score = close * (fieldWeights[spot % fieldWeights.length] ?? 0)
      if (score > (scores[aid] ?? 0)) scores[aid] = score
    }
  }
  let best = 0
  for (const [place, word] of words.entries()) {
    const close = closenessOf(typed, word)
    if (close === 0) continue
    if (close > best) best = close
    found(place, close)
  }
  if (best >= closeness.start) return scores
  for (const [place, word] of words.entries()) if (beginsWithSlip(typed, word)) found(place, closeness.slip)
  return scores
}

/**
 * The aids that what was typed may mean, best first: every typed word that tells something stands in the title, the
 * synonyms, the area or the one-line text of an aid, at its start, inside it, or with a typing slip. Ties stand by title.
 * Nothing that tells something finds nothing, so that Enter opens no aid that nobody asked for.
 */
export function findAid(index: AidIndex, typed: string): AidListing[] {
  const { aids } = index
  const total = new Uint16Array(aids.length)
  const missing = new Uint8Array(aids.length)
  for (const word of plainWordsOf(typed)) {
    const scores = scoresFor(word, index)
    const isNeeded = !isSmall(word)
    for (const [aid, score] of scores.entries()) {
      total[aid] = (total[aid] ?? 0) + score
      if (isNeeded && score === 0) missing[aid] = 1
    }
  }
  // One number for each, so that the best come first and equals keep the order of their titles.
  const order = new Float64Array(aids.length)
  let count = 0
  for (const [aid, score] of total.entries()) {
    if (missing[aid] === 1 || score === 0) continue
    order[count] = aid - score * aids.length
    count += 1
  }
  const ordered = order.subarray(0, count).sort()
  return Array.from(ordered, (place) => aids[((place % aids.length) + aids.length) % aids.length]).filter(
    (aid) => aid !== undefined,
  )
}
