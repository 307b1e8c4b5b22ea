import { use, useMemo } from 'react'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { isBlank } from '../../../domain/consultation/blank-aid.ts'
import type { Words } from '../../../i18n/translate.ts'
import { type Papers, papersFor } from '../../../renderings/papers.ts'
import { useAllWords } from '../../ui/words.ts'
import { aidInHand } from '../aid-in-hand.ts'
import { Spoken } from '../spoken.ts'
import { useTalk } from '../talk.ts'

/** The words of the person's papers, whatever the screen is in, and what they tell of. */
export function useTold() {
  const own = useAllWords()
  return useToldIn(use(Spoken).papers ?? own)
}

/** What would leave the room now, in the language of this consultation. */
export function usePapers(): Papers {
  const { words, told } = useTold()
  return useMemo(() => papersFor(words, told), [words, told])
}

/** The same in the language of the screen. */
export function usePapersHere(): Papers {
  const { words, told } = useToldIn(useAllWords())
  return useMemo(() => papersFor(words, told), [words, told])
}

function useToldIn(words: Words) {
  const { aid: inHand, consultation, today, signOff } = useTalk()
  return useMemo(() => {
    const { language } = words
    const aid = isBlank(inHand.facts) ? aidInHand(words, null, consultation.withoutAid, language) : inHand
    const told = {
      aid,
      consultation,
      language: wordsOf(aid, language).language,
      today,
      signOff,
      asked: words,
    }
    return { words, told }
  }, [words, inHand, consultation, today, signOff])
}
