import { expect, it } from 'vitest'
import { statinEvents } from '../../../tests/support/risk-builders.ts'
import { ratingFor } from './rating-for.ts'

const rated = {
  ...statinEvents,
  certainty: { rating: 'moderate' as const, byGroup: { r20: 'high' as const } },
}

it.each([
  [{ qrisk: 'r20' }, 'high'],
  [{ qrisk: 'r5' }, 'moderate'],
  [{ qrisk: null }, 'moderate'],
  [{}, 'moderate'],
  [{ other: 'r20' }, 'moderate'],
])('is that of the group which was chosen: %j is %s', (groups, expected) => {
  expect(ratingFor(rated, groups)).toBe(expected)
})
