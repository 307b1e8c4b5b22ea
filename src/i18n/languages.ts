/** The languages that the talk and its papers can be had in, each by its code. */
export const languages = ['en', 'cy', 'pl', 'ur'] as const
export type Language = (typeof languages)[number]

/** The interface is written in it, and the practice reads its own papers in it. */
export const practiceLanguage = 'en' satisfies Language

/** Each by the name that it has in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  cy: 'Cymraeg',
  pl: 'Polski',
  ur: 'اردو',
}

export const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code)

const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

const withArabicComma: readonly string[] = ['ar', 'fa', 'ps', 'sd', 'ug', 'ur']

/** One after another, with the comma of the language that they are said in. */
export const withCommas = (language: string, items: readonly string[]): string =>
  items.join(withArabicComma.includes(language.split('-')[0] ?? '') ? '، ' : ', ')
