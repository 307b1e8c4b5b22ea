/** A text in three: what is the same before, what differs, what is the same behind. */
export type InThree = readonly [same: string, other: string, same: string]

const inWords = (text: string): string[] => text.split(/(?<=\s)/)

function sameFrom(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, place) => word !== other[place])
  return differs < 0 ? one.length : differs
}

/** Each of two texts, with the words apart in which they differ. */
export function newWithin(before: string, now: string): { before: InThree; now: InThree } {
  const [was, is] = [inWords(before), inWords(now)]
  const start = sameFrom(was, is)
  const [restWas, restIs] = [was.slice(start), is.slice(start)]
  const end = Math.min(sameFrom(restWas.toReversed(), restIs.toReversed()), restWas.length, restIs.length)
  const inThree = (words: readonly string[]): InThree => [
    words.slice(0, start).join(''),
    words.slice(start, words.length - end).join(''),
    words.slice(words.length - end).join(''),
  ]
  return { before: inThree(was), now: inThree(is) }
}
