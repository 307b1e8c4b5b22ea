import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { SummaryStage } from './summary-stage.tsx'

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

test('a paper that is not safe at home closes what leaves something there, and can be taken back', async () => {
  const { seen } = renderTalk(<SummaryStage />, { stage: 'summary' })
  expect(names()).toContain('Copy as a text')
  await userEvent.click(screen.getByRole('radio', { name: 'No' }))
  expect(seen.facts).toEqual([{ type: 'takingHome.asked', safe: false }])
  expect(names()).toEqual([
    'Copy the note for the record',
    'Copy the short note',
    'Finish',
    'Show the summary',
  ])
  expect(screen.queryByText('See the text')).toBeNull()
  expect(screen.getByText(/nobody who can see the record online/)).not.toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(names()).toContain('Save the summary')
})

test('the person’s words go out of sight until somebody asks for them, and clearing comes first', async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  renderTalk(<SummaryStage />, {
    stage: 'summary',
    facts: [
      { type: 'matters.said', text: 'I want to get away' },
      { type: 'takingHome.asked', safe: false },
    ],
  })
  expect(screen.queryByRole('article')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Show the summary' }))
  expect(screen.getByRole('article')).toHaveTextContent('I want to get away')
  await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
  expect(await screen.findByText(/so it should not stay on this machine/)).toBeVisible()
  const endings = names().filter((name) => name?.startsWith('Finish and'))
  expect(endings).toEqual(['Finish and clear from this machine', 'Finish and keep'])
})

test('where somebody else is here, it is asked once before the first thing goes home', async () => {
  renderTalk(<SummaryStage />, {
    stage: 'summary',
    facts: [{ type: 'presence.recorded', who: 'partner', present: true }],
  })
  const ask = /^Is it safe to take home\?/
  await userEvent.click(screen.getByRole('button', { name: 'Copy the note for the record' }))
  expect(screen.queryByText(ask)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Save the summary' }))
  expect(screen.getByText(ask)).toBeVisible()
})
