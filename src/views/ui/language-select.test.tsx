import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { LanguageSelect } from './language-select.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function show() {
  const chosen: string[] = []
  inEnglish(<LanguageSelect chosen="en" onChoose={(language) => void chosen.push(language)} />)
  const box = screen.getByRole('combobox', { name: 'Language' })
  const pick = (value: string) => fireEvent.change(box, { target: { value } })
  /** As a closed box does it: the key changes it at once. */
  const byKey = (key: string, value: string) => {
    fireEvent.keyDown(box, { key })
    pick(value)
    fireEvent.keyUp(box, { key })
    vi.advanceTimersByTime(200)
  }
  return { chosen, box, pick, byKey }
}

test('a language that the arrows pass by is not chosen; the one that Enter is pressed on is, once', () => {
  const { chosen, box, byKey } = show()
  byKey('ArrowDown', 'cy')
  byKey('ArrowDown', 'pl')
  expect(box).toHaveValue('pl')
  expect(chosen).toEqual([])
  fireEvent.keyDown(box, { key: 'Enter' })
  fireEvent.blur(box)
  expect(chosen).toEqual(['pl'])
})

test('leaving the box chooses what it shows, and nothing where that is chosen already or was taken back', () => {
  const { chosen, box, byKey } = show()
  byKey('ArrowDown', 'cy')
  byKey('ArrowUp', 'en')
  fireEvent.blur(box)
  byKey('ArrowDown', 'cy')
  fireEvent.keyDown(box, { key: 'Escape' })
  expect(box).toHaveValue('en')
  fireEvent.blur(box)
  expect(chosen).toEqual([])
  byKey('u', 'ur')
  fireEvent.blur(box)
  expect(chosen).toEqual(['ur'])
})

test('what is picked in an open list is chosen at once, by mouse or after the key that opened it', () => {
  const { chosen, box, pick, byKey } = show()
  pick('pl')
  expect(chosen).toEqual(['pl'])
  fireEvent.keyDown(box, { key: 'ArrowDown', altKey: true })
  vi.advanceTimersByTime(200)
  pick('ur')
  expect(chosen).toEqual(['pl', 'ur'])
  byKey('ArrowUp', 'cy')
  pick('pl')
  fireEvent.blur(box)
  expect(chosen).toEqual(['pl', 'ur', 'pl'])
})
