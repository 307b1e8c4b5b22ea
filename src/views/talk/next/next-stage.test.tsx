import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAid } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { SummaryStage } from '../summary/summary-stage.tsx'
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
  await screen.findByRole('textbox', { name: 'What' })
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
  await userEvent.click(screen.getByRole('button', { name: 'Change: Rest and drink' }))
  await screen.findByRole('textbox', { name: 'What' })
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Change: Rest and drink' }))
  await screen.findByRole('textbox', { name: 'What' })
  await userEvent.type(screen.getByRole('textbox', { name: 'What' }), ' plenty{Enter}')
  expect(seen.facts).toEqual([
    { type: 'step.written', step: 'rest', what: 'Rest and drink plenty', who: 'person', by: '' },
  ])
})

test('a step that is half typed is kept when the stage is left', async () => {
  const { seen, unmount } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }))
  await screen.findByRole('textbox', { name: 'What' })
  await userEvent.keyboard('Ring the nu')
  unmount()
  expect(seen.facts).toEqual([{ type: 'step.written', step: 'new-1', what: 'Ring the nu', who: '', by: '' }])
})

const accepted: NewFact[] = [...decided, { type: 'steps.accepted', option: 'wait' }]

test('steps that were changed since they were agreed are offered for agreement again', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: accepted })
  await userEvent.click(screen.getByRole('button', { name: 'Change: Rest and drink' }))
  await screen.findByRole('textbox', { name: 'What' })
  await userEvent.keyboard(' plenty{Enter}')
  expect(screen.queryByText('These steps are agreed')).toBeNull()
  expect(screen.getByText('Changed since agreed')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Accept these steps' }))
  expect(screen.getByText('These steps are agreed')).toBeVisible()
  expect(seen.facts.map(({ type }) => type)).toEqual(['step.written', 'steps.accepted'])
})

test('Escape gives a change up and leads back to its button', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'Change: Rest and drink' }))
  await screen.findByRole('textbox', { name: 'What' })
  await userEvent.keyboard(' plenty{Escape}')
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('button', { name: 'Change: Rest and drink' })).toHaveFocus()
  expect(seen.facts).toEqual([])
})

test('a step that is kept or taken out is named', async () => {
  renderTalk(<NextStage />, { aid, facts: decided })
  const says = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  await userEvent.click(screen.getByRole('button', { name: 'Change: Rest and drink' }))
  await screen.findByRole('textbox', { name: 'What' })
  await userEvent.keyboard(' plenty{Enter}')
  expect(says()).toContain('Step kept: Rest and drink plenty')
  await userEvent.click(screen.getByRole('button', { name: 'Take out: Rest and drink plenty' }))
  expect(says()).toContain('Step taken out: Rest and drink plenty')
  expect(screen.getByRole('heading', { name: 'Steps' })).toHaveFocus()
})

test('"No day needed" keeps its place and its focus, and says what was agreed', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: decided })
  await userEvent.click(screen.getByRole('button', { name: 'No day needed' }))
  expect(screen.getByRole('button', { name: 'No day needed' })).toHaveFocus()
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Agreed: no day needed',
  )
  await userEvent.click(screen.getByRole('button', { name: 'No day needed' }))
  expect(seen.facts).toEqual([{ type: 'review.dated', day: null }])
})

test('a day that has passed stays in its box with what is wrong, and is not agreed', async () => {
  const { seen } = renderTalk(<NextStage />, { aid, facts: decided })
  const box = screen.getByLabelText('Look at this again on')
  fireEvent.change(box, { target: { value: '2020-01-01' } })
  fireEvent.blur(box)
  expect(box).toHaveValue('2020-01-01')
  expect(box).toHaveAccessibleDescription('Choose a day from today on.')
  expect(seen.facts).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'No day needed' }))
  expect(box).toHaveValue('')
  expect(seen.facts).toEqual([{ type: 'review.dated', day: null }])
})

test('a day that has passed is not lost by going on: the summary says so, and it stands in its box again', async () => {
  const next = renderTalk(<NextStage />, { aid, facts: decided })
  fireEvent.change(screen.getByLabelText('Look at this again on'), { target: { value: '2020-01-01' } })
  next.unmount()
  const summary = renderTalk(<SummaryStage />, { aid, facts: decided })
  expect(screen.getByText('The day to look again is not agreed: 1 January 2020 has passed.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Choose a day from today on.' })).toHaveAttribute(
    'href',
    '#/talk/one/next',
  )
  summary.unmount()
  const { seen, unmount } = renderTalk(<NextStage />, { aid, facts: decided })
  const box = screen.getByLabelText('Look at this again on')
  expect(box).toHaveValue('2020-01-01')
  expect(box).toHaveAccessibleDescription('Choose a day from today on.')
  fireEvent.change(box, { target: { value: '2027-02-01' } })
  fireEvent.blur(box)
  expect(seen.facts).toEqual([{ type: 'review.dated', day: '2027-02-01' }])
  unmount()
  renderTalk(<SummaryStage />, { aid, facts: decided })
  expect(screen.queryByText(/The day to look again is not agreed/)).toBeNull()
})

test('a day that was agreed before the choice was changed says so, until somebody says that it is still right', async () => {
  const day = '2027-02-01'
  const changed: NewFact = { type: 'decision.thought', thought: { notYet: true } }
  const { seen } = renderTalk(<NextStage />, {
    aid,
    facts: [...decided, { type: 'review.dated', day }, changed],
  })
  expect(screen.getByText(/Agreed before the choice was changed: 1 February 2027/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'It is still right' }))
  expect(seen.facts).toEqual([{ type: 'review.dated', day }])
  expect(screen.getByText('Agreed: 1 February 2027', { selector: 'p' })).toBeVisible()
  expect(screen.getByLabelText('Look at this again on')).toHaveFocus()
})
