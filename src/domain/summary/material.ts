import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { WordsOf } from '../aid/words-of.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Voice } from './voice.ts'

/** What the parts of a document are made from. */
export interface Material {
  facts: AidFacts
  words: WordsOf
  consultation: Consultation
  /** `slot`: the aid's words of one slot as plain text, in the language of its card. */
  voice: Voice & { slot(path: string): string }
}

export const materialOf = (
  facts: AidFacts,
  words: WordsOf,
  consultation: Consultation,
  voice: Voice,
): Material => ({
  facts,
  words,
  consultation,
  voice: { ...voice, slot: (path) => voice.of(path).prose(words(path)) },
})

/** All that is said on one card is said in one language, the names of the choices too. */
export const onCard = ({ facts, words, consultation, voice }: Material, path: string): Material =>
  materialOf(facts, words.of(path), consultation, voice.of(path))

/** The language of a card that is not in the language of the document. */
export const languageOf = ({ words }: Material, path: string): { language?: string } => {
  const { language } = words.of(path)
  return language === words.language ? {} : { language }
}
