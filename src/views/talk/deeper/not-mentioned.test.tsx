import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { DecideStage } from '../decide/decide-stage.tsx'
import { FinishTalk } from '../summary/finish-talk.tsx'

const aid = soreThroatAidInWords()
const shown = { type: 'outcome.shown', outcome: 'pain' } as const

test('what must be mentioned and was not opened is listed at Decide, and one press says that it was', async () => {
  const { seen } = renderTalk(<DecideStage />, { aid, facts: [shown] })
  const done = await screen.findByRole('button', { name: 'Mentioned: Sickness' })
  expect(screen.queryByRole('button', { name: 'Mentioned: Pain' })).toBeNull()
  await userEvent.click(done)
  expect(seen.facts).toEqual([{ type: 'outcome.discussed', outcome: 'sickness', discussed: true }])
  expect(screen.queryByText(/^Must be mentioned/)).toBeNull()
})

test('what was said to be mentioned leaves the list, and the focus goes on to its neighbour', async () => {
  renderTalk(<DecideStage />, { aid })
  await userEvent.click(await screen.findByRole('button', { name: 'Mentioned: Pain' }))
  expect(screen.getByRole('button', { name: 'Mentioned: Sickness' })).toHaveFocus()
})

test('it is listed again before the talk is finished', async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  renderTalk(<FinishTalk />, { aid, facts: [shown] })
  await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
  expect(await screen.findByRole('button', { name: 'Mentioned: Sickness' })).toBeVisible()
})
