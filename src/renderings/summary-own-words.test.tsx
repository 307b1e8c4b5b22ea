import { expect, test } from 'vitest'
import { english } from '../../tests/support/in-english.tsx'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

const { summary } = papersAfter([
  { type: 'matters.said', text: 'Chcę spać' },
  { type: 'question.noted', question: 'q', text: 'Czy mogę pływać?' },
  { type: 'decision.thought', thought: { option: 'wait' } },
  { type: 'decision.explained', text: 'Samo przejdzie' },
])

/** The language that each of the person's own words says to be in, by itself. */
function said(of: Summary): (string | null | undefined)[] {
  const paper = document.createElement('div')
  paper.innerHTML = staticMarkup(<SummaryDocument summary={of} t={english.says('summary')} />)
  return ['Chcę spać', 'Czy mogę pływać?', 'Samo przejdzie'].map((text) =>
    [...paper.querySelectorAll('blockquote, bdi')]
      .find(({ textContent }) => textContent === text)
      ?.getAttribute('lang'),
  )
}

test('own words are in no known language on a paper that is not in the language of its talk, and in the paper’s on any other', () => {
  expect(said({ ...summary, untranslated: { language: 'pl', says: 'Po angielsku.' } })).toEqual(['', '', ''])
  expect(said(summary)).toEqual([null, null, null])
})
