import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { inRoom } from '../../../../tests/support/known-talks.tsx'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { ChoosePatientView } from './choose-patient-view.tsx'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})

test('ending the second window leads to the heading of the dialog: its own button goes', async () => {
  const end = vi.fn()
  renderTalk(
    inRoom(<ChoosePatientView onClose={vi.fn()} />, {
      patientView: { at: 'window', openWindow: () => true, showHere: vi.fn(), end },
    }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'End it in the second window' }))
  expect(end).toHaveBeenCalledOnce()
  expect(screen.getByRole('heading', { name: 'Patient view' })).toHaveFocus()
})
