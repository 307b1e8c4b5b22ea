import { afterEach, expect, test, vi } from 'vitest'
import { localRecentAids } from './local-recent-aids.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('keeps the last six, the latest first, each once, and nothing but their names', () => {
  for (const aid of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) localRecentAids.add(aid)
  expect(localRecentAids.read()).toEqual(['c', 'g', 'f', 'e', 'd', 'b'])
  expect(localStorage).toHaveLength(1)
  expect(localStorage.getItem(localStorage.key(0) ?? '')).toBe('["c","g","f","e","d","b"]')
  localRecentAids.clear()
  expect(localRecentAids.read()).toEqual([])
  expect(localStorage).toHaveLength(0)
})

test.each(['no list', '{}', '[1, null]', '"a"'])('%s that lies there is no aid', (text) => {
  localStorage.setItem('weigh-up-recent-aids', text)
  expect(localRecentAids.read()).toEqual([])
  localRecentAids.add('a')
  expect(localRecentAids.read()).toEqual(['a'])
})

test('a browser that keeps nothing is no trouble', () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
  }
  localRecentAids.add('a')
  localRecentAids.clear()
  expect(localRecentAids.read()).toEqual([])
})
