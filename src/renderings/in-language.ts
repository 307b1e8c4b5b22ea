import { directionOf } from '../i18n/languages.ts'

/** The attributes of what is in a language, or in none of its own. */
export const inLanguage = (language: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === undefined ? {} : { lang: language, dir: directionOf(language) }
