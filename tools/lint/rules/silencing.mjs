import { isTest } from '../findings.mjs'

const comment = String.raw`(?:\/\/|\/\*|\{\/\*)[^\n]*?`
const never = new RegExp(`${comment}@(ts-ignore|ts-nocheck)`, 'g')
const inTestsOnly = new RegExp(`${comment}@(ts-expect-error)`, 'g')
const withReason = new RegExp(`${comment}((?:oxlint|eslint)-disable[a-z-]*)(?![^\\n]* -- \\S)`, 'g')

/** @param {string} text @param {RegExp} pattern @param {(word: string) => string} says */
const found = (text, pattern, says) =>
  [...text.matchAll(pattern)].map(({ index, 1: word = '' }) => ({ at: index, message: says(word) }))

/** A check that is switched off is switched off aloud, or not at all. @type {import('../findings.mjs').Rule} */
export const silencing = {
  name: 'silencing',
  concerns: (file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.startsWith('tools/lint/'),
  faults: ({ file, text }) => [
    ...found(
      text,
      never,
      (word) => `@${word} hides a type error: narrow the value with a guard, or parse it with a schema`,
    ),
    ...(isTest(file)
      ? []
      : found(
          text,
          inTestsOnly,
          (word) => `@${word} is for tests of types: narrow the value with a guard instead`,
        )),
    ...found(
      text,
      withReason,
      (word) => `${word} gives no reason: add “ -- why this is right here”, or mend what it hides`,
    ),
  ],
}
