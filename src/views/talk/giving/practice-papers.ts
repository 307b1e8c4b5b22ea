import { useMemo } from 'react'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { isBlank } from '../../../domain/consultation/blank-aid.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import type { Words } from '../../../i18n/translate.ts'
import type { InPractice } from '../../../renderings/both-in-file.tsx'
import { papersFor, type Talked } from '../../../renderings/papers.ts'
import { aidInHand } from '../aid-in-hand.ts'
import { useTold } from '../summary/use-papers.ts'
import { formWordsIn } from './form-words.ts'

/** The person's summary as the practice reads it, in its own language; `undefined` where the person's is in that already. */
export function practicePapers(words: Words, told: Talked): InPractice | undefined {
  const { withoutAid } = told.consultation
  const aid = aidInHand(words, isBlank(told.aid.facts) ? null : told.aid, withoutAid, practiceLanguage)
  const { language } = wordsOf(aid, practiceLanguage)
  if (language === told.language) return undefined
  const { summary, says } = papersFor(words, { ...told, aid, language, asked: undefined })
  return { summary: { ...summary, retold: true }, t: says, say: formWordsIn(words, language) }
}

/** The same of the talk in hand. */
export function usePracticePapers(): InPractice | undefined {
  const { words, told } = useTold()
  return useMemo(() => practicePapers(words, told), [words, told])
}
