import { describe, expect, test } from 'vitest'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'

const practice = 'Elm Street Practice\n01632 960 123'
const said: NewFact[] = [
  { type: 'matters.said', text: 'Back at work on Monday' },
  { type: 'decision.thought', thought: { option: 'wait' } },
  { type: 'decision.explained', text: 'I can wait a week' },
  { type: 'question.noted', question: 'q', text: 'May I swim?' },
  { type: 'contactPoint.written', text: practice },
]

/** Headings as they follow each other in the document, the title and those within a part left out. */
const headings = (file: string): string[] =>
  [...file.matchAll(/<h2>(.*?)<\/h2>|<section[^>]*><h3>(.*?)<\/h3>/g)].map(
    ([, part, behind]) => part ?? behind ?? '',
  )

describe('the summary', () => {
  const { file, text, note } = papersAfter(said)

  test('begins with what happens next and ends with where the figures come from', () => {
    expect(headings(file)).toEqual([
      'What happens next',
      'What we decided',
      'What matters to you',
      'Your questions',
      'When to get help',
      'Who to contact',
      'More about your choices',
      'Your choices',
      'What we do not know',
      'Where the figures come from',
    ])
  })

  test('has what must be mentioned behind the first page, whatever matters to the person', () => {
    const [front = '', behind = ''] = file.split('<h2>More about your choices</h2>')
    expect(behind).toContain('Everyone should know this')
    expect(front).toContain('This decision aid has not been tested with patients.')
    expect(behind).toContain('This decision aid has not been tested with patients.')
  })

  test('says whom to contact as it was written, the text says it in one line, the note does not', () => {
    expect(file).toContain(`<h2>Who to contact</h2><p class="summary-written" dir="auto">${practice}</p>`)
    expect(text).toMatch(/^Contact: Elm Street Practice 01632 960 123\.$/m)
    expect(note).not.toContain('Elm Street')
  })

  test('names the practice where nobody wrote whom to contact, and the text leaves it out', () => {
    const without = papersAfter(said.slice(0, -1))
    expect(without.file).toContain('<h2>Who to contact</h2><p>Contact your practice.</p>')
    expect(without.text).not.toContain('Contact:')
  })
})
