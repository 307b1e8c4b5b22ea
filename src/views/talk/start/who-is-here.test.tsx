import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { WhoIsHere } from './who-is-here.tsx'

test('who decides says nothing of being able to decide: that stays blank until it is answered', async () => {
  const { seen } = renderTalk(<WhoIsHere />)
  await userEvent.click(screen.getByText('Who is here and who decides'))
  await userEvent.click(await screen.findByRole('radio', { name: 'The patient, with support' }))
  expect(screen.getByRole('radio', { name: 'Presumed, no reason to doubt it' })).not.toBeChecked()
  expect(seen.facts).toEqual([{ type: 'decider.recorded', who: 'person-with-support' }])
})
