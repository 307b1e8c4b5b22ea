import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { emptyForm, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { DraftNote } from '../../domain/draft/draft-note.ts'
import { ReviewPanel } from './review-panel.tsx'

const by = { name: 'Dr Asha Patel', role: 'GP partner' }
const on = '2026-11-26'

function show(given: { texts?: DraftTexts; notes?: readonly DraftNote[] } = {}) {
  return render(
    <InEnglish>
      <InDraft {...given}>
        <ReviewPanel />
      </InDraft>
    </InEnglish>,
  )
}

const reading = () => screen.getByRole('region', { name: 'Read it and comment on its words' })
const comment = (number: number) => screen.getByRole('article', { name: `Comment ${number}` })
const passage = (words: RegExp) =>
  within(reading()).getByRole('button', { name: new RegExp(`^Comment on this: ${words.source}`) })

it('a comment on the whole is made by somebody with a name, is resolved and opened again', async () => {
  show()
  await userEvent.type(screen.getByLabelText('Your comment'), 'Which ones?')
  await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }))
  expect(screen.getByLabelText('Your name')).toHaveFocus()
  expect(screen.getByRole('heading', { name: 'No open comment' })).toBeVisible()
  await userEvent.type(screen.getByLabelText('Your name'), 'Dr Asha Patel')
  await userEvent.type(screen.getByLabelText('Your role'), 'GP partner')
  await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }))
  expect(screen.getByRole('heading', { name: '1 open comment' })).toBeVisible()
  expect(screen.getByText('Dr Asha Patel, GP partner, 26 November 2026')).toBeVisible()
  expect(screen.getByLabelText('Your comment')).toHaveValue('')
  await userEvent.click(screen.getByRole('button', { name: 'Resolve: Which ones?' }))
  expect(screen.getByRole('heading', { name: 'No open comment' })).toBeVisible()
  expect(screen.getByRole('heading', { name: '1 resolved comment' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Open again: Which ones?' }))
  expect(screen.getByRole('heading', { name: '1 open comment' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Mark it as in review' }))
  expect(screen.getByText('It is in review.')).toBeVisible()
})

describe('the words of the aid', () => {
  it('are gone through by the arrow keys, and a passage is commented on', async () => {
    show()
    act(() => passage(/New decision aid/).focus())
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    const third = document.activeElement as HTMLElement
    expect(third).toHaveAccessibleName(/^Comment on this: /)
    await userEvent.keyboard('{End}')
    expect(third).not.toHaveFocus()
    await userEvent.keyboard('{Home}{Enter}')
    const form = within(reading())
    expect(form.getByLabelText('Your comment')).toHaveFocus()
    await userEvent.keyboard('Too long')
    await userEvent.type(form.getByLabelText('Your name'), 'Ben Okoro')
    await userEvent.type(form.getByLabelText('Your role'), 'Nurse{Enter}')
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(comment(1)).toHaveFocus()
    expect(within(comment(1)).getByText('Open')).toBeVisible()
    await userEvent.click(within(reading()).getByRole('link', { name: 'To comment 1 (Open)' }))
    expect(comment(1)).toHaveFocus()
    await userEvent.click(within(comment(1)).getByRole('link', { name: 'Comment 1' }))
    expect(document.activeElement?.tagName).toBe('MARK')
    await userEvent.click(within(comment(1)).getByRole('button', { name: 'Resolve: Too long' }))
    expect(within(comment(1)).getByText('Resolved')).toBeVisible()
  })

  it('are commented on where they are selected, in whole words, and are marked', async () => {
    show()
    const words = within(reading()).getByText('Say what this choice is about, and why there is a choice.')
    const text = words.firstChild as Text
    act(() => document.getSelection()?.setBaseAndExtent(text, 5, text, 15))
    await userEvent.click(await within(reading()).findByRole('button', { name: 'Comment on these words' }))
    const form = within(reading())
    expect(form.getByText('“what this choice”')).toBeVisible()
    await userEvent.type(form.getByLabelText('Your comment'), 'Which choice?')
    await userEvent.click(form.getByRole('button', { name: 'Leave it' }))
    await waitFor(() => expect(passage(/Say what this choice/)).toHaveFocus())
    await userEvent.click(passage(/Say what this choice/))
    expect(form.getByLabelText('Your comment')).toHaveValue('')
  })

  it('keep what is typed about them while others are looked at, and another panel', async () => {
    const { unmount } = show()
    await userEvent.click(passage(/New decision aid/))
    await userEvent.type(within(reading()).getByLabelText('Your comment'), 'Too long')
    await userEvent.click(passage(/Say in one line which/))
    await userEvent.click(passage(/Say who this is for/))
    const typed = () => within(reading()).getAllByLabelText<HTMLTextAreaElement>('Your comment')
    expect(typed().map(({ value }) => value)).toEqual(['Too long', ''])
    expect(typed()[1]).toHaveFocus()
    unmount()
    show()
    expect(typed().map(({ value }) => value)).toEqual(['Too long'])
    expect(typed()[0]).not.toHaveFocus()
    expect(typed()[0]?.closest('form')).toHaveTextContent('“New decision aid')
    await userEvent.click(within(reading()).getByRole('button', { name: 'Leave it' }))
    expect(within(reading()).queryByLabelText('Your comment')).toBeNull()
  })

  it('that have changed since a comment on them was begun have it above, and it can be finished', async () => {
    const { unmount } = show()
    await userEvent.click(passage(/Say in one line which/))
    await userEvent.type(within(reading()).getByLabelText('Your comment'), 'Which ones?')
    unmount()
    const en = (emptyForm.words['en'] ?? '').replace(
      'Say in one line which choices',
      'One line of which choices',
    )
    show({ texts: { ...emptyForm, words: { en } } })
    const stray = within(
      screen.getByRole('region', { name: /^You began a comment on words that have changed/ }),
    )
    expect(stray.getByText(/“Say in one line which choices/)).toBeVisible()
    expect(stray.getByLabelText('Your comment')).toHaveValue('Which ones?')
    await userEvent.type(stray.getByLabelText('Your name'), 'Ben Okoro')
    await userEvent.type(stray.getByLabelText('Your role'), 'Nurse{Enter}')
    expect(comment(1)).toHaveTextContent('These words have changed since')
  })
})

const quote = { exact: 'nobody wrote this', prefix: '\n', suffix: '\n' }
const made = (more: Partial<Extract<DraftNote, { type: 'comment.made' }>>): DraftNote => ({
  type: 'comment.made',
  comment: 'a',
  place: 'outcomes.side-effects.name',
  text: 'Which side effects?',
  by,
  on,
  ...more,
})

it('a comment whose words have changed stays at its card, with the words as they were', () => {
  show({ notes: [made({ quote })] })
  const said = within(reading()).getByRole('article', { name: 'Comment 1' })
  expect(said).toHaveTextContent('These words have changed since:“nobody wrote this”')
})

it('a comment of before there were quotes stands at its card', () => {
  show({ notes: [made({})] })
  const said = within(reading()).getByRole('article', { name: 'Comment 1' })
  expect(said).toHaveTextContent('Which side effects?')
  expect(said).not.toHaveTextContent('changed')
})

it('a comment on what is gone is kept in the list', () => {
  show({ notes: [made({ place: 'outcomes.other.name' })] })
  expect(comment(1)).toHaveTextContent('is not in the decision aid any more')
  expect(reading()).not.toContainElement(comment(1))
})

it('what a quote holds is text', () => {
  show({ notes: [made({ quote: { ...quote, exact: '<img src=x onerror=alert(1)>' } })] })
  expect(comment(1)).toHaveTextContent('“<img src=x onerror=alert(1)>”')
  expect(document.querySelector('img')).toBeNull()
})

it('without a shape of the facts, comments are kept and can be resolved', async () => {
  show({ texts: { ...emptyForm, facts: emptyForm.facts.slice(0, 40) }, notes: [made({ quote })] })
  expect(reading()).toHaveTextContent('nothing to read until the facts have their shape')
  expect(comment(1)).not.toHaveTextContent('any more')
  await userEvent.click(screen.getByRole('button', { name: 'Resolve: Which side effects?' }))
  expect(screen.getByRole('heading', { name: '1 resolved comment' })).toBeVisible()
})
