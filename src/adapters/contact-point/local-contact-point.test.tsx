import { afterEach, expect, test, vi } from 'vitest'
import { localContactPoint } from './local-contact-point.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('it is kept until somebody takes it out, and that is all that is kept', () => {
  expect(localContactPoint.read()).toBe('')
  localContactPoint.keep('Elm Street Practice, 01632 960 123')
  expect(localContactPoint.read()).toBe('Elm Street Practice, 01632 960 123')
  expect(localStorage).toHaveLength(1)
  localContactPoint.keep('')
  expect(localContactPoint.read()).toBe('')
  expect(localStorage).toHaveLength(0)
})

test('a browser that keeps nothing is no trouble', () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
  }
  localContactPoint.keep('Elm Street Practice')
  localContactPoint.keep('')
  expect(localContactPoint.read()).toBe('')
})
