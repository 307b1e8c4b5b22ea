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

/** A number in groups, of a phone most of all, and one with its degrees. */
const inGroups = /\u200e?(?:\+?\d+(?:[ -]\d+)+|[+-]?\d+(?:[.,]\d+)?\s?°)/g
const leftToRight = '\u200e'

/** Among Arabic letters the groups of a number would be shown from the last to the first, 0000 496 0161, and degrees as C°38.5. */
export const numbersInOrder = (text: string): string =>
  /\p{Script=Arabic}/u.test(text)
    ? text.replace(inGroups, (number) => (number.startsWith(leftToRight) ? number : leftToRight + number))
    : text

/** What somebody typed, as it may stand among other text: nothing unseen that would change how the rest is read. */
export const freeText = (text: string): string =>
  numbersInOrder(Array.from(text.replace(/\r\n?/g, '\n')).filter(isSeen).join('').trim())
