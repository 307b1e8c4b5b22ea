import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderTalk } from '../../../tests/support/talk-in-memory.tsx'
import { Questions } from './questions.tsx'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})

test('what is added and taken out is read out within the dialog: all around it is not heard while it is open', async () => {
  renderTalk(<Questions draft="" onClose={vi.fn()} />)
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.type(dialog.getByRole('textbox'), 'Can I swim?{Enter}')
  expect(dialog.getByRole('status')).toHaveTextContent('Added: Can I swim?')
  await userEvent.click(dialog.getByRole('button', { name: 'Take out' }))
  expect(dialog.getByRole('status')).toHaveTextContent('Taken out: Can I swim?')
  expect(dialog.getByRole('textbox')).toHaveFocus()
})
