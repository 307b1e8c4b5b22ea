import { describe, expect, test } from 'vitest'
import { countedOutcome, outcomeOf, talkWith, twoChoices } from '../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { doubtsOf } from './doubts.ts'
import { gentleQuestionOf } from './gentle-question.ts'

const untested = outcomeOf(
  countsResult(
    [
      { options: ['wait'], value: 'printed', count: 40 },
      { options: ['treat'], value: 'printed', count: 20 },
    ],
    { of: 100 },
  ),
  { id: 'untested' },
)
const facts = (changes: Partial<AidFacts> = {}) =>
  twoChoices({
    outcomes: [countedOutcome('pain', 40, 30), countedOutcome('sick', 10, 20, { role: 'harm' }), untested],
    burdens: [{ id: 'visits', category: 'routine', generalAdvice: true }],
    priorities: [
      { id: 'less-pain', about: [{ outcome: 'pain' }] },
      { id: 'not-sick', about: [{ outcome: 'sick' }] },
      { id: 'untested', about: [{ outcome: 'untested' }] },
      { id: 'few-visits', about: [{ burden: 'visits', easier: ['wait'], harder: ['treat'] }] },
      { id: 'all-hard', about: [{ burden: 'visits', harder: ['wait', 'treat'] }] },
      { id: 'do-something', about: [{ choice: 'wait', fits: 'against' }] },
      { id: 'both-ways', about: [{ outcome: 'sick' }, { choice: 'treat', fits: 'for' }] },
    ],
    ...changes,
  })
const chosen = (option: string, priorities: string[], more: Partial<Consultation> = {}) =>
  talkWith({
    thought: { option },
    priorities,
    ownPriorities: [{ id: 'mine', text: 'My garden' }],
    ...more,
  })
const asked = (...given: Parameters<typeof chosen>) => gentleQuestionOf(facts(), chosen(...given))

describe('the gentle question', () => {
  test.each([
    ['worse by the figures', 'treat', ['not-sick'], 'not-sick'],
    ['what another is clearly better than', 'wait', ['less-pain'], 'less-pain'],
    ['harder in daily life', 'treat', ['few-visits'], 'few-visits'],
    ['against the choice itself', 'wait', ['do-something'], 'do-something'],
    ['the first with a direction, behind an own one', 'treat', ['mine', 'not-sick'], 'not-sick'],
    ['the first with a direction, behind an untested one', 'treat', ['untested', 'few-visits'], 'few-visits'],
  ])('is asked where the choice is %s', (_, option, priorities, priority) => {
    expect(asked(option, priorities)).toMatchObject({ option, priority })
  })

  test.each([
    ['the choice does better', 'wait', ['not-sick']],
    ['only the second thing is harder', 'wait', ['few-visits', 'less-pain']],
    ['every choice is as hard', 'treat', ['all-hard']],
    ['nothing was said to matter', 'treat', []],
    ['only their own words are known', 'treat', ['mine']],
    ['nobody tested the difference', 'wait', ['untested']],
    ['it is harder in one way and better in another', 'treat', ['both-ways']],
  ])('is not asked where %s', (_, option, priorities) => {
    expect(asked(option, priorities)).toBeUndefined()
  })

  test('is not asked of "not yet", nor where the other choice was put aside', () => {
    expect(
      gentleQuestionOf(facts(), chosen('x', ['not-sick'], { thought: { notYet: true } })),
    ).toBeUndefined()
    const ruledOut = { wait: { by: 'person', reason: '' } } as const
    expect(asked('treat', ['not-sick'], { ruledOut })).toBeUndefined()
  })

  test('knows its answer, and not the one that was given for another choice', () => {
    const conflicts = [{ option: 'treat', priority: 'not-sick', answer: 'accepts' }] as const
    expect(asked('treat', ['not-sick'], { conflicts: [...conflicts] })?.answer).toBe('accepts')
    const other = [{ ...conflicts[0], option: 'wait' }]
    expect(asked('treat', ['not-sick'], { conflicts: other })?.answer).toBeUndefined()
  })
})

describe('what does not go together', () => {
  const said = (more: Partial<Consultation>) =>
    doubtsOf(facts(), chosen('treat', ['not-sick'], { firmness: 'decided', ...more }))

  test('is said once somebody calls it decided', () => {
    const readiness = { sure: 'no', supported: 'yes' } as const
    expect(said({ readiness })).toEqual(['decided-not-sure'])
    expect(said({ readiness, firmness: 'leaning' })).toEqual([])
    expect(said({ role: 'clinician' })).toEqual(['clinician-leads-without-recommendation'])
    const conflicts: Consultation['conflicts'] = [{ option: 'treat', priority: 'not-sick', answer: 'unsure' }]
    expect(said({ conflicts })).toEqual(['decided-unsure-about-first'])
  })

  test('is said of a choice that was put aside, decided or not', () => {
    const ruledOut = { treat: { by: 'person', reason: '' } } as const
    expect(said({ ruledOut, firmness: 'leaning' })).toEqual(['chosen-put-aside'])
  })

  test('is said of a choice that was made before the group, decided or not', () => {
    expect(said({ isGroupSince: true })).toEqual(['group-since'])
    expect(said({ isGroupSince: true, firmness: 'leaning' })).toEqual(['group-since'])
  })

  test('is said of a choice whose words were changed after it was chosen, decided or not', () => {
    expect(said({ chosenAs: 'Tablets' })).toEqual(['words-since'])
    expect(said({ chosenAs: '', firmness: 'leaning' })).toEqual(['words-since'])
  })
})
