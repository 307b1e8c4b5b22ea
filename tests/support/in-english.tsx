import type { ReactNode } from 'react'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import type { InterfaceWords } from '../../src/i18n/interface-words.ts'
import { WordsContext } from '../../src/views/ui/words.ts'

const files = import.meta.glob('../../src/i18n/en/*.json', { eager: true, import: 'default' })
const placeOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.json'.length)

/** The interface's words of every place, in English. */
export const english = i18nextWords(
  'en',
  Object.fromEntries(
    Object.entries(files).map(([file, words]) => [placeOf(file), words]),
  ) as Partial<InterfaceWords>,
)

export const InEnglish = ({ children }: { children: ReactNode }) => (
  <WordsContext value={english}>{children}</WordsContext>
)
