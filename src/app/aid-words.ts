import aid from '../i18n/en/aid.json'
import figures from '../i18n/en/figures.json'
import trouble from '../i18n/en/trouble.json'
import { i18nextWords } from '../i18n/i18next-words.ts'

/** The words of the page about one aid. */
export const aidWords = i18nextWords('en', { aid, figures, trouble })
