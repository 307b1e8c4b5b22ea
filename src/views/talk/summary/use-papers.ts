import { use, useMemo } from 'react'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { type Papers, papersFor } from '../../../renderings/papers.ts'
import { useAllWords } from '../../ui/words.ts'
import { Spoken } from '../spoken.ts'
import { useTalk } from '../talk.ts'

/** What would leave the room now, in the language of this consultation. */
export function usePapers(): Papers {
  const own = useAllWords()
  return usePapersIn(use(Spoken).papers ?? own)
}

/** The same in the language of the screen. */
export const usePapersHere = (): Papers => usePapersIn(useAllWords())

function usePapersIn(said: ReturnType<typeof useAllWords>): Papers {
  const { aid, consultation, today, signOff } = useTalk()
  return useMemo(
    () =>
      papersFor(said, {
        aid,
        consultation,
        language: wordsOf(aid, said.language).language,
        today,
        signOff,
        asked: said,
      }),
    [said, aid, consultation, today, signOff],
  )
}
