import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { listedIndex, standingOf } from '../../../tests/support/listed-aids.ts'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { aidIndexOf } from '../../domain/aid/make-index.ts'
import type { ListedDraft } from '../../domain/draft/draft.ts'
import { AidsPage, type AidsPageProps } from './aids-page.tsx'

const drafts: ListedDraft[] = [
  {
    key: 'k1',
    title: 'Shingles',
    aid: 'shingles',
    isInReview: false,
    version: '1.2.0',
    from: { kind: 'copy', version: '1.1.0' },
    savedAt: '2026-11-25T15:40:00.000Z',
  },
  { key: 'k2', title: '', aid: '', isInReview: false, version: '', savedAt: '2026-11-20T09:05:00.000Z' },
]

function show(changes: Partial<AidsPageProps> = {}) {
  const said = {
    onTemplate: vi.fn(),
    onFile: vi.fn(),
    onFolder: vi.fn(),
    onDropped: vi.fn(),
    onCopy: vi.fn(),
    onLoadAgain: vi.fn(),
    onHandOver: vi.fn(),
    onRemove: vi.fn(),
    onPutBack: vi.fn(),
    onRetire: vi.fn(),
    onShowTalks: vi.fn(),
    onTalk: vi.fn(),
  }
  const props: AidsPageProps = {
    index: listedIndex,
    today: '2026-11-26',
    standingOf,
    drafts,
    isMaking: false,
    canWriteFolder: true,
    ...said,
    ...changes,
  }
  const shown = inEnglish(<AidsPage {...props} />)
  return {
    ...said,
    again: (more: Partial<AidsPageProps>) => shown.rerender(<AidsPage {...props} {...more} />),
  }
}

const rowOf = (title: string) => {
  const row = screen.getByRole('link', { name: title }).closest('li')
  if (!row) throw new Error(title)
  return within(row)
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})

test('each aid says how it stands, which version it is and its day, by area; a draft is made of it', () => {
  const { onCopy } = show()
  const heart = within(screen.getByRole('list', { name: 'Decision aids: Heart and circulation' }))
  expect(heart.getAllByRole('listitem')).toHaveLength(1)
  const statin = rowOf('Statin to prevent a first heart attack or stroke')
  expect(
    statin.getByText(/Signed off here: Dr Amina Yusuf\. Version 1\.0\.0\. To be checked by 22 November 2027/),
  ).toBeVisible()
  expect(rowOf('Cluster headache').getByText('Long past its review date')).toBeVisible()
  fireEvent.click(statin.getByRole('button', { name: /^Make a draft of it/ }))
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('statins')
  expect(screen.getByText('1 decision aid cannot be used')).toBeInTheDocument()
})

test('what is typed finds aids, and nothing found says what to do', () => {
  show()
  const search = screen.getByRole('searchbox', { name: 'Find a decision aid' })
  fireEvent.change(search, { target: { value: 'glue' } })
  const found = within(screen.getByRole('list', { name: 'Decision aids found' }))
  expect(found.getAllByRole('link').map((link) => link.textContent)).toEqual(['Glue ear'])
  fireEvent.change(search, { target: { value: 'zzz' } })
  expect(screen.getByText(/No decision aid found for “zzz”/)).toHaveAttribute('role', 'status')
})

test('ten thousand aids are shown a page at a time, and the focus goes to the first that came', () => {
  const many = Array.from({ length: 10_000 }, (_, nth) => ({
    id: `aid-${nth}`,
    title: `Aid ${String(nth).padStart(5, '0')}`,
    short: '',
    synonyms: '',
    area: 'other',
    version: '1.0.0',
    reviewBy: '2026-12-01',
    pin: `${nth}`,
  }))
  show({ index: aidIndexOf(many, []), drafts: [] })
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  const [more] = screen.getAllByRole('button', { name: 'Show 50 more of 9,950' })
  if (more) fireEvent.click(more)
  expect(screen.getAllByRole('listitem')).toHaveLength(150)
  expect(document.activeElement).toHaveTextContent('Aid 00050')
})

test('what falls due within 90 days or is past its day is listed', () => {
  const { again } = show()
  expect(screen.getByText(/No decision aid has to be checked again/)).toBeVisible()
  again({ today: '2028-01-01' })
  const due = within(screen.getByRole('list', { name: /^To be checked again within 90 days/ }))
  expect(due.getAllByText('Was to be checked by 22 November 2027')).toHaveLength(9)
})

test('a draft is opened, handed over, and removed only after a second question', async () => {
  const { onHandOver, onRemove, onPutBack, again } = show()
  expect(screen.getByRole('link', { name: 'Shingles' })).toHaveAttribute('href', '#/drafts/k1/write')
  expect(screen.getByRole('link', { name: 'A draft without a title' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Hand over: Shingles' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save as one file' }))
  expect(onHandOver).toHaveBeenCalledExactlyOnceWith('k1', 'file')
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Shingles' }))
  const question = within(screen.getByRole('dialog'))
  expect(question.getByText(/You can put it back until you close or reload this page/)).toBeVisible()
  expect(question.getByText('Shingles')).toBeVisible()
  expect(
    question.getByText(/25 November 2026 .*Version 1\.2\.0\. Begun from .* version 1\.1\.0/),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(onRemove).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Shingles' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }))
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('k1')
  again({ drafts: drafts.slice(1), done: 'Removed', removed: drafts.slice(0, 1) })
  expect(screen.getByRole('heading', { name: 'Drafts on this machine' })).toHaveFocus()
  expect(screen.getByText('Removed')).toHaveAttribute('role', 'status')
  await userEvent.click(screen.getByRole('button', { name: 'Put it back: Shingles' }))
  expect(onPutBack).toHaveBeenCalledExactlyOnceWith('k1')
  expect(screen.getByRole('heading', { name: 'Drafts on this machine' })).toHaveFocus()
})

test('drafts of one title are told apart by when they were stored, their version and what they were begun from', () => {
  const [first, second] = drafts
  if (!first || !second) throw new Error('drafts')
  const from = { kind: 'file', name: 'knee.aid.json' } as const
  show({ drafts: [first, { ...first, key: 'k3', version: '1.3.0', from, savedAt: second.savedAt }] })
  for (const name of ['Hand over: Shingles', 'Remove: Shingles']) {
    const [one, other] = screen.getAllByRole('button', { name })
    expect(one).toHaveAccessibleDescription(/25 November 2026 .* Version 1\.2\.0\. Begun from the aid in its/)
    expect(other).toHaveAccessibleDescription(
      /20 November 2026 .* Version 1\.3\.0\. Begun from knee\.aid\.json/,
    )
  }
})

test('a draft begins with the form, or with a file that is chosen or dropped anywhere', async () => {
  const { onTemplate, onFile, onDropped } = show()
  fireEvent.click(screen.getByRole('button', { name: 'Begin with an empty form' }))
  expect(onTemplate).toHaveBeenCalledOnce()
  const file = new File(['{}'], 'knee.aid.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText('Open a decision aid file'), file)
  expect(onFile).toHaveBeenLastCalledWith(file)
  const held = { dataTransfer: { types: ['Files'], files: [file] } }
  fireEvent.dragOver(document.body, held)
  expect(screen.getByText('Let go to open it')).toBeVisible()
  fireEvent.drop(document.body, held)
  expect(onDropped).toHaveBeenCalledExactlyOnceWith({ file })
  expect(screen.queryByText('Let go to open it')).toBeNull()
})

test('trouble is said, and a list that did not load is asked for again', async () => {
  const { onLoadAgain } = show({ trouble: '“a.txt” could not be read.', index: 'not-loaded', drafts: [] })
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent('“a.txt” could not be read.')
  expect(screen.getByText('There are no drafts on this machine yet.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onLoadAgain).toHaveBeenCalledOnce()
})

test('an aid that was put to use here is taken out of use and used again, and its page is led to only while it is', async () => {
  const own = { id: 'own-shingles', title: 'Shingles vaccine', version: '0.2.0' }
  const { onRetire } = show({
    ownAids: [
      { ...own, isRetired: false },
      { ...own, id: 'own-b', title: 'Snoring', isRetired: true },
    ],
  })
  const list = within(screen.getByRole('list', { name: 'Written here and put to use' }))
  expect(list.getByRole('link', { name: 'Shingles vaccine' })).toHaveAttribute('href', '#/aids/own-shingles')
  expect(list.queryByRole('link', { name: 'Snoring' })).toBeNull()
  await userEvent.click(list.getByRole('button', { name: 'Take out of use: Shingles vaccine' }))
  await userEvent.click(list.getByRole('button', { name: 'Use again: Snoring' }))
  expect(onRetire.mock.calls).toEqual([
    ['own-shingles', true],
    ['own-b', false],
  ])
})

test('talks without an aid are listed once they are asked for, and begin a draft', async () => {
  const { onShowTalks, onTalk, again } = show()
  await userEvent.click(
    screen.getByRole('button', { name: 'Show the talks without an aid that are kept here' }),
  )
  expect(onShowTalks).toHaveBeenCalledOnce()
  again({ talks: [] })
  expect(screen.getByRole('heading', { name: 'From a talk without an aid' })).toHaveFocus()
  expect(screen.getByText('No talk without an aid is kept here.')).toBeVisible()
  again({ talks: [{ id: 't1', title: '', on: '2026-11-25' }] })
  await userEvent.click(
    screen.getByRole('button', { name: 'Make a draft of it: A choice without a name, 25 November 2026' }),
  )
  expect(onTalk.mock.calls).toEqual([['t1']])
})
