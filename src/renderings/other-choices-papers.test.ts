import { describe, expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../tests/support/aid-builder.ts'
import { beginning, beginningWithoutAid, logOf } from '../../tests/support/consultation-builder.ts'
import { otherTalks, ticked } from '../../tests/support/other-talks.ts'
import { reviewOfABack } from '../../tests/support/without-aid.tsx'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { blankAid } from '../domain/consultation/blank-aid.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { Summary } from '../domain/summary/summary.schema.ts'
import blank from '../i18n/en/blank.json'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'

const words = i18nextWords('en', { figures, note, summary })
const treating = soreThroatAidInWords()
for (const option of treating.facts.options)
  if (option.id === 'treat') option.adds = { tabletsADay: { amount: 1, sources: ['S1'] } }

function papersOf(facts: readonly Fact[], aid?: Aid) {
  const made = (place: 'patientCopy' | 'record') => {
    const consultation = consultationFrom(factsFor(place, withoutUndone(facts)))
    const unsaid = { language: 'en', title: blank.untitled, asNow: blank.asNow }
    const inHand = aid ?? blankAid(consultation.withoutAid, unsaid)
    return papersFor(words, {
      aid: inHand,
      consultation,
      language: 'en',
      today: '2026-12-22',
      timeZone: 'UTC',
    })
  }
  const copy = made('patientCopy')
  expect(Summary.safeParse(copy.summary).success).toBe(true)
  return {
    note: made('record').note,
    text: copy.text,
    summary: summaryFile(copy.summary, copy.says, []).content,
    data: copy.summary,
  }
}
const treat: NewFact = { type: 'decision.thought', thought: { option: 'treat' } }
const { statin, warfarin } = otherTalks

describe('other choices in the papers', () => {
  test('are the summed line in both; what they are called is in the note alone', () => {
    const besides: NewFact = { type: 'load.recorded', of: 'tablets-a-day', amount: 3 }
    const { note: noted, summary: file } = papersOf(
      logOf(beginning, treat, besides, ticked(statin)),
      treating,
    )
    const sum = 'Tablets a day: 5 in all. For this choice: 1. For other choices on record: 1. Besides: 3'
    expect(noted).toContain(sum)
    expect(file).toContain(sum)
    expect(file).toContain('1 other choice on record at the practice is counted in')
    expect(noted).toContain(
      '“Statin to prevent a first heart attack or stroke”: Statin (decided; talk of 3 March 2026). Tablets a day: 1; Tests a year: 1 or more; Visits a year: not known',
    )
    expect(file).not.toContain('Statin')
  })

  test('make no sum where one of them is not known', () => {
    const { summary: file } = papersOf(logOf(beginning, treat, ticked(statin), ticked(warfarin)), treating)
    expect(file).toContain(
      'Tablets a day: not known in all. For this choice: 1. For other choices on record: 1, and not known for 1 more.',
    )
    expect(file).toContain('Visits a year: not known in all.')
  })

  test('leave the papers as they were where none is ticked, or the tick was undone', () => {
    const besides: NewFact = { type: 'load.recorded', of: 'tablets-a-day', amount: 3 }
    const plain = logOf(beginning, treat, besides)
    const undone = logOf(beginning, treat, besides, ticked(statin), { type: 'fact.undone', fact: 'fact-4' })
    expect(papersOf(undone, treating).summary).toBe(papersOf(plain, treating).summary)
    expect(papersOf(plain, treating).note).toContain('Tablets a day: 4 with this choice, 3 now')
  })
})

describe('the papers of a review without an aid', () => {
  const log = logOf(beginningWithoutAid, ...reviewOfABack)

  test('tell what was decided and what mattered then, without a version or a figure', () => {
    const { note: noted, summary: file, data } = papersOf(log)
    expect(data.review).toMatchObject({ state: 'decided', option: 'Physiotherapy', version: '' })
    expect(file).toContain('Decided then: Physiotherapy.')
    expect(file).toContain('I would rather move than take more tablets')
    expect(noted).toContain('Earlier talk: 22 November 2026, without a decision aid')
    expect(`${noted}${file}`).not.toMatch(/[Vv]ersion \d|decision aid version/)
  })

  test('have the words about each choice that were brought over, marked as written without a source', () => {
    const { note: noted, summary: file } = papersOf(log)
    for (const paper of [noted, file]) expect(paper).toContain('It can hurt at first')
    expect(file).toContain('Written by your clinician, without a source')
  })
})
