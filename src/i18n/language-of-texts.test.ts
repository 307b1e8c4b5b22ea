import { expect, it } from 'vitest'
import { languageOfTexts } from './language-of-texts.ts'

const aid = {
  words: {
    en: {
      about: 'It passes by itself.\n\nFor most it takes **a week or more** to be gone.',
      'priorities.rest': 'Rest',
      'outcomes.sore.name': 'A sore throat after a week',
    },
  },
  facts: { sources: [{ title: 'Antibiotics for sore throat' }] },
}

const known = (heard: Set<string> = new Set()) =>
  languageOfTexts({ page: 'pl', source: 'en', said: new Set(['Dalej', 'Rest in Polish']), heard, aid })

it.each([
  ['Dalej', 'pl'],
  ['Rest', 'en'],
  ['a week or more', 'en'],
  ['Antibiotics for sore throat', 'en'],
  ['A sore throat after a week · Rest', 'en'],
  ['Dalej · Rest', undefined],
  ['Chcę spać', undefined],
  ['week', undefined],
  ['12 · 3', undefined],
])('says of “%s”: %s', (text, language) => {
  expect(known()(text)).toBe(language)
})

it('knows what is heard later, and a name with more around it', () => {
  const heard = new Set<string>()
  const languageOf = known(heard)
  expect(languageOf('Not for me: Wait and see')).toBeUndefined()
  heard.add('Wait and see')
  expect(languageOf('Not for me: Wait and see')).toBe('en')
  expect(languageOf('Dalej: Wait and see')).toBeUndefined()
})

it('does not take a line of a source, which is put together of two languages, for one', () => {
  expect(known()('Antibiotics for sore throat. Cochrane, bez daty')).toBeUndefined()
})
