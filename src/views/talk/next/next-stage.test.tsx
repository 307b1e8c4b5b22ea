import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAid } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { NextStage } from './next-stage.tsx'

const bare = soreThroatAid()
const aid = {
  ...bare,
  words: { en: { ...bare.words['en'], 'options.wait.name': 'Wait', 'next.rest': 'Rest and drink' } },
}
const decided: NewFact[] = [{ type: 'decision.thought', thought: { option: 'wait' } }]

test('with nothing decided the way to the decision is shown, and nothing can be accepted', () => {
  renderTalk(<NextStage />, { aid })
  expect(screen.getByRole('link', { name: 'Go to “Decide”' })).toHaveAttribute('href', '#/talk/one/decide')
  expect(screen.queryByRole('button', { name: 'Accept these steps' })).toBeNull()
})

test('one tap accepts the steps of the choice, and the focus stays with them', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'Accept these steps' }))
  expect(seen.facts).toEqual([{ type: 'steps.accepted', option: 'wait' }])
  expect(screen.getByText('These steps are agreed')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Steps' })).toHaveFocus()
})

test('a step is written with what, who and by when; an empty one is named as missing', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: 'What' })).toHaveAccessibleDescription(
    'Write what should happen.',
  )
  await userEvent.type(screen.getByRole('textbox', { name: 'What' }), 'Ring the nurse')
  await userEvent.type(screen.getByRole('textbox', { name: 'Who' }), 'Maya')
  await userEvent.type(screen.getByRole('textbox', { name: 'By when' }), 'Friday{Enter}')
  expect(seen.facts).toEqual([
    { type: 'step.written', step: 'new-1', what: 'Ring the nurse', who: 'Maya', by: 'Friday' },
  ])
})

test('changing a prepared step keeps its id and who it is for; changing nothing says nothing', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'Change' }))
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Change' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'What' }), ' plenty{Enter}')
  expect(seen.facts).toEqual([
    { type: 'step.written', step: 'rest', what: 'Rest and drink plenty', who: 'person', by: '' },
  ])
})

test('a step that is half typed is kept when the stage is left', async () => {
  const { seen, unmount } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }))
  await userEvent.keyboard('Ring the nu')
  unmount()
  expect(seen.facts).toEqual([{ type: 'step.written', step: 'new-1', what: 'Ring the nu', who: '', by: '' }])
})
