import { useMemo } from 'react'
import { type Papers, papersFor } from '../../../renderings/papers.ts'
import { useAllWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** What would leave the room now, in the language of this consultation. */
export function usePapers(): Papers {
  const said = useAllWords()
  const { aid, consultation, words, today, signOff } = useTalk()
  return useMemo(
    () => papersFor(said, { aid, consultation, language: words.language, today, signOff }),
    [said, aid, consultation, words, today, signOff],
  )
}
