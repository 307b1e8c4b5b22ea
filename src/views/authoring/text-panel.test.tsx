import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { DraftField } from './draft-field.tsx'
import { TextPanel } from './text-panel.tsx'

const area = (file: string) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `The text of ${file}` })
const open = (name: string) =>
  inEnglish(
    <InDraft name={name}>
      <TextPanel />
    </InDraft>,
  )

it('coming back finds the file, the caret and what was selected as they were, and goes on from there', async () => {
  const { unmount } = open('one')
  expect(area('aid.yaml')).not.toHaveFocus()
  await userEvent.click(screen.getByRole('radio', { name: 'en.md' }))
  act(() => area('en.md').focus())
  area('en.md').setSelectionRange(20, 31)
  unmount()
  const again = open('one')
  expect(area('en.md')).toHaveFocus()
  expect([area('en.md').selectionStart, area('en.md').selectionEnd]).toEqual([20, 31])
  again.unmount()
  open('another')
  expect(area('aid.yaml')).not.toHaveFocus()
})

it('each file keeps a caret of its own, and choosing a file takes no focus from the choice', async () => {
  open('two')
  act(() => area('aid.yaml').focus())
  area('aid.yaml').setSelectionRange(7, 7)
  await userEvent.click(screen.getByRole('radio', { name: 'en.md' }))
  area('en.md').setSelectionRange(11, 11)
  await userEvent.click(screen.getByRole('radio', { name: 'aid.yaml' }))
  expect(area('aid.yaml').selectionStart).toBe(7)
  expect(area('aid.yaml')).not.toHaveFocus()
})

it('a tool that has keys says so', () => {
  inEnglish(
    <InDraft>
      <DraftField label="About" stored="" kind="prose" place="w.about" onWrite={async () => undefined} />
    </InDraft>,
  )
  expect(screen.getByRole('button', { name: 'Bold' })).toHaveAttribute(
    'aria-keyshortcuts',
    'Control+B Meta+B',
  )
  expect(screen.getByRole('button', { name: 'Link' })).toHaveAttribute(
    'aria-keyshortcuts',
    'Control+K Meta+K',
  )
  expect(screen.getByRole('button', { name: 'List' })).not.toHaveAttribute('aria-keyshortcuts')
})
