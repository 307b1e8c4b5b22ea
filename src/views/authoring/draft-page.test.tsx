import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { DraftPage, type DraftPageProps } from './draft-page.tsx'

const page = (saving: DraftPageProps['saving'], panel: DraftPageProps['panel'] = 'write') => (
  <InEnglish>
    <InDraft>
      <DraftPage
        panel={panel}
        saving={saving}
        isUnread={false}
        isDiskFull={false}
        undoes={undefined}
        redoes={undefined}
        onUndo={nowhere}
        onRedo={nowhere}
        onSave={nowhere}
        onTakeTheirs={nowhere}
        onKeepMine={nowhere}
      >
        <button type="button">The panel</button>
      </DraftPage>
    </InDraft>
  </InEnglish>
)

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => vi.useRealTimers())

test('that all is saved is said once writing rests, none of the steps before, and nothing on opening', async () => {
  const shown = inEnglish(page('resting'))
  const pass = (time: number) =>
    act(() => {
      vi.advanceTimersByTime(time)
    })
  pass(5000)
  expect(screen.queryByText('All of it is saved.')).toBeNull()
  for (const saving of ['waiting', 'saving', 'resting', 'waiting', 'saving', 'resting'] as const) {
    shown.rerender(page(saving))
    pass(300)
    expect(screen.queryByText('All of it is saved.')).toBeNull()
  }
  pass(2000)
  expect(screen.getByText('All of it is saved.')).toHaveAttribute('aria-live', 'polite')
  expect(screen.getByText('Saved')).toHaveAttribute('aria-live', 'off')
  shown.rerender(page('waiting'))
  expect(screen.queryByText('All of it is saved.')).toBeNull()
})

test('one skips past the head of the page to the panel', async () => {
  inEnglish(page('resting'))
  const user = userEvent.setup({ advanceTimers: (time) => vi.advanceTimersByTime(time) })
  await user.tab()
  expect(document.activeElement).toHaveTextContent('Skip to what is in “Write”')
  await user.keyboard('{Enter}')
  await user.tab()
  expect(screen.getByRole('button', { name: 'The panel' })).toHaveFocus()
})

test('a preview brings its own main heading', () => {
  const shown = inEnglish(page('resting'))
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  shown.rerender(page('resting', 'preview'))
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
})

test.each(['elsewhere', 'failed'] as const)(
  'where nothing is saved (%s) the head says no other thing',
  (saving) => {
    inEnglish(page(saving))
    expect(screen.getByText('Not saved')).toBeVisible()
    expect(screen.queryByText('Saving…')).toBeNull()
  },
)
