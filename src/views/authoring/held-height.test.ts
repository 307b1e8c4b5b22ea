// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { holdHeight, letHeightGo } from './held-height.ts'

/** A text area as tall as its lines, which says how often its height was taken. */
function grown(lines: number) {
  const area = document.createElement('textarea')
  const now = { lines, taken: 0 }
  const height = () => now.lines * 20
  const boxHeight = () => Number.parseFloat(area.style.blockSize || '0')
  Object.defineProperty(area, 'scrollHeight', { get: () => Math.max(height(), boxHeight()) })
  area.getBoundingClientRect = () => {
    now.taken += 1
    return { height: boxHeight() || height() } as DOMRect
  }
  area.value = 'word '.repeat(lines)
  return { area, now }
}

test('a height is taken once, and again where lines come', () => {
  const { area, now } = grown(2)
  holdHeight(area)
  area.value += 'a'
  holdHeight(area)
  expect([area.style.blockSize, now.taken]).toEqual(['40px', 1])
  now.lines = 3
  holdHeight(area)
  expect([area.style.blockSize, now.taken]).toEqual(['60px', 2])
})

test('words that go may leave less height, although the box cannot tell', () => {
  const { area, now } = grown(3)
  holdHeight(area)
  area.value = 'word'
  now.lines = 1
  holdHeight(area)
  expect(area.style.blockSize).toBe('20px')
})

test('a height that somebody drew it to stays when the held one goes', () => {
  const { area } = grown(2)
  area.style.height = '200px'
  holdHeight(area)
  letHeightGo(area)
  expect(area.style.contain).toBe('')
  expect(area.style.blockSize).toBe('')
})
