import { hardWordsIn } from './hard-words-in.ts'
import { longSentences } from './long-sentences.ts'
import { type ReadingAges, readingAges } from './reading-age.ts'
import { wordsIn } from './sentences.ts'

/** Some words of a letter, and the part of it in which they stand. */
export interface LetterText {
  part: string
  text: string
}

interface LongSentence extends LetterText {
  words: number
}

interface HardWord extends LetterText {
  offers: readonly string[]
}

export interface LetterPlainness {
  /** Absent where there are too few words to tell. */
  ages?: ReadingAges
  /** Of more than twenty words, the longest first. */
  long: readonly LongSentence[]
  hard: readonly HardWord[]
}

const most = 3

/** How plain a letter in English is, and the few places that would help it most: a hint, and never a proof. */
export function letterPlainness(texts: readonly LetterText[]): LetterPlainness {
  const ages = readingAges(texts.map(({ text }) => text).join('.\n'))
  const long = texts
    .flatMap(({ part, text }) =>
      longSentences(text, text).map(({ quote }) => ({ part, text: quote, words: wordsIn(quote).length })),
    )
    .sort((one, other) => other.words - one.words)
    .slice(0, most)
  const hard = texts
    .flatMap(({ part, text }) =>
      hardWordsIn(text, text).map(({ quote, offers }) => ({ part, text: quote, offers })),
    )
    .filter((one, place, all) => all.findIndex(({ text }) => text === one.text) === place)
    .slice(0, most)
  return { ...(ages && { ages }), long, hard }
}
