import { dayIn } from './interface-words.ts'
import type { Words } from './translate.ts'

/**
 * Says what an author wrote of a source, its date above all (`2018, edited since`, `updated 12 December 2024`, `undated`)
 * and the place in it (`abstract`, `table 2`), in the language of the screen. `undefined`: some of it is not known here.
 */
export type SourceFact = (written: string) => string | undefined

const monthIn = (language: string, month: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  }).format(new Date(`${month}-01T00:00:00Z`))

/** Values by these names are what an author wrote of a source, in the language of the aid. */
const ofSource: readonly string[] = ['year', 'searched', 'funding', 'conflicts']
/** So is a place where a source is said; elsewhere it may be a place of a screen or of a file. */
const isWritten = (key: string, name: string): boolean =>
  ofSource.includes(name) || (name === 'place' && /^(cited|source)\./.test(key))
/** NHS and the like are names in every language. */
const hasWords = /\p{Ll}/u

/**
 * The values of a sentence, by its key, with what an author wrote of a source as `fact` says it; `undefined`: some of it is not known.
 * @param isSaid whether a value was said by the interface itself
 */
export function withSourceFacts(
  key: string,
  values: Readonly<Record<string, unknown>>,
  fact: SourceFact,
  isSaid: (value: string) => boolean,
): Readonly<Record<string, unknown>> | undefined {
  const said = { ...values }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || !isWritten(key, name) || isSaid(value)) continue
    const told = fact(value)
    if (told === undefined && hasWords.test(value)) return undefined
    said[name] = told ?? value
  }
  return said
}

const upTo12 = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** `12 December 2024`, `December 2024`, `2024`. */
const date = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})$/

const withHole = ['updated', 'minorChanges', 'watchedTo', 'about', 'after'] as const
const withNumber = ['tableNumber', 'sectionNumber'] as const
const fixed = [
  ...(['undated', 'dateNotSeen', 'notSeen', 'editedSince'] as const),
  ...(['abstract', 'gradeTable', 'table', 'tableOfFindings', 'summaryOfFindings'] as const),
  ...(['keyMessages', 'keyPoints'] as const),
]

/** @param source the language that the aid was written in; of what is written in it, the words of `source-facts` are known */
export function sourceFacts(words: Words, source: string): SourceFact {
  const { language } = words
  const here = words.says('source-facts')
  const there = words.says('source-facts', source)
  const months = new Map(upTo12.map((month) => [monthIn(source, `2000-${month}`).split(' ')[0], month]))

  function dateOf(written: string): string | undefined {
    const [, day, name, year] = date.exec(written) ?? []
    if (year === undefined || name === undefined) return year
    const month = months.get(name)
    if (month === undefined) return undefined
    return day === undefined
      ? monthIn(language, `${year}-${month}`)
      : dayIn(language, `${year}-${month}-${day.padStart(2, '0')}`)
  }

  function betweenOf(written: string): string | undefined {
    const pattern = new RegExp(`^${there('between', { from: '(.+?)', to: '(.+)' })}$`)
    const [from, to] = (pattern.exec(written)?.slice(1) ?? []).map(dateOf)
    return from && to ? here('between', { from, to }) : undefined
  }

  function oneOf(written: string): string | undefined {
    const same = fixed.find((key) => there(key) === written)
    if (same) return here(same)
    for (const key of withHole) {
      const [, told] = new RegExp(`^${there(key, { when: '(.+)' })}$`).exec(written) ?? []
      const when = told === undefined ? undefined : dateOf(told)
      if (when !== undefined) return here(key, { when })
    }
    for (const key of withNumber) {
      const [, number] = new RegExp(`^${there(key, { number: '(\\d+)' })}$`).exec(written) ?? []
      if (number !== undefined) return here(key, { number })
    }
    return dateOf(written) ?? betweenOf(written)
  }

  return (written) =>
    written
      .split(', ')
      .map(oneOf)
      .reduce((first, next) => (first && next ? here('both', { first, next }) : undefined))
}
