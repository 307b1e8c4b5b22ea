import type { AidFacts, OutcomeFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../src/domain/aid/result.schema.ts'
import type { Consultation } from '../../src/domain/consultation/consultation.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import { countsResult, outcomeWith } from './risk-builders.ts'

/** An outcome of `wait` and `treat`, of 100 people; the difference is known to the person. */
export function countedOutcome(
  id: string,
  wait: number,
  treat: number,
  changes: Partial<OutcomeFacts> = {},
): OutcomeFacts {
  const result = countsResult(
    [
      { options: ['wait'], value: 'printed', count: wait },
      {
        options: ['treat'],
        value: 'difference',
        to: 'wait',
        of: 100,
        estimate: treat - wait,
        low: treat - wait,
        high: treat - wait,
      },
    ],
    { of: 100 },
  )
  return outcomeOf(result, { id, ...changes })
}

/** An outcome with one result, not one that must be mentioned unless told. */
export const outcomeOf = (result: ResultFacts, changes: Partial<OutcomeFacts>): OutcomeFacts =>
  outcomeWith(result, { mustMention: false, ...changes })

/** Facts of two choices, `wait` and `treat`, with no more than rows and fit need. */
export function twoChoices(changes: Partial<AidFacts>): AidFacts {
  return {
    format: 1,
    id: 'an-aid',
    version: '1.0.0',
    area: 'throat',
    sourceLanguage: 'en',
    written: '2026-11-22',
    reviewBy: '2027-11-22',
    authors: [{ name: 'An invented author', role: 'GP', interests: 'none' }],
    funding: 'none',
    testedWithPatients: false,
    of: 100,
    eligibility: { for: [{ id: 'adults', generalAdvice: true }], notFor: [], urgent: [] },
    options: [
      { id: 'wait', kind: 'waiting' },
      { id: 'treat', kind: 'active' },
    ],
    outcomes: [],
    burdens: [],
    priorities: [],
    nextSteps: [],
    safetyNet: [],
    reviews: [],
    sources: [],
    ...changes,
  }
}

/** A consultation in which nothing was said but what is given. */
export function talkWith(changes: Partial<Consultation>): Consultation {
  return { ...consultationFrom([]), ...changes }
}
