import { expect, test } from 'vitest'
import { english } from '../../tests/support/in-english.tsx'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { EasyRead } from './easy-read.tsx'
import { staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

const { summary } = papersAfter([
  { type: 'matters.said', text: 'Chcę spać' },
  { type: 'question.noted', question: 'q', text: 'Czy mogę pływać?' },
  { type: 'decision.thought', thought: { option: 'wait' } },
  { type: 'decision.explained', text: 'Samo przejdzie' },
  { type: 'priority.chosen', priority: 'better-sooner' },
  { type: 'priority.added', priority: 'own', text: 'Moje wnuki' },
  { type: 'steps.accepted', option: 'wait' },
  { type: 'step.written', step: 'own', what: 'Zapytać brata', who: 'Brat', by: '' },
  { type: 'help.written', text: 'Gdy boli ręka' },
  { type: 'contactPoint.written', text: 'Przychodnia przy Wiązowej' },
])

const own = [
  'Chcę spać',
  'Czy mogę pływać?',
  'Samo przejdzie',
  'Moje wnuki',
  'Brat',
  'Zapytać brata',
  'Gdy boli ręka',
  'Przychodnia przy Wiązowej',
]

const written = (of: Summary) => staticMarkup(<SummaryDocument summary={of} t={english.says('summary')} />)
const easy = (of: Summary) =>
  staticMarkup(<EasyRead summary={of} t={english.says('summary')} say={english.says('giving-forms')} />)

/** The languages that somebody's own words say to be in, by themselves. */
function said(markup: string): (string | null)[] {
  const paper = document.createElement('div')
  paper.innerHTML = markup
  const innermost = [...paper.querySelectorAll('blockquote, bdi, span, strong, p')].filter(
    ({ textContent, firstElementChild }) => !firstElementChild && own.includes(textContent),
  )
  expect(new Set(innermost.map(({ textContent }) => textContent)).size).toBe(8)
  return [...new Set(innermost.map((each) => each.getAttribute('lang')))]
}

/** What is said of it in the words of the aid or of the app. */
function alsoSaid(markup: string): number {
  const paper = document.createElement('div')
  paper.innerHTML = markup
  const unknown = [...paper.querySelectorAll('[lang=""]')]
  return unknown.filter(({ textContent }) => !own.includes(textContent)).length
}

test('own words are in no known language on a paper that is not in the language of its talk, and in the paper’s on any other', () => {
  const elsewhere: Summary[] = [
    { ...summary, untranslated: { language: 'pl', says: 'Po angielsku.' } },
    { ...summary, retold: true },
  ]
  for (const make of [written, easy]) {
    for (const of of elsewhere) {
      expect(said(make(of))).toEqual([''])
      expect(alsoSaid(make(of))).toBe(0)
    }
    expect(said(make(summary))).toEqual([null])
  }
})
