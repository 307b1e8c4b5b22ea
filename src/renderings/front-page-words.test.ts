import { expect, test } from 'vitest'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { frontPageWords } from './front-page-words.ts'

const t = i18nextWords('en', { summary }).says('summary', 'en')
const said: NewFact[] = [
  { type: 'matters.said', text: 'OWN words' },
  { type: 'priority.chosen', priority: 'better-sooner' },
  { type: 'priority.added', priority: 'own', text: 'OWN statement' },
  { type: 'question.noted', question: 'q', text: 'OWN question' },
  { type: 'decision.explained', text: 'OWN reason' },
  { type: 'contactPoint.written', text: 'NAME of the practice' },
  { type: 'step.written', step: 's', what: 'Ring the nurse', who: 'NAME', by: '' },
  { type: 'help.written', text: 'Ring us if it bleeds' },
]

test('what is read for its age is what others wrote on the first page, under its headings', () => {
  const words = frontPageWords(papersAfter(said).summary, t, 'Under the title')
  const all = words.map(({ text }) => text).join(' ')
  expect(all).not.toMatch(/OWN|NAME/)
  expect(words).toContainEqual({ part: 'What happens next', text: 'Ring the nurse' })
  expect(words).toContainEqual({ part: 'When to get help', text: 'Ring us if it bleeds' })
  expect(words.filter(({ part }) => part === 'What matters to you')).toHaveLength(1)
  expect(words.some(({ part }) => part === 'Under the title')).toBe(true)
})
