import { describe, expect, test } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { NewFact } from '../consultation/fact.schema.ts'
import { agreementOn, plannedSteps, stepsFor, thinkItOver } from './next-steps.ts'
import { suggestedReviewDay } from './review-day.ts'
import { safetyNetFor } from './safety-net.ts'

const facts: AidFacts = {
  ...soreThroatAid().facts,
  nextSteps: [
    { id: 'rest', options: ['wait', 'treat'], who: 'person', generalAdvice: true },
    { id: 'prescribe', options: ['treat'], who: 'practice', after: '2 weeks', sources: ['S1'] },
  ],
  safetyNet: [
    { id: 'worse', urgency: 'same-day', generalAdvice: true },
    { id: 'slow', options: ['wait'], urgency: 'soon', generalAdvice: true },
    { id: 'rash', options: ['treat'], urgency: 'emergency', sources: ['S1'] },
    { id: 'breath', urgency: 'emergency', sources: ['S1'] },
  ],
  reviews: [{ options: ['treat'], after: '6 weeks', sources: ['S1'] }],
}
const after = (...said: NewFact[]) => consultationFrom(logOf(beginning, ...said))
const thinksOf = (option: string): NewFact => ({ type: 'decision.thought', thought: { option } })
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('agreement', () => {
  const accepted: NewFact = { type: 'steps.accepted', option: 'treat' }
  const written: NewFact = { type: 'step.written', step: 'rest', what: 'Rest', who: 'person', by: '' }
  const removed: NewFact = { type: 'step.removed', step: 'rest' }

  test.each([
    ['none', []],
    ['none', [written]],
    ['agreed', [written, accepted]],
    ['changed', [accepted, written]],
    ['changed', [accepted, removed]],
    ['agreed', [accepted, removed, accepted]],
    ['none', [accepted, thinksOf('wait')]],
  ] as const)('is %s', (agreement, said) => {
    expect(agreementOn(after(thinksOf('treat'), ...said))).toBe(agreement)
  })
})

describe('steps', () => {
  test('are offered for the choice in hand and planned once accepted', () => {
    expect(stepsFor(facts, after(thinksOf('treat')))).toEqual([
      { id: 'rest', from: 'aid', who: 'person', basis: { generalAdvice: true }, accepted: false },
      {
        id: 'prescribe',
        from: 'aid',
        who: 'practice',
        after: '2 weeks',
        basis: { sources: ['S1'] },
        accepted: false,
      },
    ])
    expect(plannedSteps(facts, after(thinksOf('treat')))).toEqual([])
    const accepted = after(thinksOf('treat'), { type: 'steps.accepted', option: 'treat' })
    expect(idsOf(plannedSteps(facts, accepted))).toEqual(['rest', 'prescribe'])
  })

  test('accepted for one choice are not planned for another, and are again when it is taken up again', () => {
    const treat: NewFact[] = [thinksOf('treat'), { type: 'steps.accepted', option: 'treat' }]
    expect(plannedSteps(facts, after(...treat, thinksOf('wait')))).toEqual([])
    expect(idsOf(plannedSteps(facts, after(...treat, thinksOf('wait'), thinksOf('treat'))))).toEqual([
      'rest',
      'prescribe',
    ])
  })

  test('that were changed are planned as written, without the source that no longer vouches for them', () => {
    const written: NewFact = {
      type: 'step.written',
      step: 'prescribe',
      what: 'Post it',
      who: 'practice',
      by: '',
    }
    expect(plannedSteps(facts, after(thinksOf('treat'), written))).toEqual([
      { id: 'prescribe', from: 'written', who: 'practice', what: 'Post it', basis: {}, accepted: true },
    ])
  })

  test('a step changed for one choice is no step of another; an own step stays with every choice', () => {
    const changed: NewFact = {
      type: 'step.written',
      step: 'prescribe',
      what: 'Post it',
      who: 'practice',
      by: '',
    }
    const own: NewFact = {
      type: 'step.written',
      step: 'own-1',
      what: 'Ring my son',
      who: 'person',
      by: 'Friday',
    }
    expect(idsOf(stepsFor(facts, after(changed, own, thinksOf('wait'))))).toEqual(['rest', 'own-1'])
    expect(idsOf(stepsFor(facts, after(changed, own)))).toEqual(['own-1'])
  })

  test('that were taken out are gone, and there are none of the aid before a choice is in hand', () => {
    const removed: NewFact = { type: 'step.removed', step: 'rest' }
    const accepted: NewFact = { type: 'steps.accepted', option: 'treat' }
    expect(idsOf(plannedSteps(facts, after(thinksOf('treat'), accepted, removed)))).toEqual(['prescribe'])
    expect(stepsFor(facts, after())).toEqual([])
  })

  test('of "not yet" is to think it over', () => {
    const notYet: NewFact = { type: 'decision.thought', thought: { notYet: true } }
    expect(idsOf(stepsFor(facts, after(notYet)))).toEqual([thinkItOver])
    expect(idsOf(plannedSteps(facts, after(notYet, { type: 'steps.accepted', option: null })))).toEqual([
      thinkItOver,
    ])
  })
})

describe('the safety net', () => {
  test('holds what is for everybody and for the choice in hand, the most urgent first', () => {
    expect(idsOf(safetyNetFor(facts, after(thinksOf('treat'))))).toEqual(['rash', 'breath', 'worse'])
    expect(idsOf(safetyNetFor(facts, after(thinksOf('wait'))))).toEqual(['breath', 'worse', 'slow'])
  })

  test('is that of carrying on while nothing is settled', () => {
    const notYet: NewFact = { type: 'decision.thought', thought: { notYet: true } }
    expect(idsOf(safetyNetFor(facts, after(notYet)))).toEqual(['breath', 'worse', 'slow'])
    expect(idsOf(safetyNetFor(facts, after()))).toEqual(['breath', 'worse', 'slow'])
  })
})

test('the review day is counted from today, and is none where the aid names none', () => {
  expect(suggestedReviewDay(facts, after(thinksOf('treat')), '2026-11-22')).toBe('2027-01-03')
  expect(suggestedReviewDay(facts, after(thinksOf('wait')), '2026-11-22')).toBeNull()
  expect(suggestedReviewDay(facts, after(), '2026-11-22')).toBeNull()
})
