/**
 * A language by the name that it has in a sentence of another one: `pl` is Polish in English, angielski is `en` in Polish.
 * @param inLanguage the language of the sentence; the same one for the name that a language has in itself
 */
export const languageName = (language: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
