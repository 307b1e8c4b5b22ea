import { fireEvent } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { watchPresses, whenReleased } from './under-press.ts'

it('waits while something is pressed, for its click, and no longer than a press takes', async () => {
  vi.useFakeTimers()
  const end = watchPresses()
  const seen: string[] = []
  const wait = (name: string) => void whenReleased().then(() => seen.push(name))
  fireEvent.pointerDown(document.body)
  wait('held')
  await vi.advanceTimersByTimeAsync(500)
  expect(seen).toEqual([])
  fireEvent.pointerUp(document.body)
  fireEvent.click(document.body)
  seen.push('clicked')
  await vi.advanceTimersByTimeAsync(0)
  expect(seen).toEqual(['clicked', 'held'])
  wait('free')
  await vi.advanceTimersByTimeAsync(0)
  fireEvent.pointerDown(document.body)
  wait('selecting')
  await vi.advanceTimersByTimeAsync(1000)
  expect(seen).toEqual(['clicked', 'held', 'free', 'selecting'])
  end()
  fireEvent.pointerDown(document.body)
  wait('unwatched')
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.at(-1)).toBe('unwatched')
  vi.useRealTimers()
})
