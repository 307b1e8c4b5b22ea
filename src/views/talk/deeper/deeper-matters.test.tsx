import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { MattersStage } from '../matters/matters-stage.tsx'
import { TiedStatement } from './tied-statement.tsx'
import { TwoAtATime } from './two-at-a-time.tsx'

const three: NewFact[] = ['Sleep', 'Work', 'Garden'].map((text) => ({
  type: 'priority.added',
  priority: text.toLowerCase(),
  text,
}))
const question = () => within(screen.getByRole('group', { name: /^Which matters more to you\?/ }))
const tap = (name: string) => userEvent.click(question().getByRole('button', { name }))

test('two at a time: answers are facts, each question takes the focus, and one can go back', async () => {
  const { seen } = renderTalk(<TwoAtATime />, { facts: three })
  expect(question().queryByRole('button', { name: 'Go back one' })).toBeNull()
  await tap('Sleep')
  expect(screen.getByRole('heading', { name: /2 of 3/ })).toHaveFocus()
  await tap('Go back one')
  expect(question().getByRole('button', { name: 'Sleep', pressed: true })).toBeVisible()
  await tap('Work')
  await tap('Both the same')
  await tap('Garden')
  expect(seen.facts).toEqual([
    { type: 'tradeOff.answered', one: 'sleep', other: 'work', prefers: 'one' },
    { type: 'tradeOff.answered', one: 'sleep', other: 'work', prefers: 'other' },
    { type: 'tradeOff.answered', one: 'work', other: 'garden', prefers: 'equal' },
    { type: 'tradeOff.answered', one: 'sleep', other: 'garden', prefers: 'other' },
  ])
  expect(screen.getByRole('heading', { name: 'What you said' })).toHaveFocus()
  expect(screen.queryByRole('button', { name: 'Answer what was left out' })).toBeNull()
})

test('what speaks against the order is said beside it, and moves it only when that is wanted', async () => {
  const against: NewFact = { type: 'tradeOff.answered', one: 'sleep', other: 'garden', prefers: 'other' }
  const { seen } = renderTalk(<TwoAtATime />, { facts: [...three, against] })
  const said = 'You put “Sleep” above “Garden”. Here you said “Garden” matters more. Both are kept.'
  expect(screen.getByText(said)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Move it up in the order/ }))
  expect(seen.facts).toEqual([{ type: 'priority.placed', priority: 'garden', to: 0 }])
  expect(screen.getByText('“Garden” matters more than “Sleep”.')).toBeVisible()
})

test('what was skipped stays open and can be answered later', async () => {
  renderTalk(<TwoAtATime />, { facts: three })
  for (const _ of [1, 2, 3]) await tap('Skip this one')
  expect(screen.getByText('Nothing yet.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Answer what was left out' }))
  expect(screen.getByRole('heading', { name: /1 of 3/ })).toHaveFocus()
})

test('a statement that was let go is still named by what was said of it', () => {
  const facts: NewFact[] = [
    ...three,
    { type: 'tradeOff.answered', one: 'sleep', other: 'work', prefers: 'one' },
    { type: 'priority.dropped', priority: 'work' },
    { type: 'priority.dropped', priority: 'garden' },
  ]
  renderTalk(<TwoAtATime />, { facts })
  expect(
    screen.getByText('“Sleep” matters more than “Work”. One of them is no longer among what you chose.'),
  ).toBeVisible()
})

test('an own statement is tied to what the aid has, and untied again', async () => {
  const { seen } = renderTalk(<TiedStatement statement={{ id: 'sleep', text: 'Sleep' }} />, { facts: three })
  const [first] = screen.getAllByRole('button')
  if (!first) throw new Error('nothing to tie to')
  await userEvent.click(first)
  await waitFor(() => expect(seen.facts).toHaveLength(1))
  await userEvent.click(first)
  await waitFor(() =>
    expect(seen.facts).toEqual([
      { type: 'priority.tied', priority: 'sleep', about: [{ outcome: 'pain' }] },
      { type: 'priority.tied', priority: 'sleep', about: [] },
    ]),
  )
})

test('nothing of this is there until it is opened, and a second person sees nothing of the first', async () => {
  const facts: NewFact[] = [...three, { type: 'matters.said', text: 'My secret' }]
  renderTalk(<MattersStage />, { facts })
  expect(screen.queryByText('How much each matters')).toBeNull()
  await userEvent.click(screen.getByText('More about what matters'))
  await userEvent.click(await screen.findByText('Somebody else answers too'))
  await userEvent.click(screen.getByRole('button', { name: 'Partner' }))
  expect(await screen.findByRole('button', { name: 'Hand back' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1, name: 'Now the partner answers' })).toHaveFocus()
  expect(document.body.textContent).not.toMatch(/Sleep|My secret/)
  await userEvent.click(screen.getByRole('button', { name: 'Hand back' }))
  expect(await screen.findByRole('heading', { name: 'What matters to each of you' })).toHaveFocus()
  expect(screen.getAllByText('My secret').length).toBeGreaterThan(1)
})
