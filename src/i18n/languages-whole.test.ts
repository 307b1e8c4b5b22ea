import { describe, expect, it } from 'vitest'
import { type Language, languages, practiceLanguage } from './languages.ts'

interface Tree {
  [name: string]: string | Tree
}

const files = import.meta.glob<Tree>('./*/*.json', { eager: true, import: 'default' })
const plural = /_(zero|one|two|few|many|other)$/
/** Forms that only languages have that bend their words: `length.days_within_one`. */
const bent = /_(within|after)_(zero|one|two|few|many|other)$/

const flat = (words: Tree, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[`${path}${name}`, text]] : flat(text, `${path}${name}.`),
  )

const placesOf = (language: string): string[] =>
  Object.keys(files)
    .flatMap((file) => /^\.\/(\w+)\/([\w-]+)\.json$/.exec(file)?.slice(1) ?? [])
    .flatMap((part, turn, parts) => (turn % 2 === 1 && parts[turn - 1] === language ? [part] : []))

const wordsIn = (language: string, place: string) => new Map(flat(files[`./${language}/${place}.json`] ?? {}))

const formsOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories

/** English by the keys that a language must have. */
function asked(language: string, place: string): Map<string, string> {
  const english = wordsIn('en', place)
  return new Map(
    [...english].flatMap(([key, text]): [string, string][] => {
      const name = key.replace(plural, '')
      const other = english.get(`${name}_other`)
      if (name === key || other === undefined) return [[key, text]]
      return formsOf(language).map((form) => [`${name}_${form}`, other])
    }),
  )
}

const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)),
]

/** A form for none, one or two may say the number in a word. */
const mayLeaveOut = (key: string, name: string): boolean =>
  /_(zero|one|two)$/.test(key) && (name === 'n' || name === 'count')

const others = languages.filter((language) => language !== practiceLanguage)
const places = placesOf('pl')

describe.each(others)('the words of %s', (language: Language) => {
  it('are those of every place that a person reads', () => {
    expect(places.length).toBeGreaterThan(10)
    expect(placesOf(language)).toEqual(places)
  })

  it.each(places)('%s has every key, in every plural form, with the same names in it', (place) => {
    const own = wordsIn(language, place)
    const wanted = asked(language, place)
    expect([...own.keys()].filter((key) => !bent.test(key)).sort()).toEqual([...wanted.keys()].sort())
    for (const [key, english] of wanted) {
      const text = own.get(key) ?? ''
      expect(text.trim() === '', key).toBe(english.trim() === '')
      const missing = namesIn(english).filter(
        (name) => !namesIn(text).includes(name) && !mayLeaveOut(key, name),
      )
      expect(missing, `${key}: ${text}`).toEqual([])
      expect(
        namesIn(text).filter((name) => !namesIn(english).includes(name)),
        `${key}: ${text}`,
      ).toEqual([])
    }
  })

  it('are not English', () => {
    const same = places.flatMap((place) => {
      const own = wordsIn(language, place)
      return [...asked(language, place)].flatMap(([key, english]) =>
        own.get(key) === english && /[a-z]{4}/i.test(english.replace(/\{\{\w+\}\}/g, ''))
          ? [`${place}.${key}`]
          : [],
      )
    })
    // The app's own name.
    expect(same.filter((key) => !key.endsWith('.brand'))).toEqual([])
  })

  it('use the digits 0 to 9', () => {
    for (const place of places)
      for (const [key, text] of wordsIn(language, place))
        expect(text, key).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
  })
})
