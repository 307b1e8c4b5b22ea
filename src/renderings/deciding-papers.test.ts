import { describe, expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'

const interfaceWords = i18nextWords('en', { figures, note, summary })
const aid = soreThroatAidInWords()
const papersAfter = (...said: NewFact[]) => {
  const facts = logOf(beginning, ...said)
  const made = (place: 'patientCopy' | 'record') =>
    papersFor(interfaceWords, {
      aid,
      consultation: consultationFrom(factsFor(place, facts)),
      language: 'en',
      today: '2026-11-22',
      timeZone: 'UTC',
    })
  const copy = made('patientCopy')
  return {
    note: made('record').note,
    text: copy.text,
    summary: summaryFile(copy.summary, copy.says, []).content,
  }
}
const notYet: NewFact = { type: 'decision.thought', thought: { notYet: true } }
const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
const decided: NewFact = { type: 'decision.firmed', firmness: 'decided' }

describe('the papers of deciding together', () => {
  test('the number that was said stands as it was said, beside the figures and with no verdict', () => {
    const papers = papersAfter({ type: 'threshold.said', outcome: 'pain', count: 30 })
    const says = /at least 30 of 100 were helped\.\sThe figures say, [^:]+: 10 fewer of 100 with “Treat”\./
    expect(papers.note).toMatch(says)
    expect(papers.summary).toMatch(says)
    const notSaid = papersAfter({ type: 'threshold.said', outcome: 'pain', count: null })
    expect(notSaid.note).toContain('could not say how many of 100')
    expect(notSaid.summary).toContain('could not say how many of 100')
  })

  test('the answer to the gentle question is in both, and is gone with another choice', () => {
    const said: NewFact[] = [
      { type: 'priority.chosen', priority: 'better-sooner' },
      wait,
      { type: 'conflict.answered', option: 'wait', priority: 'better-sooner', answer: 'accepts' },
    ]
    const papers = papersAfter(...said)
    expect(papers.note).toContain(
      'What matters: “Better sooner”. Harder with this choice. The person accepts this.',
    )
    expect(papers.summary).toContain('You said that is all right for you.')
    const other = papersAfter(...said, { type: 'decision.thought', thought: { option: 'treat' } })
    expect(other.note).not.toContain('accepts this')
  })

  test('the gentle question that was left unanswered is noted as asked and not answered', () => {
    const papers = papersAfter({ type: 'priority.chosen', priority: 'better-sooner' }, wait)
    expect(papers.note).toContain('“Better sooner”. Harder with this choice. Asked, not answered.')
    expect(papers.summary).not.toContain('not answered')
  })

  test('what goes home open leads the summary, the text and the note, and goes when something is decided', () => {
    const said: NewFact[] = [
      notYet,
      { type: 'deferral.described', about: 'open', text: 'Whether I can stay off work' },
      { type: 'deferral.described', about: 'talk-to', text: 'My sister' },
      { type: 'review.dated', day: '2026-12-20' },
    ]
    const { note: noted, text, summary: file } = papersAfter(...said)
    expect(noted.split('\n')[1]).toContain(
      'Still open: “Whether I can stay off work”. To talk to: “My sister”.',
    )
    expect(text).toContain('Who to talk to: My sister.')
    const order = ['What is still open', 'Who to talk to', 'What we decided'].map((part) =>
      file.indexOf(part),
    )
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order[0]).toBeGreaterThan(0)
    expect(file).toContain('We will speak again on 20 December 2026.')
    expect(papersAfter(...said, wait).summary).not.toContain('My sister')
  })

  test('what was declined is in the note, with what was told, and not on the sheet that goes home', () => {
    const papers = papersAfter(
      { type: 'information.declined', about: 'harms', declined: true, stillTold: 'That it can cause a rash' },
      { type: 'information.declined', about: 'numbers', declined: true, stillTold: '' },
    )
    expect(papers.note).toContain('The person would rather not hear about: numbers, harms.')
    expect(papers.note).toContain('Told all the same (harms): That it can cause a rash.')
    expect(papers.note).toContain('Told all the same (numbers): not recorded.')
    expect(papers.note).toContain('What must be mentioned stays on the screen')
    expect(papers.summary).not.toContain('rash')
  })

  test('answers that do not go together are said plainly, in the first lines too', () => {
    const papers = papersAfter(wait, decided, { type: 'readiness.answered', item: 'sure', answer: 'no' })
    expect(papers.note.match(/Decided, and the person said that they do not feel sure/g)).toHaveLength(2)
  })
})
