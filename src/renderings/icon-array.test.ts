import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsFor, type Mark, runsOf } from './icon-array.tsx'

const marks = fc.tuple(fc.nat(400), fc.nat(300), fc.nat(300)).map(([event, helped, none]) => [
  { mark: 'event' as Mark, count: event },
  { mark: 'helped' as Mark, count: helped },
  { mark: 'none' as Mark, count: none },
])

test('every person has one icon and no two stand in one place', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const people = given.reduce((sum, { count }) => sum + count, 0)
      const columns = columnsFor(people)
      const places = runsOf(given, columns).flatMap(({ row, column, length }) =>
        Array.from({ length }, (_, step) => row * columns + column + step),
      )
      expect(places).toEqual(Array.from({ length: people }, (_, place) => place))
    }),
  )
})

test('each mark has as many icons as it counts', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const runs = runsOf(given, 50)
      for (const { mark, count } of given) {
        const icons = runs.filter((run) => run.mark === mark).reduce((sum, { length }) => sum + length, 0)
        expect(icons).toBe(count)
      }
    }),
  )
})

test('a run never leaves its row', () => {
  const runs = runsOf(
    [
      { mark: 'event', count: 75 },
      { mark: 'helped', count: 25 },
      { mark: 'none', count: 900 },
    ],
    50,
  )
  expect(runs[0]).toEqual({ mark: 'event', row: 0, column: 0, length: 50 })
  expect(runs[1]).toEqual({ mark: 'event', row: 1, column: 0, length: 25 })
  expect(runs[2]).toEqual({ mark: 'helped', row: 1, column: 25, length: 25 })
  expect(runs.every(({ column, length }) => column + length <= 50)).toBe(true)
})
