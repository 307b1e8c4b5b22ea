/** Words that say nothing of what an aid is about: they are in no index, and need not be found. */
const small = new Set(
  'a am an and any are as at be by can could do does for from get has have how i if in is it my need of on or should take that the there this to was what when which who will with without would you your'.split(
    ' ',
  ),
)

export const isSmall = (word: string): boolean => small.has(word)

/** Lower case, accents taken off, everything but letters and digits parting the words; each word once, in order. */
export function plainWordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’\p{M}]/gu, '')
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '')
}
