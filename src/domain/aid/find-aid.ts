import type { AidListing } from './aid.schema.ts'
import { type AidIndex, fieldWeights } from './aid-index.ts'
import { beginsWithSlip, slipsIn } from './slips.ts'
import { isSmall, plainWordsOf } from './telling-words.ts'
import { eachWordWith, lookUpOf, wordsLike } from './word-look-up.ts'

/** How well a typed word stands for a word of an aid. */
const closeness = { whole: 4, start: 3, inside: 2, slip: 1 }

const fields = fieldWeights.length

/** Gives every aid that has the word at this place what it is worth there, unless it has something better already. */
function score(index: AidIndex, place: number, close: number, scores: Uint8Array): void {
  const steps = index.at[place] ?? []
  let spot = 0
  for (const step of steps) {
    spot += step
    const field = spot % fields
    const aid = (spot - field) / fields
    const worth = close * (fieldWeights[field] ?? 0)
    if (worth > (scores[aid] ?? 0)) scores[aid] = worth
  }
}

/** How well each aid answers to one typed word; 0 where it does not. Slips are looked for where no word begins as typed. */
function scoresFor(typed: string, index: AidIndex): Uint8Array {
  const { aids, words } = index
  const scores = new Uint8Array(aids.length)
  const known = lookUpOf(words)
  let begins = false
  eachWordWith(known, typed, (place, at) => {
    const isWhole = words[place]?.length === typed.length
    if (at === 0) begins = true
    score(index, place, at > 0 ? closeness.inside : isWhole ? closeness.whole : closeness.start, scores)
  })
  if (begins) return scores
  for (const place of wordsLike(known, typed, slipsIn(typed)))
    if (beginsWithSlip(typed, words[place] ?? '')) score(index, place, closeness.slip, scores)
  return scores
}

/** The scores of every typed word together, 0 where one that tells something was not found. */
function totalsFor(index: AidIndex, typed: string): Uint16Array | Uint8Array {
  const words = plainWordsOf(typed)
  if (words.length === 1 && words[0] !== undefined) return scoresFor(words[0], index)
  const totals = new Uint16Array(index.aids.length)
  const isMissing = new Uint8Array(index.aids.length)
  for (const word of words) {
    const scores = scoresFor(word, index)
    const isNeeded = !isSmall(word)
    for (let aid = 0; aid < scores.length; aid += 1) {
      const found = scores[aid] ?? 0
      totals[aid] = (totals[aid] ?? 0) + found
      if (isNeeded && found === 0) isMissing[aid] = 1
    }
  }
  for (let aid = 0; aid < totals.length; aid += 1) if (isMissing[aid] === 1) totals[aid] = 0
  return totals
}

/**
 * The aids that what was typed may mean, best first: every typed word that tells something stands in the title, the
 * synonyms, the area or the one-line text of an aid, at its start, inside it, or with a typing slip. Ties stand by title.
 * Nothing that tells something finds nothing, so that Enter opens no aid that nobody asked for.
 */
export function findAid(index: AidIndex, typed: string): AidListing[] {
  const totals = totalsFor(index, typed)
  // The index has its aids by title, and so has every one of these.
  const byTotal: AidListing[][] = []
  for (let place = 0; place < totals.length; place += 1) {
    const total = totals[place] ?? 0
    const aid = index.aids[place]
    if (total > 0 && aid) (byTotal[total] ??= []).push(aid)
  }
  // Flattening takes ten times as long where nearly every aid was found.
  const none: AidListing[] = []
  return none.concat(...byTotal.reverse().filter((some) => some !== undefined))
}
