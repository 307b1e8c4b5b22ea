/** A piece of a text and the place where it begins. */
export interface Piece {
  at: number
  text: string
}

const ends = /(?<=[.!?])(?<!\b(?:e\.g|i\.e|vs|approx|Dr|Mr|Mrs|Ms|St)\.)\s+|\n+/g

/** The sentences of a bare text; a line break ends one too. */
export function sentencesIn(bare: string): Piece[] {
  const found: Piece[] = []
  const add = (from: number, to: number) => {
    const piece = bare.slice(from, to)
    const text = piece.trim()
    if (/\p{L}/u.test(text)) found.push({ at: from + piece.indexOf(text), text })
  }
  let from = 0
  for (const { index, 0: end } of bare.matchAll(ends)) {
    add(from, index)
    from = index + end.length
  }
  add(from, bare.length)
  return found
}

export const wordsIn = (bare: string): string[] => bare.match(/[\p{L}\p{N}’'-]+/gu) ?? []
