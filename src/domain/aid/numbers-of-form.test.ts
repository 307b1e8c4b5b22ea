import { expect, test } from 'vitest'
import { numbersOfForm } from './numbers-of-form.ts'

test.each([
  ['en', 'one', 'whole', [1], false],
  ['en', 'other', 'whole', [0, 2, 3, 4], true],
  ['pl', 'one', 'whole', [1], false],
  ['pl', 'few', 'whole', [2, 3, 4, 22], true],
  ['pl', 'many', 'whole', [0, 5, 6, 7], true],
  ['pl', 'other', 'parts', [0.5, 1.5, 2.5], true],
  ['cy', 'zero', 'whole', [0], false],
  ['cy', 'many', 'whole', [6], false],
  ['cy', 'other', 'whole', [4, 5, 7, 8], true],
  ['fr', 'many', 'whole', [1_000_000], false],
])('in %s “%s” is for these numbers', (language, form, of, numbers, isMore) => {
  expect(numbersOfForm(language, form)).toEqual({ of, numbers, isMore })
})
