import { expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { teachWelsh } from './welsh-in-intl.ts'

/** Intl of a browser without Welsh, once it was taught; Node's own has it. */
const { DateTimeFormat, DisplayNames, ListFormat, PluralRules } = Intl
const taught = { DateTimeFormat, DisplayNames, ListFormat, PluralRules } as unknown as typeof Intl
teachWelsh(taught)

const day = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
  numberingSystem: 'latn',
} as const
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

test.each([day, month])('dates are those of the Unicode locale data, %#', (options) => {
  for (let each = 0; each < 366; each += 1) {
    const date = new Date(Date.UTC(2028, 0, 1 + each))
    expect(new taught.DateTimeFormat('cy', options).format(date)).toBe(
      new DateTimeFormat('cy', options).format(date),
    )
  }
})

test.each(['conjunction', 'disjunction'] as const)('so are lists, %s', (type) => {
  for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
    expect(new taught.ListFormat('cy', { type }).format(items)).toBe(
      new ListFormat('cy', { type }).format(items),
    )
  expect(new taught.ListFormat('cy').format(['a', 'b'])).toBe(new ListFormat('cy').format(['a', 'b']))
})

test('so are the names of the languages of the app', () => {
  const type = 'language'
  const [own, known] = [new taught.DisplayNames('cy', { type }), new DisplayNames('cy', { type })]
  for (const code of languages) expect(own.of(code)).toBe(known.of(code))
  expect(own.of('fr')).toBe('French')
})

test('so are plurals', () => {
  const [own, known] = [new taught.PluralRules('cy'), new PluralRules('cy')]
  for (const count of [...Array(120).keys(), 0.5, 1.5, 2.5, 1000])
    expect(own.select(count)).toBe(known.select(count))
  expect(own.resolvedOptions().pluralCategories.toSorted()).toEqual(
    known.resolvedOptions().pluralCategories.toSorted(),
  )
})

test('other languages stay as they are', () => {
  const date = new Date(Date.UTC(2026, 10, 27))
  expect(new taught.DateTimeFormat('pl', day).format(date)).toBe('27 listopada 2026')
  expect(new taught.DateTimeFormat(undefined, day).format(date)).toBe(
    new DateTimeFormat(undefined, day).format(date),
  )
  expect(new taught.ListFormat('en-GB').format(['a', 'b'])).toBe('a and b')
  expect(new taught.PluralRules('pl').select(5)).toBe('many')
})
