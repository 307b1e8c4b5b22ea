import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { FromHome } from '../../domain/from-home/from-home.schema.ts'
import { nothingWritten } from '../../domain/from-home/nothing-written.ts'
import { ThinkItOver } from './think-it-over.tsx'

const nothing = nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null })

function shown(begun: Partial<FromHome> = {}, notes = '') {
  render(
    <InEnglish>
      <ThinkItOver
        heading={createRef()}
        title="Sore throat"
        named={{ options: [], priorities: [] }}
        from="file"
        notes={notes}
        keep={nowhere}
        begun={{ ...nothing, ...begun }}
        sending={{ copy: async () => true, copyLink: async () => true, save: () => true }}
      />
    </InEnglish>,
  )
}

test('a question that is added or taken out is read out', async () => {
  shown()
  await userEvent.type(
    screen.getByRole('textbox', { name: 'A question you want to ask' }),
    'Can I drive?{Enter}',
  )
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(said()).toContain('Added: Can I drive?')
  await userEvent.click(screen.getByRole('button', { name: 'Take out: Can I drive?' }))
  expect(said()).toContain('Taken out: Can I drive?')
})

test('notes of the file are in what is sent once they are added, and not before', async () => {
  shown({ questions: ['Can I drive?'] }, 'I am afraid\nof the tablets')
  const sent = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The text' }).value
  expect(screen.getByText(/^I am afraid/)).toBeVisible()
  expect(sent()).toContain('Can I drive?')
  expect(sent()).not.toContain('afraid')
  await userEvent.type(screen.getByRole('textbox', { name: 'How is it going?' }), 'Better')
  await userEvent.click(screen.getByRole('button', { name: 'Add them to the text' }))
  expect(screen.getByRole('textbox', { name: 'How is it going?' })).toHaveValue(
    'Better\nI am afraid\nof the tablets',
  )
  expect(sent()).toContain('afraid')
  expect(screen.queryByText('They are not in the text to your practice', { exact: false })).toBeNull()
  expect(screen.getByRole('heading', { name: 'I have been thinking' })).toHaveFocus()
})
