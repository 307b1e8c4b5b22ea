import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { UndoAndRedo } from './undo-and-redo.tsx'

function OneStep({ place }: { place: string | undefined }) {
  const [isUndone, setUndone] = useState(false)
  const step = { place }
  return (
    <UndoAndRedo
      undoes={isUndone ? undefined : step}
      redoes={isUndone ? step : undefined}
      onUndo={() => setUndone(true)}
      onRedo={() => setUndone(false)}
    />
  )
}

test.each([
  ['words en title', 'Title'],
  ['words en outcomes.better.name', 'Getting better – Name'],
  ['facts version', 'Version'],
  ['facts options 0 kind', 'Your choices – Carry on as now – What kind of choice'],
  ['words cy title', 'Welsh – Title'],
  ['text cy', 'the last change'],
  [undefined, 'the last change'],
])('a used-up step keeps the focus, and what was undone is said: %s', async (place, what) => {
  inEnglish(
    <InDraft>
      <OneStep place={place} />
    </InDraft>,
  )
  const user = userEvent.setup()
  const [undo, redo] = ['Undo', 'Redo'].map((name) => screen.getByRole('button', { name }))
  await user.tab()
  await user.keyboard('{Enter}')
  expect(undo).toHaveFocus()
  expect(undo).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByRole('status')).toHaveTextContent(`Undone: ${what}`)
  await user.keyboard('{Enter}')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(redo).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent(`Redone: ${what}`)
})

test('the keys say it too, and say nothing where there is nothing to undo', async () => {
  inEnglish(
    <InDraft>
      <OneStep place="facts version" />
    </InDraft>,
  )
  const user = userEvent.setup()
  await user.keyboard('{Control>}y{/Control}')
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByRole('status')).toHaveTextContent('Undone: Version')
})
