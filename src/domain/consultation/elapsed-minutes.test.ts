import { expect, test } from 'vitest'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import { consultationFrom } from './consultation-from.ts'
import { elapsedMinutes } from './elapsed-minutes.ts'

const talk = consultationFrom(logOf(beginning))

test.each([
  ['2026-11-22T09:30:59.000Z', 0],
  ['2026-11-22T09:34:00.000Z', 4],
  ['2026-11-22T10:30:59.000Z', 60],
  ['2026-11-22T10:31:00.000Z', undefined],
  ['2026-11-23T09:34:00.000Z', undefined],
  ['2026-11-22T09:29:00.000Z', undefined],
  ['no time', undefined],
])('at %s it has lasted %s minutes', (now, minutes) => {
  expect(elapsedMinutes(talk, now)).toBe(minutes)
})

test('nothing has lasted before it began', () => {
  expect(elapsedMinutes(consultationFrom([]), '2026-11-22T09:34:00.000Z')).toBeUndefined()
})
