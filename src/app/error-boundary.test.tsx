import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { WordsContext } from '../views/ui/words.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { keepLogInHand } from './log-in-hand.ts'
import { words } from './words.ts'

function Broken(): never {
  throw new Error('no such row')
}

const showBroken = () =>
  render(
    <WordsContext value={words}>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </WordsContext>,
  )

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a bug ends in words and offers the log of the consultation in hand', async () => {
  const saveFile = vi.spyOn(browserHandover, 'saveFile').mockReturnValue({ ok: true, value: null })
  const forget = keepLogInHand(() => '{"format": 1}')
  showBroken()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Something in the app went wrong')
  expect(screen.getByText(/no such row/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Save the consultation' }))
  expect(saveFile).toHaveBeenCalledWith('weigh-up.consultation.json', 'application/json', '{"format": 1}')
  forget()
})

test('offers no log where none is in hand, or where writing it down fails too', () => {
  const forget = keepLogInHand(() => {
    throw new Error('broken as well')
  })
  const { unmount } = showBroken()
  expect(screen.queryByRole('button')).toBeNull()
  unmount()
  forget()
  showBroken()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('link', { name: 'Back to the start page' })).toBeVisible()
})
