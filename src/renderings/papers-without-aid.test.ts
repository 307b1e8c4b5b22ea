import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { beginningWithoutAid, logOf } from '../../tests/support/consultation-builder.ts'
import { anyLog } from '../../tests/support/facts-arbitrary.ts'
import { PortableAid } from '../domain/aid/aid.schema.ts'
import { blankAid } from '../domain/consultation/blank-aid.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { Summary } from '../domain/summary/summary.schema.ts'
import blank from '../i18n/en/blank.json'
import figures from '../i18n/en/figures.json'
import givingForms from '../i18n/en/giving-forms.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { beginningOf } from './aid-beginning.ts'
import { easyReadFile } from './easy-read-file.ts'
import { fileScript } from './file-script/file-script.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'

const words = i18nextWords('en', { blank, figures, 'giving-forms': givingForms, note, summary })
const today = '2026-11-22'

function papersOf(facts: readonly Fact[]) {
  const consultation = consultationFrom(facts)
  const unsaid = { language: 'en', title: blank.untitled, asNow: blank.asNow }
  const aid = blankAid(consultation.withoutAid, unsaid)
  return papersFor(words, { aid, consultation, language: 'en', today, timeZone: 'UTC' })
}
const beginning = (facts: readonly Fact[]) => beginningOf(facts, { t: words.says('blank'), day: today })

const theChoice: NewFact[] = [
  { type: 'choice.named', text: 'My back: 5 * 2 * {figure x}' },
  { type: 'choice.optionAdded', option: 'a', text: 'Physio *now*', kind: 'active' },
  {
    type: 'choice.answered',
    option: 'a',
    question: 'benefits',
    text: '30 of 100 [move](better)\nin 6 weeks',
  },
  { type: 'choice.answered', option: 'as-now', question: 'nothing', text: 'May settle' },
]
const ofThePerson: NewFact[] = [
  { type: 'matters.said', text: 'SECRET words' },
  { type: 'priority.added', priority: 'own', text: 'SECRET statement' },
  { type: 'decision.thought', thought: { option: 'a' } },
  { type: 'decision.firmed', firmness: 'decided' },
  { type: 'decision.explained', text: 'SECRET reason' },
  { type: 'option.ruledOut', option: 'as-now', by: 'person', reason: 'SECRET' },
  { type: 'help.written', text: 'SECRET help' },
  { type: 'contactPoint.written', text: 'SECRET contact' },
  { type: 'question.noted', question: 'q', text: 'SECRET question' },
]
const talked = logOf(beginningWithoutAid, ...theChoice, ...ofThePerson)

describe('the papers of a choice without an aid', () => {
  it('have the words as they were typed, marked as the clinician’s, without a source and without a figure', () => {
    const papers = papersOf(talked)
    const file = summaryFile(papers.summary, papers.says, []).content
    expect(papers.summary.aid).toEqual({ none: true, title: 'My back: 5 * 2 * {figure x}' })
    expect(papers.summary.choices.options.map(({ name }) => name)).toEqual([
      'Carry on as now',
      'Physio *now*',
    ])
    for (const says of [summary.choices.written, summary.document.noAid, summary.sources.noFigures])
      expect(file.split(says)).toHaveLength(2)
    expect(file).toContain('30 of 100 [move](better)\nin 6 weeks')
    expect(file).not.toMatch(/<table|<svg|This is a trial|What may happen/)
    expect(papers.text).toContain('We decided: Physio *now*')
    expect(papers.text).not.toContain('trial')
    expect(papers.note).toContain(note.options.written)
    expect(papers.note).toContain('Doing nothing: May settle')
    expect(papers.note).not.toMatch(/version|signed off|the aid says|Choices in the aid/i)
  })

  test('whatever was said, the summary is valid data and the note is made', () => {
    fc.assert(
      fc.property(anyLog, (facts) => {
        const papers = papersOf(facts)
        expect(() => Summary.parse(papers.summary)).not.toThrow()
        expect(papers.text).toContain('999')
        expect(papers.note.split('\n\n')[0]?.split('\n').length).toBeLessThanOrEqual(10)
        expect(papersOf(factsFor('patientCopy', withoutUndone(facts))).summary).toEqual(papers.summary)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the beginning of an aid', () => {
  it('is a portable aid under a neutral name, with what was written of the choice', () => {
    const { name, content } = beginning(talked)
    expect(name).toBe('2026-11-22.aid.json')
    const aid = PortableAid.parse(JSON.parse(content))
    expect(aid.facts).toContain('{ id: choice-1, kind: active, generalAdvice: true }')
    expect(aid.words['en']).toContain('### Physio \\*now\\* {#choice-1}')
    expect(aid.words['en']).toContain('Benefits: 30 of 100 \\[move\\](better) in 6 weeks')
  })

  it('has nothing of the patient: no own words, statement, decision, reason or question', () => {
    expect(beginning(talked).content).not.toContain('SECRET')
    expect(beginning(talked)).toEqual(beginning(logOf(beginningWithoutAid, ...theChoice)))
  })

  it('has nothing that was undone', () => {
    const undone = logOf(beginningWithoutAid, ...theChoice, { type: 'fact.undone', fact: 'fact-5' })
    expect(beginning(undone).content).not.toContain('May settle')
  })

  test('is the same whatever else was said', () => {
    fc.assert(
      fc.property(anyLog, (facts) => {
        const ofTheChoice = facts.filter(({ type }) => type.startsWith('choice.') || type === 'fact.undone')
        expect(beginning(facts)).toEqual(beginning(ofTheChoice))
      }),
      { numRuns: 60 },
    )
  })
})

test('the easy read copy says that what stands there was written without a source, whatever was said', () => {
  const controls = { script: fileScript, t: words.says('giving-forms') }
  const easyOf = (facts: readonly Fact[]) => {
    const { summary: made, says } = papersOf(facts)
    return easyReadFile(made, says, { say: controls.t, styles: [], controls }).content
  }
  const easy = easyOf(logOf(beginningWithoutAid, ...theChoice))
  expect(easy).toContain('Written by your clinician, without a source')
  expect(easy).toContain('30 of 100 [move](better)')
  fc.assert(
    fc.property(anyLog, (facts) => {
      expect(easyOf(facts)).toContain('No person with a learning disability has checked it.')
    }),
    { numRuns: 60 },
  )
})
