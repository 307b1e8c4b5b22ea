import { expect, test } from 'vitest'
import { languageName } from './language-name.ts'
import { languages, withCommas } from './languages.ts'

test('a language has the name that it has in the sentence in which it is said', () => {
  const names = languages.map((sentence) => languages.map((each) => languageName(each, sentence)))
  expect(names).toEqual([
    ['English', 'Welsh', 'Polish', 'Urdu'],
    ['Saesneg', 'Cymraeg', 'Pwyleg', 'Wrdw'],
    ['angielski', 'walijski', 'polski', 'urdu'],
    ['انگریزی', 'ویلش', 'پولش', 'اردو'],
  ])
})

test('a list has the commas of the language in which it is said', () => {
  expect(withCommas('ur', ['ایک', 'دو'])).toBe('ایک، دو')
  for (const language of ['en-GB', 'pl', 'cy']) expect(withCommas(language, ['a', 'b'])).toBe('a, b')
})
