import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAid } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { DecideStage } from './decide-stage.tsx'

const bare = soreThroatAid()
const aid = {
  ...bare,
  words: { en: { ...bare.words['en'], 'options.wait.name': 'Wait', 'options.treat.name': 'Treat' } },
}

test('nothing is chosen beforehand, and "Not yet" stands beside the choices', () => {
  renderTalk(<DecideStage />, { aid })
  const thinking = within(screen.getByRole('radiogroup', { name: 'What are you thinking now?' }))
  expect(thinking.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
    false,
    false,
    false,
  ])
  expect(thinking.getByRole('radio', { name: 'Not yet' })).toBeVisible()
  expect(screen.queryByRole('radiogroup', { name: 'Have you decided?' })).toBeNull()
})

test('how firm it is, is asked once a choice is in hand, and never of "Not yet"', async () => {
  const { seen } = renderTalk(<DecideStage />, { aid })
  await userEvent.click(screen.getByRole('radio', { name: 'Wait' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Leaning this way' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Not yet' }))
  expect(screen.queryByRole('radiogroup', { name: 'Have you decided?' })).toBeNull()
  expect(seen.facts).toEqual([
    { type: 'decision.thought', thought: { option: 'wait' } },
    { type: 'decision.firmed', firmness: 'leaning' },
    { type: 'decision.thought', thought: { notYet: true } },
  ])
})

test('a choice that was ruled out cannot be chosen, and its absence is said', () => {
  renderTalk(<DecideStage />, {
    aid,
    facts: [{ type: 'option.ruledOut', option: 'treat', by: 'person', reason: '' }],
  })
  const thinking = within(screen.getByRole('radiogroup', { name: 'What are you thinking now?' }))
  expect(thinking.queryByRole('radio', { name: 'Treat' })).toBeNull()
  expect(screen.getByText('Not shown, because it was ruled out: Treat')).toBeVisible()
})

test('every choice has a cell in every row of the fit, and none is marked as the best', () => {
  renderTalk(<DecideStage />, { aid, facts: [{ type: 'priority.chosen', priority: 'better-sooner' }] })
  const table = within(screen.getByRole('table', { name: 'How each choice fits what matters to you' }))
  const [subject] = table.getAllByRole('row').slice(2)
  if (!subject) throw new Error('no row')
  expect(within(subject).getAllByRole('cell')).toHaveLength(2)
  expect(table.queryByRole('img')).toBeNull()
})

test('before anything is known of what matters, that is asked first; then whether it was asked for', async () => {
  const { seen } = renderTalk(<DecideStage />, { aid })
  await userEvent.click(screen.getByText('What does the clinician recommend?'))
  expect(await screen.findByText(/^Shall we hear first what matters to you\?/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to “What matters”' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  expect(screen.getByRole('radio', { name: 'The patient asked for it' })).toHaveFocus()
  await userEvent.click(screen.getByRole('radio', { name: 'The patient asked for it' }))
  expect(seen.facts).toEqual([{ type: 'recommendation.given', reason: '', asked: true }])
})

test('an aid that is not for this person says so where they decide', () => {
  renderTalk(<DecideStage />, { aid, facts: [{ type: 'eligibility.answered', answer: 'no' }] })
  expect(screen.getByText(/these figures may not be about you/)).toBeVisible()
})
