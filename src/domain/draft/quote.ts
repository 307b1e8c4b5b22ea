/**
 * Words as they were read, with a little of what stood around them (a TextQuoteSelector of the W3C's Web Annotation
 * Data Model). `prefix` and `suffix` end at the ends of the text, each of which reads as the end of a line.
 */
export interface Quote {
  exact: string
  prefix: string
  suffix: string
}

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  from: number
  to: number
}

/** Longer words are cut to this, in UTF-16 units. */
export const longestQuote = 1000
const longestAround = 40
/** So long a quote is told from others by its own words. */
const longEnough = 16
/** So much of what stood around shorter words must still stand there. */
const enoughAround = 4

/** Signs that no screen shows read as spaces; every letter keeps its place. */
const readable = (text: string): string => text.replace(/[^\n\P{Cc}]/gu, ' ')

const cutsASign = (text: string, at: number): boolean =>
  at > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
/** The place itself, or the next one, or the one before, that does not cut a sign in two. */
const wholeFrom = (text: string, at: number): number => (cutsASign(text, at) ? at + 1 : at)
const wholeTo = (text: string, at: number): number => (cutsASign(text, at) ? at - 1 : at)

/** Quotes a stretch of a text; `undefined` where nothing is said there. */
export function quoteOf(text: string, { from, to }: Span): Quote | undefined {
  const seen = readable(text)
  const begin = wholeFrom(seen, Math.max(0, from))
  const chosen = seen.slice(begin, wholeFrom(seen, Math.min(to, seen.length)))
  const start = begin + chosen.length - chosen.trimStart().length
  const said = chosen.trim()
  const end = start + wholeTo(said, Math.min(said.length, longestQuote))
  const exact = seen.slice(start, end).trim()
  if (exact === '') return undefined
  const [before, after] = [`\n${seen.slice(0, start)}`, `${seen.slice(start + exact.length)}\n`]
  return {
    exact,
    prefix: before.slice(wholeFrom(before, Math.max(0, before.length - longestAround))),
    suffix: after.slice(0, wholeTo(after, Math.min(longestAround, after.length))),
  }
}

function sameAtEnd(one: string, other: string): number {
  let count = 0
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

function sameAtStart(one: string, other: string): number {
  let count = 0
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1
  return count
}

/** Whether a word or a figure goes on from one text to the next: 5 within 15 or 7.5 is another figure, art within part another word. */
const goesOn = (before: string, after: string): boolean =>
  (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
  (/\d[.,]$/.test(before) && /^\d/.test(after)) ||
  (/\d$/.test(before) && /^[.,]\d/.test(after))

/** The stretch with the whole of the words, and the whole of the figures, that its ends stand in. */
export function wholeWords(text: string, { from, to }: Span): Span {
  let [begin, end] = [from, to]
  while (begin > 0 && begin < to && goesOn(text.slice(0, begin), text.slice(begin))) begin -= 1
  while (end > from && end < text.length && goesOn(text.slice(0, end), text.slice(end))) end += 1
  return { from: begin, to: end }
}

interface Found {
  from: number
  /** How much of what stood around the words stands there. */
  around: number
}

/** Each place where the words stand, and no other word or figure that they are a part of. */
function allOf(text: string, { exact, prefix, suffix }: Quote): Found[] {
  const seen = readable(text)
  const found: Found[] = []
  for (let from = seen.indexOf(exact); from >= 0; from = seen.indexOf(exact, from + 1)) {
    const [before, after] = [`\n${seen.slice(0, from)}`, `${seen.slice(from + exact.length)}\n`]
    if (goesOn(before, exact) !== goesOn(prefix, exact)) continue
    if (goesOn(exact, after) !== goesOn(exact, suffix)) continue
    found.push({ from, around: sameAtEnd(before, prefix) + sameAtStart(after, suffix) })
  }
  return found
}

/**
 * Finds quoted words again. What stood around them tells one place from another where the same words stand twice;
 * `undefined` where the words are gone, or nothing tells which of several places was meant.
 */
export function findQuote(text: string, quote: Quote): Span | undefined {
  const { exact, prefix, suffix } = quote
  const found = allOf(text, quote)
  const most = Math.max(...found.map(({ around }) => around))
  const [best, other] = found.filter(({ around }) => around === most)
  if (!best) return undefined
  const isAll = most >= prefix.length + suffix.length
  if (!isAll && (other !== undefined || (exact.length < longEnough && most < enoughAround))) return undefined
  return { from: best.from, to: best.from + exact.length }
}

/** The same where all that stood around the words is as it was, and only once. */
export function findUnchanged(text: string, quote: Quote): Span | undefined {
  const { exact, prefix, suffix } = quote
  const [only, other] = allOf(text, quote).filter(({ around }) => around >= prefix.length + suffix.length)
  return only && !other ? { from: only.from, to: only.from + exact.length } : undefined
}

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.length <= longest && !/[^\n\P{Cc}]/u.test(value)

/** Whether a value is a quote as it was stored: words within their length, without signs that no screen shows. */
export function isQuote(value: unknown): value is Quote {
  if (typeof value !== 'object' || value === null) return false
  const { exact, prefix, suffix, ...rest } = value as Record<string, unknown>
  return (
    isText(exact, longestQuote) &&
    String(exact).trim() !== '' &&
    isText(prefix, longestAround) &&
    isText(suffix, longestAround) &&
    Object.keys(rest).length === 0
  )
}
