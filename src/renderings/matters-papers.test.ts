import { expect, test } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { mayaThoughtOver } from '../../tests/support/from-home.ts'
import { papersAfter } from '../../tests/support/papers-after.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'

const words = i18nextWords('en', { figures, note, summary })
const bare = soreThroatAid()
const names = { 'priorities.better-sooner': 'Better sooner.', 'outcomes.pain.name': 'Pain' }
const aid = { ...bare, words: { en: { ...bare.words['en'], ...names } } }

function after(...said: NewFact[]) {
  const consultation = consultationFrom(logOf(beginning, ...said))
  const papers = papersFor(words, { aid, consultation, language: 'en', today: '2026-11-22', timeZone: 'UTC' })
  const { content } = summaryFile(papers.summary, papers.says, [])
  const seen = content.slice(0, content.indexOf('<script'))
  return { summary: seen.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), note: papers.note }
}

const own: NewFact = { type: 'priority.added', priority: 'own-1', text: 'My choir' }
const chosen: NewFact[] = [{ type: 'priority.chosen', priority: 'better-sooner' }, own]

test('how much, what an own statement is about, hopes and worries stand in both papers as they were said', () => {
  const papers = after(
    ...chosen,
    { type: 'priority.weighed', priority: 'own-1', weight: 'above-all' },
    { type: 'priority.tied', priority: 'own-1', about: [{ outcome: 'pain' }] },
    { type: 'background.said', about: 'fears', text: 'My chest' },
  )
  expect(papers.summary).toContain('My choir (matters above all) (about: Pain)')
  expect(papers.summary).toContain('What worries you My chest')
  expect(papers.note).toContain('2. My choir (the person’s own); matters above all; about: Pain')
  expect(papers.note).toContain('Worried about: “My chest”')
})

test('an answer that the order contradicts is told with it, and a statement that was let go keeps its name', () => {
  const prefers: NewFact = {
    type: 'tradeOff.answered',
    one: 'better-sooner',
    other: 'own-1',
    prefers: 'other',
  }
  const papers = after(...chosen, prefers)
  expect(papers.summary).toContain(
    'You put “Better sooner” above “My choir”. Here you said “My choir” matters more. Both are kept.',
  )
  expect(papers.note).toContain(
    '- “My choir” matters more than “Better sooner”. In the order it stands below it. Both are kept as said.',
  )
  const letGo = after(...chosen, prefers, { type: 'priority.dropped', priority: 'own-1' })
  expect(letGo.note).toContain('“My choir” matters more than “Better sooner”. One of them is no longer')
})

test('the other person’s answers stand after the person’s own, under their own heading, and change nothing else', () => {
  const second: NewFact[] = [
    { type: 'secondPerson.answers', who: 'partner' },
    { type: 'secondPerson.said', text: 'That he sleeps' },
    { type: 'secondPerson.priorityAdded', priority: 'own-9', text: 'No germs' },
    { type: 'secondPerson.handedBack' },
  ]
  const papers = after(...chosen, ...second)
  expect(papers.summary).toMatch(
    /My choir.*What matters to your partner.*That he sleeps.*No germs.*Your choices/,
  )
  expect(papers.note).toContain(
    'What matters to the partner, who answered apart:\n“That he sleeps”\nChosen, most important first:\n1. No germs (their own)',
  )
  expect(papers.note.split('\n\n')[0]).toBe(after(...chosen).note.split('\n\n')[0])
})

test('somebody who was asked and said nothing is in no paper', () => {
  expect(after(...chosen, { type: 'secondPerson.answers', who: 'carer' })).toEqual(after(...chosen))
})

test('where a parent decides for a child, the note says which answers are the parent’s and which the child’s', () => {
  const { note, top } = papersAfter([
    { type: 'decider.recorded', who: 'parent' },
    { type: 'matters.said', text: 'No more nights without sleep' },
    { type: 'secondPerson.answers', who: 'child' },
    { type: 'secondPerson.said', text: 'No needles' },
  ])
  expect(top.join('\n')).toContain('What matters, as a parent said it for the child: “No more nights')
  expect(note).toContain('Said by a parent, for the child:\n“No more nights without sleep”')
  expect(note).toContain('What matters to the child, who answered apart:\n“No needles”')
  expect(note).toContain('Who decides: a parent, for the child')
})

test('the note says that something was written at home, and when; a leaning that nobody took over is in no paper', () => {
  const { note, summary: seen } = after({ type: 'home.brought', said: mayaThoughtOver, source: 'text' })
  expect(note).toContain('What was written at home on 20 November 2026 was brought to this talk.')
  expect(`${note} ${seen}`).not.toContain(mayaThoughtOver.why)
  expect(after().note).not.toContain('at home on')
})
