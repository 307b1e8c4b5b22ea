import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import { inEnglish } from '../../../../tests/support/talk-in-memory.tsx'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import { CheckPanel } from '../check-panel.tsx'
import { WritePanel } from '../write-panel.tsx'

function show(at?: string) {
  const seen: { texts?: DraftTexts; turns: number } = { turns: 0 }
  const hear = (texts: DraftTexts) => {
    seen.texts = texts
    seen.turns += 1
  }
  inEnglish(
    <InDraft onTexts={hear} {...(at && { at })}>
      <WritePanel />
    </InDraft>,
  )
  return seen
}

const open = async (level: number, name: RegExp | string) => {
  const summary = screen.getByRole('heading', { level, name }).closest('summary')
  const details = summary?.closest('details')
  if (!details) throw new Error(String(name))
  // jsdom has no toggling of its own.
  await act(async () => {
    details.open = true
    fireEvent(details, new Event('toggle'))
  })
  return within(details)
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})

test('what is folded holds no field', async () => {
  show()
  expect(screen.queryByRole('combobox')).toBeNull()
  const choices = await open(2, 'Your choices')
  expect(choices.queryByRole('textbox')).toBeNull()
  await open(3, 'Carry on as now')
  expect(choices.getByRole('combobox', { name: 'What kind of choice' })).toHaveValue('as-now')
})

test('an entry is added with its facts and its words in one step, and its first field has the focus', async () => {
  const seen = show()
  const card = await open(2, 'Get help now')
  await userEvent.click(card.getByRole('button', { name: 'Add an emergency' }))
  await userEvent.click(card.getByRole('button', { name: 'Add' }))
  expect(card.getByRole('textbox', { name: 'What needs help now?' })).toHaveAccessibleDescription(
    'Write this first.',
  )
  await userEvent.type(card.getByRole('textbox', { name: 'What needs help now?' }), 'The event b.')
  await userEvent.click(card.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(card.getByRole('textbox', { name: 'What it says' })).toHaveFocus())
  expect(seen.turns).toBe(1)
  expect(seen.texts?.facts).toContain('- { id: event-b, urgency: emergency, generalAdvice: true }')
  expect(seen.texts?.words['en']).toContain('- {#event-b} The event b.')
})

test('moving keeps the focus on the entry and says where it is', async () => {
  const seen = show()
  const card = await open(2, 'Your choices')
  await open(3, 'Carry on as now')
  await userEvent.click(card.getByRole('button', { name: 'Move down: Carry on as now' }))
  await waitFor(() => expect(screen.getByText('Carry on as now is now 2 of 2.')).toBeInTheDocument())
  expect(card.getByRole('button', { name: 'Move down: Carry on as now' })).toHaveFocus()
  const { facts = '', words = {} } = seen.texts ?? {}
  expect(facts.indexOf('id: treatment, kind')).toBeLessThan(facts.indexOf('id: as-now, kind'))
  expect(words['en']?.indexOf('{#treatment}')).toBeLessThan(words['en']?.indexOf('{#as-now}') ?? 0)
})

test('what may not go says why; what goes is asked about first', async () => {
  const seen = show()
  const choices = await open(2, 'Your choices')
  await open(3, 'Carry on as now')
  await userEvent.click(choices.getByRole('button', { name: 'Take out: Carry on as now' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('At least 2 of these have to stand in an aid')
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  const sources = await open(2, 'Next steps')
  await open(3, 'Agree what would change your mind.')
  await userEvent.click(sources.getByRole('button', { name: 'Take out: Agree what would change your mind.' }))
  expect(seen.turns).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Take it out' }))
  await waitFor(() => expect(seen.turns).toBe(1))
  expect(seen.texts?.facts).not.toContain('as-now-agree')
  expect(seen.texts?.words['en']).not.toContain('as-now-agree')
})

test('a source takes the place of general advice, and goes back to it', async () => {
  const seen = show('f.eligibility.for.0.sources')
  await userEvent.click(screen.getByRole('checkbox', { name: 'S1: Title of the source' }))
  await waitFor(() => expect(seen.texts?.facts).toContain('- { id: adults, sources: [S1] }'))
  await userEvent.click(screen.getByRole('checkbox', { name: 'S1: Title of the source' }))
  await waitFor(() => expect(seen.texts?.facts).toContain('- { id: adults, generalAdvice: true }'))
})

test('a finding leads to its field, one that has no card to its line', () => {
  inEnglish(
    <InDraft
      texts={{
        facts: 'format: 1\nsourceLanguage: en\noptions:\n  - { id: a, kind: none }\ntranslations: 7\n',
        words: { en: '# A {#title}\n' },
      }}
    >
      <CheckPanel />
    </InDraft>,
  )
  const leads = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(leads).toContain('#/drafts/draft/write/f.options.0.kind')
  expect(leads).toContain('#/drafts/draft/text/facts.5')
})
