import { isBlank } from '../consultation/blank-aid.ts'
import type { Aid } from './aid.schema.ts'

/** How far an aid can be read in a language that it was not written in. */
export interface Translation {
  /** `part`: some cards are not there in it, or not whole. */
  is: 'none' | 'part' | 'whole'
  /** A second speaker of the language has read it. */
  isChecked: boolean
}

/** Words for a number come in the forms of each language. */
const ofPlural = /-(zero|one|two|few|many|other)$/

/** `undefined` where it was written in the language, or where there is no aid. */
export function translationOf({ facts, words }: Aid, language: string): Translation | undefined {
  if (isBlank(facts) || language === facts.sourceLanguage) return undefined
  const own = words[language]
  if (!own) return { is: 'none', isChecked: false }
  const source = Object.keys(words[facts.sourceLanguage] ?? {})
  const isWhole = source.every((slot) => ofPlural.test(slot) || slot in own)
  const named = facts.translations?.find((translation) => translation.language === language)
  return { is: isWhole ? 'whole' : 'part', isChecked: named?.checker !== undefined }
}

/** The other language that some or all of its words are in where it is shown in this one; `undefined` where all are in one. */
export function otherLanguage(aid: Aid, language: string): string | undefined {
  const translation = translationOf(aid, language)
  return translation && translation.is !== 'whole' ? aid.facts.sourceLanguage : undefined
}
