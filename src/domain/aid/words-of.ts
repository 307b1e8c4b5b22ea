import type { Aid } from './aid.schema.ts'

/** Reads the words of one slot, and says in which language they are. */
export interface WordsOf {
  language: string
  /** The text of a slot (Markdown); `''` where an optional slot has none. */
  (path: string): string
}

/** The aid's words in a language, falling back slot by slot to the language it was written in. */
export function wordsOf(aid: Aid, language: string): WordsOf {
  const source = aid.words[aid.facts.sourceLanguage] ?? {}
  const wanted = aid.words[language] ?? source
  const read = (path: string): string => wanted[path] ?? source[path] ?? ''
  return Object.assign(read, { language: aid.words[language] ? language : aid.facts.sourceLanguage })
}
