/**
 * A language by its name: `pl` is polski.
 * @param inLanguage in which it is named; the language itself if absent
 */
export const languageName = (language: string, inLanguage = language): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
