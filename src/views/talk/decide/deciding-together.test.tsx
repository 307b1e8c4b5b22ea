import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { LifeLoad } from '../deeper/life-load.tsx'
import { DecideStage } from './decide-stage.tsx'

const aid = soreThroatAidInWords()
const firstIs = { type: 'priority.chosen', priority: 'better-sooner' } as const
const wait = { type: 'decision.thought', thought: { option: 'wait' } } as const
const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

test('a choice that goes against what was put first brings one question, and blocks nothing', async () => {
  const { seen } = renderTalk(<DecideStage />, { aid, facts: [firstIs] })
  await userEvent.click(screen.getByRole('radio', { name: 'Wait' }))
  const question = await screen.findByRole('radiogroup', { name: /^You put “Better sooner” first\. With/ })
  expect(within(question).getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('radiogroup', { name: 'Have you decided?' })).toBeVisible()
  await userEvent.click(within(question).getByRole('radio', { name: 'It matters less to me now' }))
  expect(seen.facts.at(-1)).toEqual({
    type: 'conflict.answered',
    option: 'wait',
    priority: 'better-sooner',
    answer: 'matters-less',
  })
  await userEvent.click(screen.getByRole('radio', { name: 'Treat' }))
  expect(screen.queryByRole('radiogroup', { name: /^You put/ })).toBeNull()
})

test('who wants the clinician to decide gets the recommendation first and open, and can take it back', async () => {
  renderTalk(<DecideStage />, { aid, facts: [firstIs] })
  await userEvent.click(screen.getByText('How involved do you want to be?', { selector: 'summary span' }))
  await userEvent.click(screen.getByRole('radio', { name: /^I want you to decide/ }))
  const place = () => screen.getByText('What does the clinician recommend?')
  const thinking = screen.getByRole('radiogroup', { name: 'What are you thinking now?' })
  expect(isBefore(place(), thinking)).toBe(true)
  expect(await screen.findByRole('radiogroup', { name: 'Was it asked for?' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent(/now stands first on this screen/)
  await userEvent.click(screen.getByRole('radio', { name: 'I want to decide' }))
  expect(isBefore(thinking, place())).toBe(true)
  expect(screen.getByText('Only if you ask')).toBeVisible()
  expect(screen.queryByRole('radiogroup', { name: 'Was it asked for?' })).toBeNull()
})

test('where the clinician’s recommendation stands is said in the clinician’s view alone', async () => {
  renderTalk(<DecideStage />, {
    aid,
    facts: [firstIs, { type: 'role.wanted', role: 'together' }],
    patientView: 'here',
  })
  await userEvent.click(screen.getByText('How involved do you want to be?', { selector: 'summary span' }))
  await userEvent.click(screen.getByRole('radio', { name: 'I want to decide' }))
  expect(screen.getByRole('radio', { name: 'I want to decide' })).toBeChecked()
  expect(document.body).not.toHaveTextContent(/What the clinician recommends/)
})

test('"Not yet" opens what goes home, in words and with a day', async () => {
  const { seen, unmount } = renderTalk(<DecideStage />, { aid })
  await userEvent.click(screen.getByRole('radio', { name: 'Not yet' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Who to talk to' }), 'My sister')
  expect(screen.getByLabelText('Look at this again on')).toBeVisible()
  unmount()
  expect(seen.facts.at(-1)).toEqual({ type: 'deferral.described', about: 'talk-to', text: 'My sister' })
})

test('answers that do not go together are said plainly', async () => {
  renderTalk(<DecideStage />, {
    aid,
    facts: [
      wait,
      { type: 'decision.firmed', firmness: 'decided' },
      { type: 'readiness.answered', item: 'sure', answer: 'no' },
    ],
  })
  expect(screen.getByText('You have decided, and you do not feel sure what is best for you.')).toBeVisible()
  expect(screen.getByText('1 of 4 answered, “No” to 1')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Leaning this way' }))
  expect(screen.queryByText(/^You have decided, and/)).toBeNull()
})

test('what was explained again can be written once it was checked', async () => {
  renderTalk(<DecideStage />, { aid })
  expect(screen.queryByRole('textbox', { name: 'What was explained again?' })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Checked understanding' }))
  expect(screen.getByRole('textbox', { name: 'What was explained again?' })).toHaveAccessibleDescription(
    /not what was misunderstood/,
  )
})

test('the number that was said stands beside the figures', async () => {
  renderTalk(<DecideStage />, { aid, facts: [{ type: 'threshold.said', outcome: 'pain', count: 30 }] })
  await waitFor(() =>
    expect(
      screen.getByText(/at least 30 of 100 were helped\. The figures say, .*: 10 fewer of 100 with “Treat”/),
    ).toBeVisible(),
  )
})

test('what follows an answer is said to who hears the screen', async () => {
  renderTalk(<DecideStage />, { aid, facts: [firstIs] })
  const said = () => screen.getByRole('status')
  await userEvent.click(screen.getByRole('radio', { name: 'Treat' }))
  expect(said()).toHaveTextContent('A question follows: have you decided?')
  await userEvent.click(screen.getByRole('radio', { name: 'Wait' }))
  expect(said()).toHaveTextContent(/^Two questions follow/)
  await userEvent.click(screen.getByRole('radio', { name: 'Not yet' }))
  expect(said()).toHaveTextContent('Questions follow: what to take home.')
  await userEvent.click(screen.getByText('How ready do you feel?', { selector: 'summary span' }))
  const [sure] = await screen.findAllByRole('radio', { name: 'No' })
  await userEvent.click(sure as HTMLElement)
  expect(said()).toHaveTextContent(/^Look at the choices again/)
})

test('what is no number stays in its box with what is wrong', async () => {
  const { seen } = renderTalk(<LifeLoad />, { aid })
  const [box] = screen.getAllByRole('textbox')
  if (!box) throw new Error('no box')
  await userEvent.type(box, 'abc')
  await userEvent.tab()
  expect(box).toHaveValue('abc')
  expect(box).toHaveAccessibleDescription('Write a whole number, at most 1000.')
  await userEvent.clear(box)
  await userEvent.type(box, '3')
  await userEvent.tab()
  expect(seen.facts).toMatchObject([{ type: 'load.recorded', amount: 3 }])
})
