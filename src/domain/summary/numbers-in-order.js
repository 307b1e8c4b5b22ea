// In the app, and in the script of a saved file, which this is a part of. It takes nothing from elsewhere.

/** A number in groups, of a phone most of all, and one with its degrees. */
const inGroups = /\u200e?(\+?\d+(?:[ -]\d+)+|[+-]?\d+(?:[.,]\d+)?\s?°)/g

/** Among Arabic letters the groups of a number would be shown from the last to the first, 0000 496 0161, and degrees as C°38.5. @param {string} text */
export const numbersInOrder = (text) =>
  /\p{Script=Arabic}/u.test(text) ? text.replace(inGroups, '\u200e$1') : text
