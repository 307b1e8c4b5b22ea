import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAid } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { DeclinedInformation } from './declined-information.tsx'
import { ThresholdQuestion } from './threshold-question.tsx'

const bare = soreThroatAid()
const aid = { ...bare, facts: { ...bare.facts, threshold: 'pain' } }
const opened = async (...facts: NewFact[]) => {
  const talk = renderTalk(<ThresholdQuestion />, { aid, facts })
  await userEvent.click(screen.getByText('How many would have to be helped?'))
  return talk
}
const box = () =>
  screen.getByRole('textbox', {
    name: 'How many in 100 would have to be helped for this to be worth it to you?',
  })

test('it says over what time, and helped by what', async () => {
  await opened()
  expect(screen.getByText(/^This is about “.*” in 1 week\. .* It means helped by “.*”\.$/)).toBeVisible()
})

test('a number is kept as it was typed', async () => {
  const { seen } = await opened()
  await userEvent.type(box(), '30')
  await userEvent.tab()
  expect(seen.facts).toEqual([{ type: 'threshold.said', outcome: 'pain', count: 30 }])
  expect(box()).toHaveValue('30')
  expect(screen.getByText('at least 30 of 100')).toBeVisible()
})

test.each(['200', 'many', '2.5', '-1'])(
  '%s is no such number: it stays, with what would be one',
  async (typed) => {
    const { seen } = await opened()
    await userEvent.type(box(), typed)
    await userEvent.tab()
    expect(seen.facts).toEqual([])
    expect(box()).toHaveValue(typed)
    expect(box()).toHaveAccessibleDescription('Write a whole number from 0 to 100.')
  },
)

test('not being able to say is an answer', async () => {
  const { seen } = await opened({ type: 'threshold.said', outcome: 'pain', count: 3 })
  await userEvent.click(screen.getByRole('button', { name: 'I cannot say', pressed: false }))
  expect(seen.facts).toEqual([{ type: 'threshold.said', outcome: 'pain', count: null }])
  expect(screen.getByRole('button', { name: 'I cannot say', pressed: true })).toBeVisible()
  expect(box()).toHaveValue('')
})

test('once the figures were seen, that is said', async () => {
  await opened({ type: 'outcome.shown', outcome: 'pain' })
  expect(screen.getByText(/^You have seen the figures for this already/)).toBeVisible()
})

test('what was declined is said beside its name, with what was told all the same', async () => {
  const { seen, unmount } = renderTalk(<DeclinedInformation />)
  await userEvent.click(screen.getByText('I would rather not hear about …'))
  await userEvent.click(screen.getByRole('checkbox', { name: 'harms' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'What was still told: harms' }), 'A rash')
  unmount()
  const said = { type: 'information.declined', about: 'harms', declined: true }
  expect(seen.facts).toEqual([
    { ...said, stillTold: '' },
    { ...said, stillTold: 'A rash' },
  ])
})
