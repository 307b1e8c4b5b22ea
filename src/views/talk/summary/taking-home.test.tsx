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
  expect(names()).toEqual(['Copy the note for the record', 'Save the consultation', 'Finish'])
  expect(screen.queryByText('See the text')).toBeNull()
  expect(screen.getByText(/nobody who can see the record online/)).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(names()).toContain('Save the summary')
})
