import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderTalk } from '../../../tests/support/talk-in-memory.tsx'
import { TalkShell, type TalkShellProps } from './talk-shell.tsx'

const props: Omit<TalkShellProps, 'children'> = {
  saving: 'saved',
  undoes: undefined,
  onSaveAgain: vi.fn(),
  onUndo: vi.fn(),
  onTakeOver: vi.fn(),
  onReopen: vi.fn(),
}

/** Shows the shell; what it answers changes its properties. */
function show(changes: Partial<TalkShellProps> = {}) {
  const hand: { change?: (more: Partial<TalkShellProps>) => void } = {}
  function Shell() {
    const [now, setNow] = useState({ ...props, ...changes })
    useEffect(() => {
      hand.change = (more) => setNow((before) => ({ ...before, ...more }))
    }, [])
    return (
      <TalkShell {...now}>
        <h1>A stage</h1>
      </TalkShell>
    )
  }
  renderTalk(<Shell />)
  return (more: Partial<TalkShellProps>) => act(() => hand.change?.(more))
}

const saved = () => {
  const found = screen.getAllByRole('status').find(({ textContent }) => /Sav|saved/.test(textContent ?? ''))
  if (!found) throw new Error('no status of saving')
  return found
}
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

describe('saving', () => {
  afterEach(() => vi.useRealTimers())

  test('is read out once, then silent, and again where it takes long or fails', () => {
    vi.useFakeTimers()
    const change = show()
    expect(saved()).toHaveTextContent('Saved')
    expect(saved()).toHaveAttribute('aria-live', 'polite')
    pass(500)
    change({ saving: 'saving' })
    expect(saved()).toHaveTextContent('Saving…')
    expect(saved()).toHaveAttribute('aria-live', 'off')
    change({ saving: 'saved' })
    expect(saved()).toHaveAttribute('aria-live', 'off')
    change({ saving: 'saving' })
    pass(1100)
    expect(saved()).toHaveAttribute('aria-live', 'polite')
    change({ saving: 'saved' })
    pass(500)
    expect(saved()).toHaveAttribute('aria-live', 'off')
    change({ saving: { notSaved: 'The disk is full.' } })
    expect(saved()).toHaveAttribute('aria-live', 'polite')
    expect(saved()).toHaveTextContent('Not saved yet: The disk is full.')
  })
})

test('what was undone is said', async () => {
  const change = show({ undoes: 'steps.accepted' })
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByText('Undone: the steps that were accepted')).toBeInTheDocument()
  change({ undoes: undefined })
})

test('finishing leads to its notice, opening again to the heading', () => {
  const change = show()
  change({ reads: 'finished' })
  expect(screen.getByRole('region', { name: 'This talk is finished' })).toHaveFocus()
  change({ reads: undefined })
  expect(screen.getByRole('heading', { name: 'A stage' })).toHaveFocus()
})

test('a talk that is opened finished leaves the focus where it was', () => {
  show({ reads: 'finished' })
  expect(document.body).toHaveFocus()
})
