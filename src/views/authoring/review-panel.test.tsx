import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { emptyForm, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { ReviewPanel } from './review-panel.tsx'

it('a comment is made by somebody with a name, about a card, and is resolved and opened again', async () => {
  render(
    <InEnglish>
      <InDraft>
        <ReviewPanel />
      </InDraft>
    </InEnglish>,
  )
  await userEvent.type(screen.getByLabelText('Your comment'), 'Which ones?')
  await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }))
  expect(screen.getByLabelText('Your name')).toHaveFocus()
  expect(screen.getByRole('heading', { name: 'No open comment' })).toBeVisible()
  await userEvent.type(screen.getByLabelText('Your name'), 'Dr Asha Patel')
  await userEvent.type(screen.getByLabelText('Your role'), 'GP partner')
  await userEvent.selectOptions(screen.getByLabelText('About'), 'Side effects')
  await userEvent.click(screen.getByRole('button', { name: 'Add the comment' }))
  expect(screen.getByRole('heading', { name: '1 open comment' })).toBeVisible()
  expect(screen.getByText('Dr Asha Patel, GP partner, 26 November 2026')).toBeVisible()
  expect(screen.getByLabelText('Your comment')).toHaveValue('')
  await userEvent.click(screen.getByRole('button', { name: 'Resolve: Which ones?' }))
  expect(screen.getByRole('heading', { name: 'No open comment' })).toBeVisible()
  await userEvent.click(screen.getByText('1 resolved comment'))
  await userEvent.click(screen.getByRole('button', { name: 'Open again: Which ones?' }))
  expect(screen.getByRole('heading', { name: '1 open comment' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Mark it as in review' }))
  expect(screen.getByText('It is in review.')).toBeVisible()
})

it('a result without a name of its own is called by its outcome and its number', () => {
  const words = (emptyForm.words['en'] ?? '').replace('#### Getting better, in this study', '####')
  render(
    <InEnglish>
      <InDraft texts={{ ...emptyForm, words: { en: words } }}>
        <ReviewPanel />
      </InDraft>
    </InEnglish>,
  )
  expect(screen.getByRole('option', { name: 'Getting better – figures 1' })).toBeInTheDocument()
  expect(screen.queryByRole('option', { name: /^outcomes\./ })).toBeNull()
})
