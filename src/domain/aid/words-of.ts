import type { Aid } from './aid.schema.ts'

/** Reads the words of one slot, and says in which language they are. */
export interface WordsOf {
  language: string
  /** The text of a slot (Markdown); `''` where an optional slot has none. */
  (path: string): string
  /** The same for the cards that are not translated: all of it in the language that the aid was written in. */
  source: WordsOf
  /** Who reads the words of this slot's card: these, or those of `source`. */
  of(path: string): WordsOf
}

/** Words of which all are there. */
export function inOneLanguage(language: string, read: (path: string) => string): WordsOf {
  const words = Object.assign((path: string) => read(path), { language }) as WordsOf
  words.source = words
  words.of = () => words
  return words
}

/** The aid's words in a language. A card that is not there in it (`wholeCards`) falls back whole to the language it was written in. */
export function wordsOf(aid: Aid, language: string): WordsOf {
  const { sourceLanguage } = aid.facts
  const own = aid.words[language]
  const inSource = aid.words[sourceLanguage] ?? {}
  const source = inOneLanguage(sourceLanguage, (path) => inSource[path] ?? '')
  if (!own || own === inSource) return source
  const isOwn = (path: string): boolean => path in own || !(path in inSource)
  const words: WordsOf = Object.assign((path: string) => own[path] ?? source(path), {
    language,
    source,
    of: (path: string) => (isOwn(path) ? words : source),
  })
  return words
}
