import { describe, expect, it } from 'vitest'
import start from './en/start.json'
import trouble from './en/trouble.json'
import { i18nextWords } from './i18next-words.ts'
import { lightWords } from './light-words.ts'
import type { Says } from './translate.ts'

const places = { start, trouble }
const light = lightWords('en', places)
const full = i18nextWords('en', places)

interface Tree {
  [name: string]: string | Tree
}

/** Every key that a view may ask for: plural forms by the name that they share. */
function keysIn(words: Tree, path = ''): string[] {
  const keys = Object.entries(words).flatMap(([name, text]) =>
    typeof text === 'string'
      ? `${path}${name}`.replace(/_(zero|one|two|few|many|other)$/, '')
      : keysIn(text, `${path}${name}.`),
  )
  return [...new Set(keys)]
}

/** Words as they come at run time: keys and values that are not known to the types. */
type Say = (key: string, values?: Record<string, unknown>) => string
const asked = (says: Says<'start'> | Says<'trouble'> | Says<readonly ['start', 'trouble']>) =>
  says as unknown as Say

const values = {
  typed: '$& {{count}} <b>“é”</b>',
  when: '22 November 2026 at 09:30',
  detail: 'no such row',
  aid: 'Should I take a statin?',
  reference: '4F7KM',
  day: '22 November 2026',
  name: 'Dr Asha Patel',
  format: 9,
  link: 'https://example.org/#/prepare/statins',
  known: 1,
  place: 'facts.3',
  limit: 1_000_000,
}

describe.each(['start', 'trouble'] as const)('the words of %s, said lightly and by i18next', (place) => {
  const keys = keysIn(places[place])
  const ours = asked(light.says(place))
  const theirs = asked(full.says(place))

  it('has words to compare', () => {
    expect(keys.length).toBeGreaterThan(30)
  })

  it.each(keys)('%s', (key) => {
    expect(ours(key, values)).toBe(theirs(key, values))
    expect(ours(key)).toBe(theirs(key))
    for (const count of [0, 1, 2, 5, 11, 22]) {
      expect(ours(key, { ...values, count })).toBe(theirs(key, { ...values, count }))
    }
  })
})

describe('where a key is looked for', () => {
  const ours = asked(light.says(['start', 'trouble']))
  const theirs = asked(full.says(['start', 'trouble']))

  it.each([
    'title',
    'start:find.label',
    'trouble:start.not-cleared',
    'trouble:nowhere.title',
    'find.nothing',
  ])('%s', (key) => {
    expect(ours(key)).toBe(theirs(key))
  })

  it('answers the same question with the same function, so that nothing is drawn again for it', () => {
    expect(light.says('start')).toBe(light.says('start'))
    expect(full.says(['talk', 'trouble'])).toBe(full.says(['talk', 'trouble']))
    expect(full.says('talk', 'en')).toBe(full.says('talk'))
  })
})
