import { expect, it } from 'vitest'
import { syllablesIn } from './syllables.ts'

it.each([
  ['tablet', 2],
  ['take', 1],
  ['taken', 2],
  ['people', 2],
  ['checked', 1],
  ['treated', 2],
  ['operation', 4],
  ['diet', 2],
  ['table', 2],
  ['being', 2],
  ['long-term', 2],
  ['side', 1],
  ['sides', 1],
  ['the', 1],
])('%s: %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})
