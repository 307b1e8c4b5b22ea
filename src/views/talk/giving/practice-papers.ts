import { useMemo } from 'react'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { blankAid, isBlank } from '../../../domain/consultation/blank-aid.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import type { Words } from '../../../i18n/translate.ts'
import type { InPractice } from '../../../renderings/both-in-file.tsx'
import { papersFor, type Talked } from '../../../renderings/papers.ts'
import { useAllWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { formWordsIn } from './form-words.ts'

/** The person's summary as the practice reads it, in its own language; `undefined` where the person's is in that already. */
export function practicePapers(words: Words, told: Talked): InPractice | undefined {
  const blank = words.says('blank', practiceLanguage)
  const aid = isBlank(told.aid.facts)
    ? blankAid(told.consultation.withoutAid, {
        language: practiceLanguage,
        title: blank('untitled'),
        asNow: blank('asNow'),
      })
    : told.aid
  const { language } = wordsOf(aid, practiceLanguage)
  if (language === told.language) return undefined
  const { summary, says } = papersFor(words, { ...told, aid, language, asked: undefined })
  return { summary, t: says, say: formWordsIn(words, language) }
}

/** The same of the talk in hand. */
export function usePracticePapers(): InPractice | undefined {
  const said = useAllWords()
  const { aid, consultation, words, today, signOff } = useTalk()
  return useMemo(
    () => practicePapers(said, { aid, consultation, language: words.language, today, signOff }),
    [said, aid, consultation, words, today, signOff],
  )
}
