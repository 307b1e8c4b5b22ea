import { expect, test } from 'vitest'
import type { Consultation, OtherChoice } from '../consultation/consultation.ts'
import { loadWith } from './added-load.ts'

const said = (load: Consultation['load'], ...adds: OtherChoice['adds'][]) => ({
  load,
  otherChoices: adds.map((each, place) => ({
    consultation: `talk-${place}`,
    sameAs: [],
    title: 'Another choice',
    option: 'A tablet',
    day: '2026-11-01',
    state: 'decided' as const,
    adds: each,
  })),
})
const sources = ['S1']
const [tablets, tests, visits] = [
  { amount: 1, upTo: 2, sources },
  { amount: 1, orMore: true as const, sources },
  { amount: 0, sources },
]

test('a number, a range, and a number without end are added to what there is', () => {
  const adds = { tabletsADay: tablets, testsAYear: tests, visitsAYear: visits }
  const lines = loadWith({ adds }, said({ 'tablets-a-day': 3, 'tests-a-year': 2, 'visits-a-year': 4 }))
  expect(lines.map(({ of, becomes }) => [of, becomes])).toEqual([
    ['tablets-a-day', { least: 4, most: 5 }],
    ['tests-a-year', { least: 3 }],
    ['visits-a-year', { least: 4, most: 4 }],
  ])
})

test('what is not known of the days or of the choice is added to nothing', () => {
  const lines = loadWith(
    { adds: { tabletsADay: tablets } },
    said({ 'tablets-a-day': null, 'tests-a-year': 2 }),
  )
  expect(lines.map(({ adds, becomes }) => [adds, becomes])).toEqual([
    [{ least: 1, most: 2 }, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ])
})

test('what other choices add is summed, with ranges and numbers without end', () => {
  const [line] = loadWith(
    { adds: { tabletsADay: tablets } },
    said(
      { 'tablets-a-day': 3 },
      { 'tablets-a-day': { least: 1, most: 1 } },
      { 'tablets-a-day': { least: 2 } },
    ),
  )
  expect(line).toMatchObject({ others: { known: { least: 3 }, notKnownOf: 0 }, chosen: { least: 4 } })
  expect(line?.becomes).toEqual({ least: 7 })
})

test('of other choices, what one does not say is not known and makes no sum', () => {
  const lines = loadWith(
    { adds: { tabletsADay: tablets, testsAYear: tests } },
    said({ 'tablets-a-day': 3, 'tests-a-year': 1 }, { 'tablets-a-day': { least: 1, most: 1 } }, {}),
  )
  expect(lines.map(({ others, chosen, becomes }) => [others, chosen, becomes])).toEqual([
    [{ known: { least: 1, most: 1 }, notKnownOf: 1 }, undefined, undefined],
    [{ notKnownOf: 2 }, undefined, undefined],
    [{ notKnownOf: 2 }, undefined, undefined],
  ])
})

test('without what there is besides, the choices on record are summed alone', () => {
  const [line] = loadWith(
    { adds: { tabletsADay: visits } },
    said({}, { 'tablets-a-day': { least: 1, most: 1 } }),
  )
  expect(line).toMatchObject({ chosen: { least: 1, most: 1 } })
  expect(line).not.toHaveProperty('becomes')
})
