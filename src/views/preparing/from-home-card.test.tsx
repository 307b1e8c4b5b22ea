import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../tests/support/aid-builder.ts'
import { mayaThoughtOver } from '../../../tests/support/from-home.ts'
import { renderTalk } from '../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { FromHomeCards } from './from-home-card.tsx'

const brought = (said: FromHome, ...before: NewFact[]) =>
  renderTalk(<FromHomeCards />, {
    aid: soreThroatAidInWords(),
    facts: [...before, { type: 'home.brought', said, source: 'text' }],
  })
const take = (what: string) => screen.getByRole('button', { name: `Take over: ${what}` })

test('what the talk does not have is taken over by a tap each; the words of the room stay', async () => {
  const { seen } = brought(mayaThoughtOver, { type: 'matters.said', text: 'Said in the room' })
  const card = screen.getByRole('region', { name: 'From home' })
  expect(within(card).getAllByRole('button')).toHaveLength(8)
  for (const what of [
    mayaThoughtOver.ownWords,
    'Walking the dog',
    'Can I swim?',
    'How involved: We decide together',
  ])
    await userEvent.click(take(what))
  expect(seen.facts).toEqual([
    { type: 'matters.said', text: `Said in the room\n${mayaThoughtOver.ownWords}` },
    { type: 'priority.added', priority: 'new-1', text: 'Walking the dog' },
    { type: 'question.noted', question: 'new-2', text: 'Can I swim?' },
    { type: 'role.wanted', role: 'together' },
  ])
  // Pressed again, nothing more is added, and the focus has stayed.
  expect(screen.getAllByRole('button', { name: /^In this talk: / }).at(-1)).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(seen.facts).toHaveLength(4)
})

test('a leaning becomes a leaning, with its reason, and only by a tap', async () => {
  const { seen } = brought(mayaThoughtOver)
  expect(seen.facts).toEqual([])
  await userEvent.click(take('Treat'))
  expect(seen.facts).toEqual([
    { type: 'decision.thought', thought: { option: 'treat' } },
    { type: 'decision.firmed', firmness: 'leaning' },
    { type: 'decision.explained', text: 'I cannot be away from work' },
  ])
})

test('a choice that this aid does not have is said, and cannot be taken over', () => {
  brought({ ...mayaThoughtOver, thought: { option: 'gone' }, chosen: 'Go to hospital' })
  expect(screen.getByText(/“Go to hospital” is no choice in this decision aid/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Take over: Go to hospital' })).toBeNull()
})

test('in a talk in another language, statements and choices are called as they are there; the person’s words stay', () => {
  const said: FromHome = {
    ...mayaThoughtOver,
    language: 'pl',
    ownWords: 'Praca w poniedziałek',
    priorities: [{ id: 'better-sooner', text: 'Chcę szybciej wyzdrowieć' }, { text: 'Spacery z psem' }],
    chosen: 'Leczenie',
  }
  brought(said)
  const card = within(screen.getByRole('region', { name: 'From home' }))
  expect(card.queryByText(/Chcę szybciej|Leczenie/)).toBeNull()
  expect(card.getByText('Spacery z psem', { exact: false })).toBeVisible()
  expect(card.getByText('Praca w poniedziałek')).toHaveAttribute('lang', 'pl')
})
