import { bareText } from './bare-text.ts'
import { sentencesIn, wordsIn } from './sentences.ts'
import { syllablesIn } from './syllables.ts'

/** The age at which a text can be read, in whole years, by three formulas for English: a hint, and never a proof. */
export interface ReadingAges {
  fleschKincaid: number
  automatedReadability: number
  gunningFog: number
}

/** A school grade of the United States begins at the age of its number and five years. */
const ageOf = (grade: number): number => Math.max(5, Math.round(grade + 5))

/**
 * Flesch-Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Automated readability: 4.71 × letters a
 * word + 0.5 × words a sentence − 21.43. Gunning fog: 0.4 × (words a sentence + words of three syllables and more in a
 * hundred). `undefined` under twenty words.
 */
export function readingAges(markdown: string): ReadingAges | undefined {
  const text = bareText(markdown)
  const sentences = sentencesIn(text)
  const words = wordsIn(text)
  if (words.length < 20 || sentences.length === 0) return undefined
  const perSentence = words.length / sentences.length
  const syllables = words.map(syllablesIn)
  const ofWord = (sum: number): number => sum / words.length
  const spoken = ofWord(syllables.reduce((sum, count) => sum + count, 0))
  const letters = ofWord(words.reduce((sum, word) => sum + word.length, 0))
  const long = ofWord(syllables.filter((count) => count >= 3).length)
  return {
    fleschKincaid: ageOf(0.39 * perSentence + 11.8 * spoken - 15.59),
    automatedReadability: ageOf(4.71 * letters + 0.5 * perSentence - 21.43),
    gunningFog: ageOf(0.4 * (perSentence + 100 * long)),
  }
}
