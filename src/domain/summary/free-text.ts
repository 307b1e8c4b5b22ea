import { numbersInOrder } from './numbers-in-order.js'

/** Inclusive ranges of code points: control signs but tab and line break, and signs that turn the reading direction. */
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
]

const isSeen = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0
  return !unseen.some(([from, to]) => code >= from && code <= to)
}

/** What can be seen of what somebody typed or pasted. Every sign that ends a line, as word processors write them, is a line break. */
export const seenText = (text: string): string =>
  Array.from(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n'))
    .filter(isSeen)
    .join('')

/** What somebody typed, as it may stand among other text: nothing unseen that would change how the rest is read. */
export const freeText = (text: string): string => numbersInOrder(seenText(text).trim())
