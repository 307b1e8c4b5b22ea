import type { Hint } from './hint.ts'

const found =
  /(?<![\p{L}\p{N}@/.-])(?:[A-Z]{2,}[0-9]*s?|[A-Z][a-z]?[A-Z]+[A-Za-z]?\d*[a-z]?|[a-z][A-Z]{2,})(?![\p{L}\p{N}/])/gu
/** What people know better by its letters. */
const everyday = new Set(['NHS', 'GP', 'UK', 'US', 'EU', 'TV', 'DNA', 'COVID', 'OK', 'ID', 'PS', 'AM', 'PM'])
const shouted = new Set(['AND', 'OR', 'NOT', 'NO', 'ALL', 'IF', 'YES', 'DO', 'IS'])

const nameOf = (written: string): string => written.replace(/s$/, '')

/** Whether the words around say what the letters stand for, or what the thing is. */
function isExplained(bare: string, at: number, end: number): boolean {
  const before = bare.slice(Math.max(0, at - 120), at)
  const after = bare.slice(end, end + 80)
  return (
    /\p{Ll}{2,}[^.!?()\n]*\([^()\n]*$/u.test(before) ||
    /\b(?:called|known as)\s+(?:an?\s+|the\s+)?$/.test(before) ||
    /^\s*\([^)]*\p{Ll}{3,}/u.test(after) ||
    /^,?\s+(?:is\s+|are\s+)?(?:short for|stands? for|means?)\b/.test(after)
  )
}

/** A text of an aid in the order in which people come to it. */
export interface TextInOrder {
  slot: string
  bare: string
  markdown: string
}

const isHeading = (slot: string): boolean => /(?:^|\.)(?:title|short|name)$/.test(slot)

/** Letters that stand for words, each where it is used first, unless it is explained there. A heading counts only where no text follows. */
export function abbreviationsIn(texts: readonly TextInOrder[]): (Hint & { slot: string })[] {
  const met = new Set<string>()
  const hints: (Hint & { slot: string })[] = []
  const inOrder = [
    ...texts.filter(({ slot }) => !isHeading(slot)),
    ...texts.filter(({ slot }) => isHeading(slot)),
  ]
  for (const { slot, bare, markdown } of inOrder) {
    for (const { index, 0: written } of bare.matchAll(found)) {
      const name = nameOf(written)
      const isCode = /\d\d/.test(name) || /^[IVX]+$/.test(name)
      if (met.has(name) || everyday.has(name) || shouted.has(name) || isCode) continue
      met.add(name)
      const end = index + written.length
      if (!isExplained(bare, index, end))
        hints.push({ kind: 'abbreviation', at: index, quote: markdown.slice(index, end), offers: [], slot })
    }
  }
  return hints
}
