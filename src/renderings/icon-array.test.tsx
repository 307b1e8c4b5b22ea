import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Segment } from '../domain/risk/pictures-of.ts'
import { columnsFor, IconArray, runsOf } from './icon-array.tsx'
import { looksOf, markOf } from './icon-marks.ts'
import { staticMarkup } from './static-markup.ts'

const segments: Segment[] = [
  { part: 'have-anyway', certainty: 'certain', count: 70 },
  { part: 'have-anyway', certainty: 'maybe', count: 5 },
  { part: 'helped', certainty: 'maybe', count: 6 },
  { part: 'helped', certainty: 'certain', count: 19 },
  { part: 'well-anyway', certainty: 'certain', count: 900 },
]

test('every person has one place and no two stand in one, segment after segment', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 6 }), fc.constantFrom(10, 25, 50), (counts, columns) => {
      const runs = runsOf(
        counts.map((count) => ({ count })),
        columns,
      )
      const people = counts.reduce((sum, count) => sum + count, 0)
      const places = runs.flatMap(({ row, column, length }) =>
        Array.from({ length }, (_, step) => row * columns + column + step),
      )
      expect(places).toEqual(Array.from({ length: people }, (_, place) => place))
      expect(runs.every(({ column, length }) => column + length <= columns)).toBe(true)
      const drawn = counts.map((_, place) =>
        runs.filter(({ segment }) => segment === place).reduce((sum, { length }) => sum + length, 0),
      )
      expect(drawn).toEqual(counts)
    }),
  )
})

test('a thousand people are a few short paths, the best estimate and its range apart', () => {
  const markup = staticMarkup(<IconArray segments={segments} label="Of 1,000 people …" columns={50} />)
  expect(markup).toContain('viewBox="0 0 500 200" role="img" aria-label="Of 1,000 people …"')
  expect(markup).toContain('class="icon-dot" d="M5 5h495M5 15h195"')
  expect(markup).toContain('class="icon-core" d="M205 15h45"')
  expect(markup).toContain('class="icon-gap" d="M255 15h55"')
  expect(markup.length).toBeLessThan(1100)
  expect(columnsFor(100)).toBe(10)
})

test('each of those whom a choice harms has a diamond of their own', () => {
  const harmed: Segment[] = [{ part: 'because-of-it', certainty: 'certain', count: 12 }]
  const markup = staticMarkup(<IconArray segments={harmed} label="" columns={10} />)
  expect(markup.match(/z/g)).toHaveLength(12)
})

test('no two parts of a picture are told apart by colour alone', () => {
  const parts = ['have-anyway', 'helped', 'because-of-it', 'well-anyway'] as const
  const looks = [...parts, 'others' as const].map(
    (part) => looksOf[markOf({ part, certainty: 'certain' }, 0)].looks,
  )
  const maybes = parts.map((part) => looksOf[markOf({ part, certainty: 'maybe' }, 0)].looks)
  const shapes = [...looks, ...maybes].map((look) => look.join(' '))
  expect(new Set(shapes).size).toBe(shapes.length)
})
