import { syllable } from 'syllable'

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Prose without its marks: a citation or a figure is not read as a word. */
const bare = (markdown: string): string =>
  markdown
    .replace(/\[@[^\]]+\]/g, '')
    .replace(/\{[^}]*\}/g, '10')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[-*#]+\s+/gm, '')

/**
 * The age at which a text can be read: the Flesch-Kincaid grade (0.39 × words a sentence + 11.8 × syllables a word −
 * 15.59) plus five years, in whole years. A hint for English, and never a proof. `undefined` under twenty words.
 */
export function readingAge(markdown: string): number | undefined {
  const text = bare(markdown)
  const sentences = sentencesIn(text)
  const words = wordsIn(text)
  if (words.length < 20 || sentences.length === 0) return undefined
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(5, Math.round(grade + 5))
}
