import givingForms from '../../../i18n/en/giving-forms.json'
import { i18nextWords } from '../../../i18n/i18next-words.ts'
import { practiceLanguage } from '../../../i18n/languages.ts'
import type { Says, Words } from '../../../i18n/translate.ts'
import { useAllWords } from '../../ui/words.ts'

/** The English words of the other forms, which come with them: no talk that asks for none fetches them. */
const inEnglish = i18nextWords(practiceLanguage, { 'giving-forms': givingForms })

/** The words of the other forms: the English ones are here, those of each other language came with all of its words. */
export const formWordsIn = (words: Words, language = words.language): Says<'giving-forms'> =>
  (words.language === practiceLanguage || language === practiceLanguage ? inEnglish : words).says(
    'giving-forms',
    language,
  )

export const useFormWords = (): Says<'giving-forms'> => formWordsIn(useAllWords())
