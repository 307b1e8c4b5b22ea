import type { InterfaceWords } from './interface-words.ts'
import type { Places, Says, Words } from './translate.ts'

type Values = Readonly<Record<string, string | number | undefined>>
type Branch = Readonly<Record<string, unknown>>

/** The text at a path such as `find.label`; undefined where there is none. */
function textAt(words: unknown, path: string): string | undefined {
  let found = words
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Branch)[name]
  }
  return typeof found === 'string' ? found : undefined
}

/**
 * Says the few words of the start page and of the pages of trouble, so that i18next loads with the talk and not before the
 * first tap. It knows places, keys, `{{values}}` and plural forms, and nothing else: light-words.test.ts holds it equal to
 * i18next for every key of the places that it serves.
 */
export function lightWords(language: string, words: Partial<InterfaceWords>): Words {
  const plurals = new Intl.PluralRules(language)
  const made = new Map<string, unknown>()

  function sayIn(place: string, key: string, values?: Values): string {
    const [named = place, path = key] = key.includes(':') ? key.split(':', 2) : []
    const own = (words as Branch)[named]
    const count = values?.['count']
    const counted = typeof count === 'number' ? textAt(own, `${path}_${plurals.select(count)}`) : undefined
    const text = counted ?? textAt(own, path) ?? path
    return values ? text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')) : text
  }

  return {
    language,
    says<const In extends Places>(places: In) {
      const place = String(typeof places === 'string' ? places : places[0])
      if (!made.has(place)) made.set(place, (key: string, values?: Values) => sayIn(place, key, values))
      return made.get(place) as Says<In>
    },
  }
}
