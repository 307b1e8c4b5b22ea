import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FromHome } from '../from-home/from-home.schema.ts'
import { nothingWritten } from '../from-home/nothing-written.ts'
import { readOwnNotes } from './read-own-notes.ts'

const fileWith = (data: string) =>
  `<p>Hello</p><script type="application/json" id="weigh-up-notes">${data}</script>`
const noted = (notes: string, questions: string) =>
  fileWith(JSON.stringify({ format: 1, notes, questions }).replaceAll('<', '\\u003c'))

test('what was written in the file, the questions line by line', () => {
  expect(readOwnNotes(noted(' It is easing. ', 'Can I swim?\n\n  When may I drive? '))).toEqual({
    notes: 'It is easing.',
    questions: ['Can I swim?', 'When may I drive?'],
  })
})

test.each([
  ['no block', '<p>Hello</p>'],
  ['nothing written', noted('', ' \n ')],
  ['no JSON', fileWith('{')],
  ['another format', fileWith('{"format":2,"notes":"a","questions":""}')],
  ['another shape', fileWith('{"format":1,"notes":["a"]}')],
  ['more than its fields hold', noted('a'.repeat(4001), '')],
])('%s: no notes', (_, html) => {
  expect(readOwnNotes(html)).toBeUndefined()
})

test('loses no letter, and always fits a message from home', () => {
  const lines = fc.array(fc.string({ maxLength: 40 }), { maxLength: 120 }).map((some) => some.join('\n'))
  const typed = fc.oneof(lines, fc.constant('?'.repeat(4000))).map((text) => text.slice(0, 4000))
  fc.assert(
    fc.property(typed, (text) => {
      const questions = readOwnNotes(noted('', text))?.questions ?? []
      const letters = (said: string) => said.replaceAll(/\s/g, '')
      expect(letters(questions.join(''))).toBe(letters(text))
      const about = nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null })
      expect(FromHome.safeParse({ ...about, questions }).success).toBe(true)
    }),
  )
})
