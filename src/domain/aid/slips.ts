/** How many slips may be in what was typed. */
export const slipsIn = (typed: string): number => (typed.length >= 8 ? 2 : 1)

/** Whether the rest of what was typed goes on as the rest of a word, with so many slips at most. */
function goesOn(typed: string, from: number, word: string, at: number, slips: number): boolean {
  let place = from
  let inWord = at
  while (place < typed.length && typed.charCodeAt(place) === word.charCodeAt(inWord)) {
    place += 1
    inWord += 1
  }
  if (place === typed.length) return true
  if (slips === 0) return false
  const swapped =
    typed.charCodeAt(place) === word.charCodeAt(inWord + 1) &&
    typed.charCodeAt(place + 1) === word.charCodeAt(inWord)
  return (
    goesOn(typed, place + 1, word, inWord + 1, slips - 1) ||
    goesOn(typed, place + 1, word, inWord, slips - 1) ||
    goesOn(typed, place, word, inWord + 1, slips - 1) ||
    (swapped && goesOn(typed, place + 2, word, inWord + 2, slips - 1))
  )
}

/** Whether a word is what was typed and one letter more, or the same letters in another order: four hold no other slip. */
const isHalfHeard = (typed: string, word: string): boolean =>
  word.length === typed.length + 1 ||
  (word.length === typed.length && typed.split('').sort().join() === word.split('').sort().join())

/**
 * Whether a word begins as it was typed but for a slip: a letter changed, added, left out, or two that changed places. A
 * short word has too little left to tell it by; a long one may hold two, if its first letter is right.
 */
export function beginsWithSlip(typed: string, word: string): boolean {
  const { length } = typed
  if (length < 4 || word.length < length - 1) return false
  const isSameFirst = typed.charCodeAt(0) === word.charCodeAt(0)
  if (length === 4 && !(isSameFirst && isHalfHeard(typed, word))) return false
  return goesOn(typed, 0, word, 0, isSameFirst ? slipsIn(typed) : 1)
}
