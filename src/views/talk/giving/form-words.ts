import givingForms from '../../../i18n/en/giving-forms.json'
import { i18nextWords } from '../../../i18n/i18next-words.ts'
import type { Says } from '../../../i18n/translate.ts'
import { useLanguage } from '../../ui/words.ts'

/** The words of the other forms, which come with them: no talk that asks for none fetches them. */
export const formWords = i18nextWords('en', { 'giving-forms': givingForms })

export const useFormWords = (): Says<'giving-forms'> => formWords.says('giving-forms', useLanguage())
