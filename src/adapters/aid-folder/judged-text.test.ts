import { expect, it } from 'vitest'
import { emptyForm } from '../../../tests/support/draft-in-memory.tsx'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { judgedText, pinnedText } from './read-draft.ts'

const withFacts = (facts: string): DraftTexts => ({ ...emptyForm, facts })
const judged = judgedText(emptyForm)

it.each(['id', 'version', 'written'])(
  'what people judge is the same under another %s, and the pin is not',
  (name) => {
    const other = withFacts(emptyForm.facts.replace(new RegExp(`^${name}: .*`, 'm'), `${name}: another`))
    expect(judgedText(other)).toBe(judged)
    expect(pinnedText(other)).not.toBe(pinnedText(emptyForm))
  },
)

it('every other line of the facts and the words is judged', () => {
  const lines = emptyForm.facts.split('\n')
  for (const [place, line] of lines.entries()) {
    const other = withFacts(lines.with(place, `${line} #`).join('\n'))
    expect(judgedText(other) === judged, line).toBe(/^(?:id|version|written): /.test(line))
  }
  const words = { ...emptyForm.words, en: `${emptyForm.words['en']}version: 2\n` }
  expect(judgedText({ ...emptyForm, words })).not.toBe(judged)
  expect(judgedText({ ...emptyForm, words: { ...emptyForm.words, cy: '' } })).not.toBe(judged)
})

it.each([
  ['below another entry', '  version: 2'],
  ['after a sign that ends a line elsewhere', 'funding: none\u2028version: 2'],
  ['on the same line as more', '{ version: 2 }'],
  ['under another name', 'versions: 2'],
])('a line that only looks like it is judged: %s', (_, line) => {
  const [one, other] = [line, line.replace('2', '3')].map((last) =>
    judgedText(withFacts(`${emptyForm.facts}${last}\n`)),
  )
  expect(one).not.toBe(other)
})
