import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { ClinicianRecommends } from './clinician-recommends.tsx'

test('whether it was asked for says nothing of what is recommended: that stays blank until it is answered', async () => {
  const { seen } = renderTalk(<ClinicianRecommends isFirst />, {
    facts: [{ type: 'matters.said', text: 'My work' }],
  })
  await userEvent.click(await screen.findByRole('radio', { name: 'The clinician offered it' }))
  const recommended = within(screen.getByRole('radiogroup', { name: 'The clinician recommends' }))
  for (const radio of recommended.getAllByRole('radio')) expect(radio).not.toBeChecked()
  expect(seen.facts).toEqual([{ type: 'recommendation.given', reason: '', asked: false }])
})
