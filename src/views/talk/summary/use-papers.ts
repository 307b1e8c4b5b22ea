import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Papers, papersFor } from '../../../renderings/papers.ts'
import { useTalk } from '../talk.ts'

/** What would leave the room now, in the language of this consultation. */
export function usePapers(): Papers {
  const { i18n } = useTranslation('summary')
  const { aid, consultation, words, today } = useTalk()
  return useMemo(
    () => papersFor(i18n, { aid, consultation, language: words.language, today }),
    [i18n, aid, consultation, words, today],
  )
}
