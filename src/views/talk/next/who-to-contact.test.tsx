import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { inRoom } from '../../../../tests/support/known-talks.tsx'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { WhoToContact } from './who-to-contact.tsx'

const practice = 'Elm Street Practice, 01632 960 123'

test('what is kept on this machine is offered, and stands nowhere until it is pressed', async () => {
  const { seen } = renderTalk(inRoom(<WhoToContact />, { contactPoint: { kept: practice, keep: vi.fn() } }))
  const use = screen.getByRole('button', { name: `Use “${practice}”` })
  expect(screen.getByRole('textbox', { name: 'Who to contact' })).toHaveValue('')
  expect(seen.facts).toEqual([])
  await userEvent.click(use)
  expect(seen.facts).toEqual([{ type: 'contactPoint.written', text: practice }])
  expect(screen.getByRole('textbox', { name: 'Who to contact' })).toHaveValue(practice)
  expect(use).toHaveAttribute('aria-pressed', 'true')
  expect(use).toHaveFocus()
})

test('what is written is kept only where somebody says so, and taken out the same way', async () => {
  const keep = vi.fn()
  renderTalk(inRoom(<WhoToContact />, { contactPoint: { kept: '', keep } }), {
    facts: [{ type: 'contactPoint.written', text: practice }],
  })
  expect(screen.queryByRole('button')).toBeNull()
  expect(keep).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('checkbox', { name: /^Keep it on this machine/ }))
  expect(keep).toHaveBeenCalledWith(practice)
})

test('on what the patient sees nothing is offered and nothing can be kept', () => {
  renderTalk(inRoom(<WhoToContact />, { contactPoint: { kept: practice, keep: vi.fn() } }), {
    facts: [{ type: 'contactPoint.written', text: practice }],
    patientView: 'here',
  })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})
