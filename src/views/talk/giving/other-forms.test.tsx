import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { MemoryTalk } from '../../../../tests/support/memory-talk.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { ok, trouble } from '../../../domain/shared/result.ts'
import type { Summary } from '../../../domain/summary/summary.schema.ts'
import { usePapers } from '../summary/use-papers.ts'
import type { ByHand } from './by-hand.ts'
import { OtherForms } from './other-forms.tsx'

const Forms = () => <OtherForms papers={usePapers()} />

interface Shown {
  facts?: NewFact[]
  fails?: boolean
  /** How the device's share sheet ends; absent where it shares no files. */
  shares?: 'shared' | 'closed'
  /** Whether the page came by https. */
  canProtect?: boolean
}

function shown({ facts = [], fails = false, shares, canProtect = true }: Shown = {}) {
  const onAdd = vi.fn()
  const file = (name: string) => ({ name, type: 'text/html', content: '' })
  const byHand = {
    copyText: vi.fn(),
    print: vi.fn(),
    saveFile: vi.fn<ByHand['saveFile']>(() =>
      fails ? trouble({ code: 'file-refused', detail: 'the disk is full' }) : ok(null),
    ),
    ownFileFor: vi.fn(() => file('summary.html')),
    fileFor: vi.fn((_papers: { summary: Summary }) => file('copy.html')),
    bothFileFor: vi.fn(() => file('both.html')),
    easyFileFor: vi.fn((_papers: { summary: Summary }) => file('easy.html')),
    calendarFor: vi.fn(() => file('day.ics')),
    modulesOf: () => undefined,
    makeLink: () => Promise.resolve(''),
    protectedFileFor: vi.fn(() => Promise.resolve(file('summary-protected.html'))),
    canProtect: () => canProtect,
    canProtectFiles: () => canProtect,
    wordsOfTalk: vi.fn(() => 'ocean lamp river stone violin'),
    isOnlyHere: false,
    ...(shares && { shareFile: vi.fn<NonNullable<ByHand['shareFile']>>(async () => ok(shares)) }),
  }
  render(
    <InEnglish>
      <MemoryTalk
        aid={soreThroatAidInWords()}
        facts={[{ type: 'matters.said', text: 'Back at work on Monday' }, ...facts]}
        onAdd={onAdd}
        out={{ byHand: () => Promise.resolve(byHand) }}
      >
        <Forms />
      </MemoryTalk>
    </InEnglish>,
  )
  for (const details of document.querySelectorAll('details')) details.open = true
  return { onAdd, byHand }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const tick = (name: string | RegExp) => userEvent.click(screen.getByRole('checkbox', { name }))

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

describe('a form of the summary', () => {
  test('is handed over, noted, and said to be', async () => {
    const { onAdd, byHand } = shown()
    await press('Save the large print copy')
    expect(await screen.findByText(/^The file was handed to the browser/)).toBeVisible()
    expect(byHand.fileFor.mock.calls[0]?.[0].summary).toMatchObject({ large: true })
    expect(onAdd.mock.calls).toEqual([[[{ type: 'summary.given', form: 'copy' }]]])
  })

  test('goes through the device’s share sheet, and counts as given only if it went', async () => {
    const { onAdd, byHand } = shown({ shares: 'shared' })
    await userEvent.click(await screen.findByText('Send it from this device'))
    await userEvent.click(await screen.findByText('Choose how to send it'))
    await screen.findByText(/^The file was handed to the browser/)
    expect(byHand.shareFile?.mock.calls).toEqual([['summary.html', 'text/html', '']])
    expect(onAdd.mock.calls).toEqual([[[{ type: 'summary.given', form: 'file' }]]])
  })

  test('is not given where the share sheet was closed', async () => {
    const { onAdd, byHand } = shown({ shares: 'closed' })
    await userEvent.click(await screen.findByText('Send it from this device'))
    await userEvent.click(await screen.findByText('Choose how to send it'))
    await waitFor(() => expect(byHand.shareFile).toHaveBeenCalled())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onAdd).not.toHaveBeenCalled()
  })

  test('is not sent by a device that shares no files', () => {
    shown()
    expect(screen.queryByText('Send it from this device')).toBeNull()
  })

  test('that could not be saved says so with the reason, and is not noted', async () => {
    const { onAdd } = shown({ fails: true })
    await press('Save the easy read copy')
    expect(await screen.findByRole('alert')).toHaveTextContent('Could not save the file')
    expect(screen.getByRole('alert')).toHaveTextContent('the disk is full')
    expect(onAdd).not.toHaveBeenCalled()
  })

  test('waits for a second press where somebody else is here and nobody said that it is safe at home', async () => {
    const { byHand } = shown({ facts: [{ type: 'presence.recorded', who: 'carer', present: true }] })
    await press('Save the large print copy')
    expect(screen.getByRole('alert')).toHaveTextContent('Is it safe to take home?')
    expect(byHand.saveFile).not.toHaveBeenCalled()
    await press('Save the large print copy')
    expect(await screen.findByText(/^The file was handed to the browser/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a file protected by words', () => {
  test('is saved with the words of the talk, which are shown once it is there, and take the focus', async () => {
    const { onAdd, byHand } = shown()
    expect(screen.queryByText('The five words')).toBeNull()
    await press('Save the protected file')
    const words = await screen.findByText('ocean lamp river stone violin')
    expect(words).toBeVisible()
    expect(document.activeElement).toContainElement(words)
    expect(byHand.protectedFileFor).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ words: 'ocean lamp river stone violin' }),
    )
    expect(byHand.saveFile).toHaveBeenCalledWith('summary-protected.html', 'text/html', '')
    expect(onAdd).toHaveBeenCalledWith([{ type: 'summary.given', form: 'file' }])
  })

  test('goes through the device’s share sheet too', async () => {
    const { onAdd, byHand } = shown({ shares: 'shared' })
    await userEvent.click(await screen.findByRole('button', { name: 'Send the protected file' }))
    expect(await screen.findByText('ocean lamp river stone violin')).toBeVisible()
    expect(byHand.saveFile).not.toHaveBeenCalled()
    expect(onAdd).toHaveBeenCalledWith([{ type: 'summary.given', form: 'file' }])
  })

  test('is not made where the page can protect nothing, and what to do is said', async () => {
    const { onAdd, byHand } = shown({ canProtect: false })
    await press('Save the protected file')
    expect(await screen.findByText(/^This page came without https/)).toBeVisible()
    expect(byHand.protectedFileFor).not.toHaveBeenCalled()
    expect(byHand.saveFile).not.toHaveBeenCalled()
    expect(onAdd).not.toHaveBeenCalled()
  })
})

describe('a copy for somebody else', () => {
  test('is seen first, goes only once the person agreed, and holds what was chosen', async () => {
    const { byHand } = shown()
    await userEvent.type(screen.getByRole('textbox', { name: 'Who is it for?' }), 'my son')
    await tick('What matters to you')
    const [, , , ofTheCopy] = screen.getAllByRole('button', { name: 'See it first' })
    if (ofTheCopy) await userEvent.click(ofTheCopy)
    const dialog = screen.getByRole('dialog', { name: 'A copy for a carer or somebody else' })
    expect(within(dialog).getByText('This copy is for: my son.')).toBeVisible()
    expect(dialog).not.toHaveTextContent('Back at work on Monday')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    await press('Save this copy')
    expect(screen.getByRole('alert')).toHaveTextContent('Ask the person')
    expect(byHand.saveFile).not.toHaveBeenCalled()
    await tick(/^The person has chosen/)
    await press('Save this copy')
    await screen.findByText(/^The file was handed to the browser/)
    const copy = byHand.fileFor.mock.calls[0]?.[0].summary
    expect(copy?.copy).toEqual({ for: 'my son', leavesOut: ['matters'] })
    expect(JSON.stringify(copy)).not.toContain('Back at work on Monday')
  })

  test('of other parts needs the person’s word again', async () => {
    shown()
    await tick(/^The person has chosen/)
    await tick('Your questions')
    expect(screen.getByRole('checkbox', { name: /^The person has chosen/ })).not.toBeChecked()
  })

  test('without when to get help warns', async () => {
    shown()
    expect(screen.getByRole('checkbox', { name: 'When to get help' })).toBeChecked()
    await tick('When to get help')
    expect(screen.getByRole('alert')).toHaveTextContent('999')
  })
})

describe('the calendar file', () => {
  test('is offered for the day that is set, in words that tell nothing of why', async () => {
    const { onAdd, byHand } = shown({ facts: [{ type: 'review.dated', day: '2027-02-22' }] })
    await press('Save the calendar file')
    await screen.findByText(/^The file was handed to the browser/)
    expect(byHand.calendarFor).toHaveBeenCalledWith({
      day: '2027-02-22',
      title: 'Talk to the practice again',
      text: expect.stringContaining('not an appointment') as string,
    })
    expect(onAdd).toHaveBeenCalledWith([{ type: 'summary.given', form: 'calendar' }])
  })

  test('says where to set one, where none is set', () => {
    shown()
    expect(screen.queryByRole('button', { name: 'Save the calendar file' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Set a day' })).toHaveAttribute('href', '#/talk/one/next')
  })
})
