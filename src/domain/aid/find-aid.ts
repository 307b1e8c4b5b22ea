import type { AidListing } from './aid.schema.ts'

/** Lower case, accents taken off, everything but letters and digits as one space. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two words differ by one letter added, left out or changed, or by two neighbours that changed places. */
function isOneSlipApart(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false
  let from = 0
  while (from < typed.length && typed[from] === word[from]) from += 1
  const rest = typed.slice(from)
  const other = word.slice(from)
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  )
}

/** How well one typed word stands for one word: 4 the word itself, 3 its start, 2 inside it, 1 with a slip, 0 not. */
function closeness(typed: string, word: string): number {
  if (word === typed) return 4
  if (word.startsWith(typed)) return 3
  if (typed.length >= 3 && word.includes(typed)) return 2
  if (typed.length < 4) return 0
  const starts = [typed.length - 1, typed.length, typed.length + 1].map((length) => word.slice(0, length))
  return starts.some((start) => isOneSlipApart(typed, start)) ? 1 : 0
}

const weights = [
  { of: (aid: AidListing) => aid.title, weight: 8 },
  { of: (aid: AidListing) => aid.synonyms, weight: 6 },
  { of: (aid: AidListing) => aid.area.replaceAll('-', ' '), weight: 3 },
  { of: (aid: AidListing) => aid.short, weight: 2 },
]

function scoreOf(typed: readonly string[], aid: AidListing): number {
  const fields = weights.map(({ of, weight }) => ({ words: plain(of(aid)).split(' '), weight }))
  let total = 0
  for (const part of typed) {
    const best = fields.map(
      ({ words, weight }) => weight * Math.max(0, ...words.map((word) => closeness(part, word))),
    )
    const score = Math.max(...best)
    if (score === 0) return 0
    total += score
  }
  return total
}

/**
 * The aids that what was typed may mean, best first: every typed word stands in the title, the synonyms, the area or
 * the one-line text of an aid, at its start, inside it, or with one typing slip. Ties stand by title. Nothing typed: all of them.
 */
export function findAid(listings: readonly AidListing[], typed: string): AidListing[] {
  const parts = plain(typed)
    .split(' ')
    .filter((part) => part !== '')
  return listings
    .map((aid) => ({ aid, score: parts.length === 0 ? 1 : scoreOf(parts, aid) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.aid.title.localeCompare(b.aid.title))
    .map(({ aid }) => aid)
}
