import type { Hint } from './hint.ts'
import { sentencesIn, wordsIn } from './sentences.ts'

const mostWords = 20

/** Sentences of more than twenty words. */
export const longSentences = (bare: string, markdown: string): Hint[] =>
  sentencesIn(bare)
    .filter(({ text }) => wordsIn(text).length > mostWords)
    .map(({ at, text }) => ({
      kind: 'long-sentence',
      at,
      quote: markdown.slice(at, at + text.length),
      offers: [],
    }))
