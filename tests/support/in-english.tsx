import type { ReactNode } from 'react'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import type { InterfaceWords } from '../../src/i18n/interface-words.ts'
import { WordsContext } from '../../src/views/ui/words.ts'
import { pseudo } from './pseudo-words.ts'

const files = import.meta.glob('../../src/i18n/en/*.json', { eager: true, import: 'default' })
const placeOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.json'.length)

/** The interface's words of every place, in English. */
export const english = i18nextWords(
  'en',
  Object.fromEntries(
    Object.entries(files).map(([file, words]) => [placeOf(file), words]),
  ) as Partial<InterfaceWords>,
)

/** The same, each of them in the pseudo-language. */
const pseudoEnglish = i18nextWords(
  'en',
  Object.fromEntries(
    Object.entries(files).map(([file, words]) => [
      placeOf(file),
      pseudo(words as Parameters<typeof pseudo>[0]),
    ]),
  ) as Partial<InterfaceWords>,
)

/** In English or, where the page asks for it, in the pseudo-language. */
export const InEnglish = ({ children }: { children: ReactNode }) => (
  <WordsContext value={document.documentElement.dataset['words'] === 'pseudo' ? pseudoEnglish : english}>
    {children}
  </WordsContext>
)
