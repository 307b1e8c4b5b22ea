import { expect, test } from 'vitest'
import { papersAfter } from '../../tests/support/papers-after.ts'

test('what the clinician did not answer is not recorded, and puts no words into their mouth', () => {
  const { note, file } = papersAfter([
    { type: 'decider.recorded', who: 'person-with-support' },
    { type: 'recommendation.given', reason: '', asked: true },
  ])
  expect(note).toContain('Capacity: not recorded')
  expect(note).toContain('The person asked for it. What was recommended is not recorded.')
  expect(note).not.toContain('no choice over the others')
  expect(file).not.toContain('did not suggest one choice')
})

test('what they did answer is said as they answered it', () => {
  const { note } = papersAfter([
    { type: 'decider.recorded', who: 'person', capacity: 'presumed' },
    { type: 'recommendation.given', option: null, reason: '', asked: false },
  ])
  expect(note).toContain('Capacity: presumed (no reason to doubt was recorded)')
  expect(note).toContain('The clinician recommended no choice over the others.')
})

test('steps in the note are the patient’s and the practice’s, never “You”', () => {
  const step = { type: 'step.written', what: 'Ring', by: '' } as const
  const { note } = papersAfter([
    { ...step, step: 'one', who: 'person' },
    { ...step, step: 'two', who: 'practice' },
  ])
  expect(note).toContain('ACTIONS\n- Patient: Ring\n- Practice: Ring')
})
