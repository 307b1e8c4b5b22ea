import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { UnsavedTyping } from './drafts.ts'
import { WrittenField } from './written-field.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function show() {
  const written: string[] = []
  const unsaved: number[] = []
  const view = inEnglish(
    <UnsavedTyping value={(change) => void unsaved.push(change)}>
      <WrittenField label="Why?" stored="" onWritten={(text) => void written.push(text)} />
    </UnsavedTyping>,
  )
  const type = (text: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: 'Why?' }), { target: { value: text } })
  return { ...view, written, unsaved, type }
}

test('what is typed is handed over once per pause, and unsaved until then', () => {
  const { written, unsaved, type } = show()
  type('a')
  vi.advanceTimersByTime(500)
  type('ab')
  vi.advanceTimersByTime(500)
  expect(written).toEqual([])
  expect(unsaved).toEqual([1])
  vi.advanceTimersByTime(500)
  expect(written).toEqual(['ab'])
  expect(unsaved).toEqual([1, -1])
})

test('leaving the field hands over at once, and only once', () => {
  const { written, type } = show()
  type('ab')
  fireEvent.blur(screen.getByRole('textbox'))
  vi.advanceTimersByTime(5000)
  expect(written).toEqual(['ab'])
})

test.each(['pagehide', 'unmount'])('nothing is lost at %s in the middle of typing', (how) => {
  const { written, unsaved, type, unmount } = show()
  type('half a sen')
  if (how === 'unmount') unmount()
  else window.dispatchEvent(new Event('pagehide'))
  expect(written).toEqual(['half a sen'])
  expect(unsaved).toEqual([1, -1])
})

test('a full box says that what goes beyond was left out', () => {
  const { type } = show()
  type('a'.repeat(3999))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  type('a'.repeat(4000))
  expect(screen.getByRole('alert')).toBeInTheDocument()
})
