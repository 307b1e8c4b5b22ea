import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { inEnglish } from '../../../../tests/support/talk-in-memory.tsx'
import { ofABack, withAStatement, withoutAid } from '../../../../tests/support/without-aid.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import type { Stage } from '../../../navigation/route.ts'
import { StagesWithoutAid } from './stages-without-aid.tsx'

function show(stage: Stage, facts: readonly NewFact[] = []) {
  const heard: NewFact[] = []
  const onAdd = (more: readonly NewFact[]) => void heard.push(...more)
  inEnglish(withoutAid(<StagesWithoutAid stage={stage} />, { facts, onAdd }))
  return heard
}
const boxes = () => screen.getAllByRole('textbox', { name: 'Choice' })

test('two boxes stand ready, the first for carrying on as now, and what to do is said', async () => {
  const heard = show('start')
  expect(boxes().map((box) => (box as HTMLTextAreaElement).value)).toEqual(['Carry on as now', ''])
  expect(screen.getByText(/Write at least one more choice/)).toBeVisible()
  await userEvent.type(boxes()[1] as HTMLElement, 'Physio')
  await userEvent.click(screen.getByRole('button', { name: 'Add a choice' }))
  expect(boxes()).toHaveLength(3)
  expect(boxes()[2]).toHaveFocus()
  await userEvent.keyboard('Tablets')
  await userEvent.tab()
  expect(heard).toMatchObject([
    { type: 'choice.optionAdded', text: 'Physio', kind: 'active' },
    { type: 'choice.optionAdded', text: 'Tablets', kind: 'active' },
  ])
  expect(new Set(heard.map((fact) => 'option' in fact && fact.option)).size).toBe(2)
})

test('carrying on as now can be said in other words and not taken out; a new choice never gets an old one’s words', async () => {
  const heard = show('start', ofABack.slice(0, 2))
  await userEvent.clear(boxes()[0] as HTMLElement)
  await userEvent.type(boxes()[0] as HTMLElement, 'Wait')
  await userEvent.click(screen.getByRole('button', { name: 'Take out: Physiotherapy' }))
  await userEvent.type(boxes()[1] as HTMLElement, 'Massage')
  await userEvent.tab()
  expect(heard).toMatchObject([
    { option: 'as-now', text: 'Wait', kind: 'nothing' },
    { type: 'choice.optionRemoved', option: 'physio' },
    { type: 'choice.optionAdded', text: 'Massage' },
  ])
  expect(heard[2]).not.toMatchObject({ option: 'physio' })
})

test('each choice has the four questions, in one table that says whose words these are', async () => {
  const heard = show('choices', ofABack)
  const table = screen.getByRole('table', { name: 'Your choices side by side' })
  expect(within(table).getAllByRole('textbox')).toHaveLength(12)
  expect(screen.getAllByText('Written by your clinician, without a source')).toHaveLength(1)
  await userEvent.type(screen.getByRole('textbox', { name: 'Risks (Stronger tablets)' }), 'Sleepy')
  await userEvent.tab()
  expect(heard).toEqual([{ type: 'choice.answered', option: 'tablets', question: 'risks', text: 'Sleepy' }])
})

test('beside what matters stand the words that were written, and nothing is judged', () => {
  show('decide', withAStatement)
  const table = screen.getByRole('table', { name: 'What matters to you, beside each choice' })
  expect(within(table).getByText('Lifting my grandson')).toBeVisible()
  expect(within(table).getByText('It can hurt at first')).toBeVisible()
  expect(within(table).queryByText(/Better|Harder|Fits|Goes against|difference/)).toBeNull()
})

test('a choice that was worded otherwise after it was chosen says so on Decide and on the Summary, until it is said to be right', async () => {
  const chosen: NewFact = { type: 'decision.thought', thought: { option: 'physio' } }
  const worded: NewFact = { type: 'choice.optionAdded', option: 'physio', text: 'Yoga', kind: 'active' }
  const said = 'The words of this choice were changed after it was chosen.'
  const { unmount } = inEnglish(
    withoutAid(<StagesWithoutAid stage="summary" />, { facts: [...ofABack, chosen, worded] }),
  )
  expect(screen.getByText(said)).toBeVisible()
  unmount()
  const heard = show('decide', [...ofABack, chosen, worded])
  expect(screen.getByText(said)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'It is still right' }))
  expect(heard).toEqual([chosen])
  expect(screen.queryByText(said)).toBeNull()
})

test('with no lines of an aid on when to get help, it is said and the clinician is asked to write', () => {
  show('next', ofABack)
  expect(screen.getByText(/There is no decision aid, so no lines are ready here/)).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'When to get help' })).toHaveValue('')
})

test('only own statements can be chosen, and no list stands there before one was added', () => {
  show('matters', ofABack)
  expect(screen.queryByRole('group', { name: 'What might matter to you' })).toBeNull()
  expect(screen.getByText('Add what matters. It lines up here, the most important first.')).toBeVisible()
})

test('boxes with one label stand in groups that tell them apart; a blank one is called by its place', () => {
  show('start')
  const groups = screen.getAllByRole('group', { name: /^Choice \d of 2$/ })
  expect(groups.map((group) => within(group).getByRole('textbox').id)).toEqual(boxes().map(({ id }) => id))
  expect(screen.getByRole('button', { name: 'Take out: Choice 2 of 2, without a name' })).toBeVisible()
})

test('own words that were typed stand where the choices are weighed, and nothing says that none were', () => {
  show('decide', [{ type: 'matters.said', text: 'I need my hands for work' }])
  expect(screen.getByText('I need my hands for work')).toBeVisible()
  expect(screen.queryByText(/Nothing is written under/)).toBeNull()
})
