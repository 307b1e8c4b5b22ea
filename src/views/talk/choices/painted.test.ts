import { expect, test } from 'vitest'
import { windowHolds } from './painted.ts'

test.each([
  ['a practice PC', 1366, 768, { rows: 9, lines: 5, columns: 4 }],
  ['what its browser leaves', 1366, 633, { rows: 6, lines: 4, columns: 4 }],
  ['a large screen', 1920, 1080, { rows: 15, lines: 9, columns: 6 }],
  ['a phone', 390, 844, { rows: 10, lines: 6, columns: 1 }],
  ['a window with no room', 200, 200, { rows: 1, lines: 1, columns: 1 }],
])('%s holds', (_, innerWidth, innerHeight, held) => {
  expect(windowHolds({ innerWidth, innerHeight })).toEqual(held)
})
