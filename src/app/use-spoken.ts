import { useCallback, useEffect, useState } from 'react'
import { directionOf, isLanguage, practiceLanguage } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'
import { talkWords } from './talk-words.ts'

/** The words of a language that was asked for. */
export interface Spoken {
  /** Absent until the first arrive; those of the language before while others are on their way, or if they never come. */
  words?: Words
  /** The language that is asked for is not here yet, or could not be fetched. */
  waits?: 'fetching' | 'failed'
  again: () => void
}

/** Fetches the words of a language, and tells the page which one it is in. */
export function useSpoken(asked: string): Spoken {
  const spoken = useFetched(asked)
  usePageLanguage(spoken.words?.language ?? practiceLanguage)
  return spoken
}

/** Fetches the words of a language, in which only a part of the page is. */
export function useFetched(asked: string): Spoken {
  const language = isLanguage(asked) ? asked : practiceLanguage
  const [words, setWords] = useState<Words>()
  const [failed, setFailed] = useState<{ language: string; tries: number }>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isAsked = true
    talkWords(language).then(
      (fetched) => isAsked && setWords(fetched),
      async () => {
        if (!isAsked) return
        setFailed({ language, tries })
        const inPractice = await talkWords()
        setWords((before) => before ?? inPractice)
      },
    )
    return () => {
      isAsked = false
    }
  }, [language, tries])
  const again = useCallback(() => setTries((before) => before + 1), [])
  if (!words) return { again }
  if (failed?.language === language && failed.tries === tries) return { words, waits: 'failed', again }
  return words.language === language ? { words, again } : { words, waits: 'fetching', again }
}

function usePageLanguage(language: string): void {
  useEffect(() => {
    const { documentElement: page } = document
    page.lang = language
    page.dir = directionOf(language)
    return () => {
      page.lang = practiceLanguage
      page.dir = directionOf(practiceLanguage)
    }
  }, [language])
}
