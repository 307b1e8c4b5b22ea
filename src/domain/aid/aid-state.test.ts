import { expect, it } from 'vitest'
import { stateOf } from './aid-state.ts'

it.each([
  ['2026-11-22', 'current'],
  ['2026-11-23', 'past'],
  ['2027-05-24', 'past'],
  ['2027-05-25', 'long-past'],
] as const)('an aid to be reviewed by 22 November 2026 is, on %s, %s', (today, review) => {
  const facts = { reviewBy: '2026-11-22', testedWithPatients: false }
  expect(stateOf(facts, today)).toEqual({ review, testedWithPatients: false })
})
