import { createContext, use } from 'react'
import type { Places, Says, Words } from '../../i18n/translate.ts'

/** Who says the interface's words here; src/app decides. */
export const WordsContext = createContext<Words | undefined>(undefined)

export function useAllWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('nobody says the words here: put a WordsContext around it')
  return words
}

/** Says the words of a place: `const t = useWords('start')`, then `t('title')`. */
export const useWords = <const In extends Places>(places: In): Says<In> => useAllWords().says(places)

/** The language of the screen. */
export const useLanguage = (): string => useAllWords().language
