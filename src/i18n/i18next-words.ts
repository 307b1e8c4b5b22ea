import i18next from 'i18next'
import type { InterfaceWords } from './interface-words.ts'
import type { Places, Says, Words } from './translate.ts'

/**
 * The words of the talk, of its papers and of what is yet to come: every language, every plural, said by i18next.
 * @param beside words of other languages: those of the aid and those of the practice, where they differ from the screen's
 */
export function i18nextWords(
  language: string,
  words: Partial<InterfaceWords>,
  beside: Readonly<Record<string, Partial<InterfaceWords>>> = {},
): Words {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { ...beside, [language]: words },
    ns: Object.keys(words),
    defaultNS: 'talk',
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  const made = new Map<string, unknown>()
  return {
    language,
    says<const In extends Places>(places: In, said = language) {
      const name = `${said} ${String(places)}`
      if (!made.has(name)) made.set(name, instance.getFixedT(said, places))
      return made.get(name) as Says<In>
    },
  }
}
