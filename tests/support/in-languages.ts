import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import type { InterfaceWords } from '../../src/i18n/interface-words.ts'
import { type Language, languages } from '../../src/i18n/languages.ts'
import type { Words } from '../../src/i18n/translate.ts'

const files = import.meta.glob('../../src/i18n/*/*.json', { eager: true, import: 'default' })

const wordsIn = (language: Language): Words =>
  i18nextWords(
    language,
    Object.fromEntries(
      Object.entries(files).flatMap(([file, words]) => {
        const [place = '', code = ''] = file.replace('.json', '').split('/').reverse()
        return code === language ? [[place, words]] : []
      }),
    ) as Partial<InterfaceWords>,
  )

/** The interface's words in every language that the app has. */
export const inEachLanguage: readonly (readonly [Language, Words])[] = languages.map((language) => [
  language,
  wordsIn(language),
])
