import type { Fact, NewFact } from '../../src/domain/consultation/fact.schema.ts'

/** A clock that counts: one second a tick from a Sunday morning in November 2026. */
export function countedClock(start = '2026-11-22T09:30:00.000Z'): () => string {
  let seconds = 0
  return () => {
    const at = new Date(Date.parse(start) + seconds * 1000).toISOString()
    seconds += 1
    return at
  }
}

/** Ids that count: `fact-1`, `fact-2` … */
export function countedIds(name = 'fact'): () => string {
  let count = 0
  return () => {
    count += 1
    return `${name}-${count}`
  }
}

export const aidPin = { id: 'acute-sore-throat', version: '0.1.0', hash: 'a'.repeat(64) }

export const beginning: NewFact = { type: 'consultation.begun', aid: aidPin, language: 'en' }

/** A consultation that begins without an aid. */
export const beginningWithoutAid: NewFact = { type: 'consultation.begun', aid: null, language: 'en' }

/** A log: the new facts with ids `fact-1` …, times a second apart and places from 0. */
export function logOf(...facts: readonly NewFact[]): Fact[] {
  const at = countedClock()
  const newId = countedIds()
  return facts.map((fact, place) => ({ ...fact, id: newId(), at: at(), place }))
}

/** A log of a whole consultation on a sore throat with Maya, an invented person, up to the decision. */
export const mayaDecided = (): Fact[] =>
  logOf(
    beginning,
    { type: 'eligibility.answered', answer: 'yes' },
    { type: 'presence.recorded', who: 'person', present: true },
    { type: 'matters.said', text: 'Back to work by Monday' },
    { type: 'priority.chosen', priority: 'better-sooner' },
    { type: 'priority.chosen', priority: 'fewer-tablets' },
    { type: 'priority.placed', priority: 'fewer-tablets', to: 0 },
    { type: 'decision.thought', thought: { option: 'wait' } },
    { type: 'decision.firmed', firmness: 'decided' },
    { type: 'decision.explained', text: 'I would rather not take tablets' },
    { type: 'steps.accepted', option: 'wait' },
  )
