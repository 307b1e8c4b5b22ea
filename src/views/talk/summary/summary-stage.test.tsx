import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { soreThroatAid } from '../../../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../../../tests/support/consultation-builder.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import { consultationFrom } from '../../../domain/consultation/consultation-from.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import figures from '../../../i18n/en/figures.json'
import note from '../../../i18n/en/note.json'
import room from '../../../i18n/en/room.json'
import summary from '../../../i18n/en/summary.json'
import talk from '../../../i18n/en/talk.json'
import { i18nextWords } from '../../../i18n/i18next-words.ts'
import { WordsContext } from '../../ui/words.ts'
import { type Leaving, type LeavingTheRoom, noWayOut, type Talk, TalkContext } from '../talk.ts'
import { SummaryStage } from './summary-stage.tsx'

const words = i18nextWords('en', { figures, note, room, summary, talk })
const aid = soreThroatAid()
const idle: Leaving = { state: 'idle' }

function shown(
  changes: Partial<LeavingTheRoom> & { text?: Leaving; isFinished?: boolean; more?: NewFact[] } = {},
) {
  const { text = idle, isFinished = false, more = [], ...out } = changes
  const give = vi.fn()
  const finish = vi.fn()
  const facts = logOf(beginning, { type: 'matters.said', text: 'Back at work on Monday' }, ...more)
  const talk: Talk = {
    id: 'one',
    aid,
    words: wordsOf(aid, 'en'),
    consultation: { ...consultationFrom(facts), finished: isFinished },
    stage: 'summary',
    add: vi.fn(),
    newId: () => 'new',
    today: '2026-11-22',
    signOff: undefined,
    mayWrite: true,
    linkToStage: () => '#',
    goTo: vi.fn(),
    out: {
      ...noWayOut,
      leaving: { ...noWayOut.leaving, text },
      give,
      finish,
      reopen: vi.fn(),
      finishing: 'no',
      ...out,
    },
  }
  render(
    <WordsContext value={words}>
      <TalkContext value={talk}>
        <SummaryStage />
      </TalkContext>
    </WordsContext>,
  )
  return { give, finish }
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

describe('the ways out', () => {
  test('stand in the order in which a practice uses them', () => {
    shown()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Copy as a text',
      'Print or save as PDF',
      'Save the summary',
      'Copy the note for the record',
      'Copy the short note',
      'Save the consultation',
      'Finish',
    ])
  })

  test('each gives its own form', async () => {
    const { give } = shown()
    await userEvent.click(screen.getByRole('button', { name: 'Copy the note for the record' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save the summary' }))
    await userEvent.click(screen.getByRole('button', { name: 'Copy the short note' }))
    expect(give.mock.calls).toEqual([['note'], ['file'], ['shortNote']])
  })

  test('a copy that worked says so', () => {
    shown({ text: { state: 'done' } })
    expect(screen.getByText('Copied. Paste it into a text message.')).toBeVisible()
  })

  test('a copy that failed says so and opens the text to select', () => {
    shown({ text: { state: 'failed', code: 'clipboard-refused', detail: '' } })
    expect(screen.getByRole('alert')).toHaveTextContent('Could not copy')
    const text = screen.getByRole('textbox', { name: 'The text, exactly as it is copied' })
    expect(text).toBeVisible()
    expect(text).toHaveAttribute('readonly')
    expect((text as HTMLTextAreaElement).value).toContain('999')
  })
})

test('the document stands on the screen with the person’s own words', () => {
  shown()
  const document = screen.getByRole('article')
  expect(within(document).getByText('Back at work on Monday')).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([
    'Summary',
  ])
})

describe('a talk that has stopped', () => {
  const stopped: NewFact = { type: 'talk.stopped', stage: 'matters' }
  const figures = () => screen.queryByRole('heading', { name: 'What may happen' })

  test('says where, shows what there is, and its figures when they are asked for', async () => {
    shown({ more: [stopped] })
    expect(screen.getByText('You have stopped at “What matters”.')).toBeVisible()
    expect(screen.getByText(/^This is what there is so far\. Nothing has been decided/)).toBeVisible()
    expect(within(screen.getByRole('article')).getByText('Back at work on Monday')).toBeVisible()
    const show = screen.getByRole('button', { name: 'Show the figures' })
    const place = document.getElementById(show.getAttribute('aria-controls') ?? '')
    expect(place).toContainElement(figures())
    expect(place).toHaveAttribute('data-folded')
    await userEvent.click(show)
    expect(screen.getByRole('button', { name: 'Hide the figures' })).toHaveAttribute('aria-expanded', 'true')
    expect(place).not.toHaveAttribute('data-folded')
  })

  test('that goes on shows its figures at once', () => {
    shown({ more: [stopped, { type: 'priority.chosen', priority: 'better-sooner' }] })
    expect(screen.queryByRole('button', { name: 'Show the figures' })).toBeNull()
    expect(figures()).toBeVisible()
  })
})

describe('finishing', () => {
  test('asks what was given, then keeps or clears', async () => {
    const { finish } = shown()
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
    const dialog = await screen.findByRole('dialog', { name: 'Finish this talk' })
    expect(dialog).toHaveTextContent('The note for the record has not been copied yet.')
    const clear = within(dialog).getByRole('button', { name: 'Finish and clear from this machine' })
    expect(clear).toHaveAccessibleDescription(/cannot be brought back/)
    clear.focus()
    await userEvent.keyboard(' ')
    expect(within(dialog).getByRole('button', { name: 'No, do not clear it' })).toHaveFocus()
    expect(finish).not.toHaveBeenCalled()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Yes, clear it for good' }))
    expect(finish).toHaveBeenCalledWith({ clear: true })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Finish and keep' }))
    expect(finish).toHaveBeenCalledWith({ clear: false })
  })

  test('what is finished can still be cleared', async () => {
    const { finish } = shown({ isFinished: true, finishing: 'finished' })
    expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Start page' })).toHaveAttribute('href', '#/')
    await userEvent.click(screen.getByRole('button', { name: 'Clear from this machine' }))
    expect(screen.queryByRole('button', { name: 'Finish and keep' })).toBeNull()
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Clear from this machine' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Yes, clear it for good' }))
    expect(finish).toHaveBeenCalledWith({ clear: true })
  })

  test('a machine that could not be cleared says so', async () => {
    shown({ finishing: 'not-cleared' })
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
    expect(screen.getByRole('alert')).toHaveTextContent('could not be cleared')
  })
})

test('steps that nobody accepted are said to be missing, with the way to them', () => {
  const thought: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
  shown({ more: [thought] })
  expect(screen.getByRole('link', { name: 'Look at the next steps' })).toBeInTheDocument()
})

test('where a choice has no prepared steps, or all are in, none is said to be missing', () => {
  const thought: NewFact = { type: 'decision.thought', thought: { option: 'treat' } }
  const step = '0123456789abcdef0123456789abcdef'
  shown({ more: [thought, { type: 'step.written', step, what: 'Ring us', who: 'person', by: '' }] })
  expect(screen.queryByRole('link', { name: 'Look at the next steps' })).toBeNull()
})

test('steps that were accepted say nothing of it', () => {
  const thought: NewFact = { type: 'decision.thought', thought: { option: 'treat' } }
  shown({ more: [thought, { type: 'steps.accepted', option: 'treat' }] })
  expect(screen.queryByRole('link', { name: 'Look at the next steps' })).not.toBeInTheDocument()
})

test('the gentle question that was left unanswered is said to be', () => {
  shown({
    more: [
      { type: 'priority.chosen', priority: 'better-sooner' },
      { type: 'decision.thought', thought: { option: 'wait' } },
    ],
  })
  expect(screen.getByText(/Asked, not answered\.$/)).toBeVisible()
})

test.each<[NewFact, string]>([
  [
    { type: 'understanding.checked', checked: true },
    'The note has changed since it was copied. Copy it again.',
  ],
  [
    { type: 'summary.given', form: 'code' },
    'The note lists what is given to take home, and something was given after it was copied. Copy it again.',
  ],
])('a note that is old since it was copied says why at its button', (after, says) => {
  shown({ more: [{ type: 'summary.given', form: 'note' }, after] })
  expect(screen.getByText(says)).toBeVisible()
})
