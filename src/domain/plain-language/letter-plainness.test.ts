import { expect, test } from 'vitest'
import { letterPlainness } from './letter-plainness.ts'

const plain = 'Take one tablet a day with water. Ring us if your leg hurts. We will see you in May.'
const long =
  'If you have a very high temperature, or you are shivering, or you are quickly getting worse, and nobody can come with you, ring us at once.'

test('plain words are read at the age that the NHS aims at', () => {
  const { ages, long: sentences, hard } = letterPlainness([{ part: 'What happens next', text: plain }])
  expect(Math.max(...Object.values<number>({ ...ages }))).toBeLessThanOrEqual(11)
  expect(sentences).toEqual([])
  expect(hard).toEqual([])
})

test('the longest sentences and the hard words are named with the part in which they stand', () => {
  const found = letterPlainness([
    { part: 'When to get help', text: long },
    { part: 'What happens next', text: `${plain} Do not utilise it. Do not utilise it twice.` },
  ])
  expect(found.long).toEqual([{ part: 'When to get help', text: long, words: 27 }])
  expect(found.hard.map(({ part, text }) => [part, text])).toEqual([['What happens next', 'utilise']])
  expect(found.hard[0]?.offers.length).toBeGreaterThan(0)
})

test('a few words have no reading age', () => {
  expect(letterPlainness([{ part: 'x', text: 'Rest.' }]).ages).toBeUndefined()
})
