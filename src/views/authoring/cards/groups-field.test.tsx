import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { formWith, InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import { inEnglish } from '../../../../tests/support/talk-in-memory.tsx'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import { CheckPanel } from '../check-panel.tsx'
import { WritePanel } from '../write-panel.tsx'

const grouped = formWith((facts) =>
  facts
    .replace(
      'options:',
      `axes:
  - id: score
    scale: points
    step: 1
    groups:
      - { id: low, to: 2 }
      - { id: middle, from: 3, to: 4 }
      - { id: top, from: 6 }
    sources: [S1]
options:`,
    )
    .replace(
      '- { options: [as-now], value: unknown }',
      '- { options: [as-now], value: baseline, counts: { low: 10, middle: 20, top: 30 } }',
    )
    .replace('sources: [{ source: S1 }]', 'sources: [{ source: S1 }]\n        axis: score'),
)

function show(at?: string, texts?: DraftTexts) {
  const seen: { texts?: DraftTexts; turns: number } = { turns: 0 }
  const hear = (next: DraftTexts) => {
    seen.texts = next
    seen.turns += 1
  }
  inEnglish(
    <InDraft onTexts={hear} {...(texts && { texts })} {...(at && { at })}>
      <WritePanel />
    </InDraft>,
  )
  return seen
}

const open = async (level: number, name: RegExp | string) => {
  const details = screen.getByRole('heading', { level, name }).closest('details')
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

test('a way of grouping is added with its groups and their words in one step', async () => {
  const seen = show()
  const card = await open(2, 'Scores and groups')
  await userEvent.click(card.getByRole('button', { name: 'Add a way of grouping people' }))
  await userEvent.click(card.getByRole('button', { name: 'Add' }))
  expect(
    card.getByRole('textbox', { name: 'What the groups are called together' }),
  ).toHaveAccessibleDescription(/Write this first/)
  await userEvent.type(
    card.getByRole('textbox', { name: 'What the groups are called together' }),
    'Kind of event',
  )
  await userEvent.selectOptions(
    card.getByRole('combobox', { name: 'How people are grouped' }),
    'By kind: no score',
  )
  await userEvent.type(card.getByRole('textbox', { name: 'Name of the first group' }), 'One side')
  await userEvent.type(card.getByRole('textbox', { name: 'Name of the second group' }), 'Both sides')
  await userEvent.selectOptions(card.getByRole('combobox', { name: 'Its source' }), 'S1: Title of the source')
  await userEvent.click(card.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 4, name: 'Both sides' })).toBeVisible())
  expect(seen.turns).toBe(1)
  expect(seen.texts?.facts).toMatch(/id: kind-event\n\s+scale: kind/)
  expect(seen.texts?.words['en']).toContain('- {#one-side} One side')
})

test('a group with figures is asked about, with each of them, and goes with them in one step', async () => {
  const seen = show('f.axes.0.groups.1.from', grouped)
  await userEvent.click(screen.getByRole('button', { name: 'Take out: middle' }))
  expect(screen.getByRole('dialog')).toHaveTextContent(
    'Figures of Getting better, result 1: a starting count of 20 of 100',
  )
  expect(seen.turns).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Take it out' }))
  await waitFor(() => expect(seen.turns).toBe(1))
  expect(seen.texts?.facts).toContain('counts: { low: 10, top: 30 }')
  expect(seen.texts?.facts).not.toContain('middle')
})

test('another name of a group is carried to its figures; one that is taken is refused at the field', async () => {
  const seen = show('f.axes.0.groups.1.from', grouped)
  const row = within(screen.getByRole('heading', { level: 4, name: 'middle' }).closest('li') ?? document.body)
  await userEvent.click(row.getByText('Its name in the files: middle'))
  const field = row.getByRole('textbox', { name: 'Its name in the files' })
  await userEvent.clear(field)
  await userEvent.type(field, 'top{Enter}')
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Another one has this name/))
  expect(seen.turns).toBe(0)
  await userEvent.clear(field)
  await userEvent.type(field, 'between{Enter}')
  await waitFor(() => expect(seen.turns).toBe(1))
  expect(seen.texts?.facts).toContain('counts: { low: 10, between: 20, top: 30 }')
  expect(seen.texts?.facts).toContain('- { id: between, from: 3, to: 4 }')
})

test('what a choice adds is not known until a number is typed, and is not lost while it is typed anew', async () => {
  const seen = show('f.options.1.adds.tabletsADay.amount')
  const field = screen.getByRole('textbox', { name: 'Tablets a day' })
  await userEvent.type(field, '1')
  await waitFor(() => expect(seen.texts?.facts).toContain('tabletsADay: { amount: 1, generalAdvice: true }'))
  await userEvent.clear(field)
  fireEvent.blur(field)
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Something has to stand here/))
  expect(seen.texts?.facts).toContain('amount: 1')
  await userEvent.click(screen.getByRole('button', { name: 'Say it is not known: Tablets a day' }))
  await waitFor(() => expect(seen.texts?.facts).not.toContain('adds'))
})

test('a finding of groups, of a scale or of what is added leads to its field', () => {
  const wrong = formWith((facts) =>
    grouped.facts
      .replace(
        'sources: [S1]\noptions:',
        'sources: [S1]\nscales:\n  - { id: ease, from: 9, to: 1, better: lower, decimals: 0 }\noptions:',
      )
      .replace(/kind: active, generalAdvice: true/, 'kind: active, adds: {}, generalAdvice: true')
      .slice(0, facts.length * 3),
  )
  inEnglish(
    <InDraft texts={wrong}>
      <CheckPanel />
    </InDraft>,
  )
  const leads = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(leads).toContain('#/drafts/draft/write/f.axes.0.groups.2.from')
  expect(leads).toContain('#/drafts/draft/write/f.scales.0.from')
  expect(leads).toContain('#/drafts/draft/write/f.options.1.adds')
  expect(leads).toContain('#/drafts/draft/write/w.axes.score.rule')
})

test('a finding about groups says their names, and of which result and choice it is', () => {
  const facts = grouped.facts
    .replace('{ id: top, from: 6 }', '{ id: top, from: 4 }')
    .replace('counts: { low: 10, middle: 20, top: 30 }', 'counts: { low: 10, middle: 20 }')
  const en = `${grouped.words['en']}\n\n## axes\n\n### score\n\n#### top\n\nScore {score} and worse\n`
  inEnglish(
    <InDraft texts={{ ...grouped, facts, words: { ...grouped.words, en } }}>
      <CheckPanel />
    </InDraft>,
  )
  expect(screen.queryAllByText(/group (top|middle)|groups middle/)).toEqual([])
  expect(screen.getAllByText(/: There is no starting count for the group “/)[0]?.textContent).toMatch(
    / – Carry on as now: There is no/,
  )
})
