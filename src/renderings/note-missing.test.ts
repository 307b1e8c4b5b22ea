import { expect, test } from 'vitest'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'

const decided: NewFact[] = [
  { type: 'decision.thought', thought: { option: 'wait' } },
  { type: 'decision.firmed', firmness: 'decided' },
]
const whole: NewFact[] = [
  { type: 'eligibility.answered', answer: 'yes' },
  { type: 'decider.recorded', who: 'person', capacity: 'presumed' },
  { type: 'outcome.shown', outcome: 'pain' },
  { type: 'outcome.discussed', outcome: 'sickness', discussed: true },
  { type: 'understanding.checked', checked: true },
]

test('the first lines say what was decided, and give no status that reads as consent', () => {
  const { top, sections } = papersAfter(decided)
  expect(top[1]).toMatch(/^Decision recorded: Wait\./)
  expect(top.join('\n')).not.toMatch(/valid/)
  expect(sections).toContain('SHARED DECISION STATUS\nPRSB code: valid')
})

test('what is not recorded, or speaks against it, stands in one line near the top', () => {
  expect(papersAfter(decided).top[2]).toBe(
    'Missing, or against it: “Is this for you?” was not answered; capacity is not recorded; understanding was not checked; must be mentioned and was not opened: Pain; Sickness.',
  )
  const { top } = papersAfter([...decided, { type: 'eligibility.answered', answer: 'no' }])
  expect(top[2]).toContain('answered No: this decision aid was not for this person')
  expect(papersAfter([...whole, ...decided]).note).not.toContain('Missing, or against it')
})

test('an aid that was not for this person says so at the top of the summary and of the text', () => {
  const { file, text } = papersAfter([...whole, { type: 'eligibility.answered', answer: 'no' }])
  const [before = ''] = file.split('What happens next')
  expect(before).toContain('This decision aid was not for you.')
  expect(text).toMatch(/^This decision aid was not for you\./)
  expect(papersAfter(whole).file).not.toContain('was not for you')
})
