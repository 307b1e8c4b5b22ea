import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { MattersStage } from './matters-stage.tsx'

const ordered = () =>
  within(screen.getByRole('list', { name: 'In this order' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

test('a statement is a toggle button, and its press is said', async () => {
  const { seen } = renderTalk(<MattersStage />)
  const [first] = within(screen.getByRole('group', { name: 'What might matter to you' })).getAllByRole(
    'button',
  )
  if (!first) throw new Error('no statement')
  expect(first).toHaveAttribute('aria-pressed', 'false')
  await userEvent.click(first)
  expect(first).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(first)
  // The second press is said once it is painted.
  await waitFor(() =>
    expect(seen.facts).toEqual([
      { type: 'priority.chosen', priority: 'better-sooner' },
      { type: 'priority.dropped', priority: 'better-sooner' },
    ]),
  )
})

test('moving by key keeps the focus on what was moved and reads the new place out', async () => {
  renderTalk(<MattersStage />, {
    facts: [
      { type: 'priority.added', priority: 'one', text: 'Sleep' },
      { type: 'priority.added', priority: 'two', text: 'Work' },
    ],
  })
  const [, second] = screen.getAllByRole('button', { name: /^Move up/ })
  second?.focus()
  await userEvent.keyboard('{Enter}')
  expect(ordered()).toEqual(['1Work', '2Sleep'])
  expect(document.activeElement).toBe(screen.getAllByRole('button', { name: /^Move up/ })[0])
  expect(screen.getByRole('status')).toHaveTextContent('“Work” is now 1 of 2.')
  await userEvent.keyboard('{Enter}')
  expect(ordered()).toEqual(['1Work', '2Sleep'])
})

test('a statement of one’s own joins the order, and the focus goes back to its button', async () => {
  renderTalk(<MattersStage />)
  await userEvent.click(screen.getByRole('button', { name: 'Add something that matters' }))
  await userEvent.keyboard('My garden{Enter}')
  expect(ordered()).toEqual(['1My garden'])
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('button', { name: 'Add something that matters' })).toHaveFocus()
})

test('each press says how many of the statements are chosen', async () => {
  renderTalk(<MattersStage />, { facts: [{ type: 'priority.added', priority: 'one', text: 'Sleep' }] })
  await userEvent.click(screen.getByRole('button', { name: 'Sleep', pressed: true }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^0 of \d+ chosen$/))
  await userEvent.click(screen.getByRole('button', { name: 'Sleep', pressed: false }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^1 of \d+ chosen$/))
})

test('Enter on nothing keeps the box open and says what is missing; Escape leads back to its button', async () => {
  const { seen } = renderTalk(<MattersStage />)
  await userEvent.click(screen.getByRole('button', { name: 'Add something that matters' }))
  await userEvent.keyboard('{Enter}')
  const box = screen.getByRole('textbox', { name: 'What else matters to you?' })
  expect(box).toHaveFocus()
  expect(box).toHaveAccessibleDescription('Write what matters, or cancel.')
  await userEvent.keyboard('Given up{Escape}')
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('button', { name: 'Add something that matters' })).toHaveFocus()
  expect(seen.facts).toEqual([])
})

test('a statement that is half typed is kept when the stage is left, one that was given up is not', async () => {
  const { seen, unmount } = renderTalk(<MattersStage />)
  await userEvent.click(screen.getByRole('button', { name: 'Add something that matters' }))
  await userEvent.keyboard('Given up')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add something that matters' }))
  await userEvent.keyboard('My gar')
  unmount()
  expect(seen.facts).toEqual([{ type: 'priority.added', priority: 'new-1', text: 'My gar' }])
})
