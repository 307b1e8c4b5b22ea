import { expect, test } from 'vitest'
import { sentencesAbout } from '../../../tests/support/figure-builders.ts'
import { countsResult, outcomeWith, statinEvents } from '../../../tests/support/risk-builders.ts'
import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { Certainty } from '../aid/result.schema.ts'

const groups = { qrisk: 'r10' }
const said = (rating: Certainty['rating'], changes: Partial<OutcomeFacts> = {}, result = statinEvents) => {
  const rated = { ...result, certainty: { rating } }
  return sentencesAbout(outcomeWith(rated, changes), { groups }).effects('event', 'main')
}

test('certainty × effect, as sure as it may be said', () => {
  expect(said('high')).toEqual(['“Add a statin” reduces this, compared with “Carry on as now”.'])
  expect(said('moderate')).toEqual(['“Add a statin” probably reduces this, compared with “Carry on as now”.'])
  expect(said('low')).toEqual(['“Add a statin” may reduce this, compared with “Carry on as now”.'])
  expect(said('very-low')).toEqual([
    'We are very uncertain whether “Add a statin” reduces this, compared with “Carry on as now”.',
  ])
})

test('where nobody rated it, nothing is claimed', () => {
  expect(said('not-rated')).toEqual([])
})

test('an adjective of size stands only where the author set what is small and large', () => {
  const sizes = { of: 1000, small: { below: 10 }, large: { from: 25 }, sources: ['S1'] }
  expect(said('high', { sizes })).toEqual([
    '“Add a statin” reduces this a lot, compared with “Carry on as now”.',
  ])
  expect(said('low', { sizes: { ...sizes, small: { below: 26 }, large: { from: 50 } } })).toEqual([
    '“Add a statin” may reduce this a little, compared with “Carry on as now”.',
  ])
  expect(said('high', { sizes: { ...sizes, large: { from: 26 } } })).toEqual([
    '“Add a statin” reduces this, compared with “Carry on as now”.',
  ])
})

test('a difference that is not clear, or that an author judged, is not called an effect', () => {
  const untested = countsResult([
    { options: ['as-now'], value: 'printed', count: 40 },
    { options: ['statin'], value: 'printed', count: 30 },
  ])
  expect(said('high', {}, untested)).toEqual([])
  expect(said('high', {}, { ...statinEvents, judgement: 'little-or-no-difference' })).toEqual([])
})
