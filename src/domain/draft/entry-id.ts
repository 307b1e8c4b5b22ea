const longest = 40

/** What words of an entry are called in its texts. */
export const slotNames = [
  'name',
  'about',
  'short',
  'title',
  'synonyms',
  'living',
  'who',
  'certainty',
  'note',
  'time',
  'judgement',
  'clear',
  'disagreement',
  'rule',
  'low',
  'high',
] as const

/** Names by which words, figures and objects call something else already. */
export const reserved: ReadonlySet<string> = new Set([...slotNames, 'n', 'score', 'constructor'])

/** What a reader passes over when looking for what an entry is about. */
const passedOver = new Set(['a', 'an', 'the', 'your', 'you', 'is', 'are', 'have', 'has', 'it', 'to', 'of'])

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/['’]/g, '')

/**
 * An id made from a name: small letters of a to z, digits and single hyphens, whole words of at most 40 characters,
 * unlike every id that is taken.
 * @param given what it is called where its name has none of these letters
 */
export function entryId(name: string, taken: readonly string[], given = 'entry'): string {
  const all = plain(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const telling = all.filter((word) => !passedOver.has(word))
  let id = ''
  for (const word of telling.length > 0 ? telling : all) {
    const next = id === '' ? word.slice(0, longest) : `${id}-${word}`
    if (next.length > longest) break
    id = next
  }
  const begun = id === '' || reserved.has(id) ? [given, id].filter(Boolean).join('-') : id
  const isFree = (one: string) => !taken.includes(one) && !reserved.has(one)
  if (isFree(begun)) return begun
  let count = 2
  while (!isFree(`${begun}-${count}`)) count += 1
  return `${begun}-${count}`
}

/** `S9` after `S8b`: marks of sources count up, and none that was taken out is given again while a later one stands. */
export const sourceIdAfter = (taken: readonly string[]): string =>
  `S${1 + Math.max(0, ...taken.map((id) => Number(/^S(\d+)/.exec(id)?.[1] ?? 0)))}`
