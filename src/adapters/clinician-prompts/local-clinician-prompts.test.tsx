import { afterEach, expect, test, vi } from 'vitest'
import { localClinicianPrompts } from './local-clinician-prompts.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('they are shown until somebody hides them, and that is all that is kept', () => {
  expect(localClinicianPrompts.areShown()).toBe(true)
  localClinicianPrompts.show(false)
  expect(localClinicianPrompts.areShown()).toBe(false)
  expect(localStorage).toHaveLength(1)
  localClinicianPrompts.show(true)
  expect(localClinicianPrompts.areShown()).toBe(true)
  expect(localStorage).toHaveLength(0)
})

test('a browser that keeps nothing is no trouble', () => {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
  }
  localClinicianPrompts.show(false)
  expect(localClinicianPrompts.areShown()).toBe(true)
})
