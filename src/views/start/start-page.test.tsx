import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import type { AidListing } from '../../domain/aid/aid.schema.ts'
import { StartPage, type StartPageProps } from './start-page.tsx'

const aid = (id: string, title: string, changes: Partial<AidListing> = {}): AidListing => ({
  id,
  title,
  short: `About ${id}`,
  synonyms: '',
  area: 'general',
  version: '1.0.0',
  reviewBy: '2027-11-22',
  language: 'en',
  hash: '0'.repeat(64),
  ...changes,
})

const props = (changes: Partial<StartPageProps> = {}): StartPageProps => ({
  listings: [
    aid('statins', 'Should I take a statin?', { synonyms: 'cholesterol' }),
    aid('sore-throat', 'Do I need an antibiotic?', { synonyms: 'tonsillitis' }),
    aid('broken', 'Menopause', { unusable: ['aid.yaml:3:1 error: no outcomes'] }),
  ],
  onOpenAid: vi.fn(),
  onCarryOn: vi.fn(),
  onOpenFile: vi.fn(),
  onClear: vi.fn(),
  isProtected: false,
  isReadyWithoutNetwork: false,
  ...changes,
})

test('three letters and Enter open the best match', async () => {
  const given = props()
  inEnglish(<StartPage {...given} />)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a decision aid' }), 'ton{Enter}')
  expect(given.onOpenAid).toHaveBeenCalledExactlyOnceWith('sore-throat')
})

test('Enter on an empty box, or where nothing matches, opens nothing and says so', async () => {
  const given = props()
  inEnglish(<StartPage {...given} />)
  const box = screen.getByRole('searchbox')
  await userEvent.type(box, '{Enter}')
  await userEvent.type(box, 'zzz{Enter}')
  expect(given.onOpenAid).not.toHaveBeenCalled()
  expect(screen.getByText(/No decision aid found for “zzz”/)).toBeVisible()
})

test('each usable aid is a link named by its title; a broken one has its reason and no link', () => {
  inEnglish(<StartPage {...props()} />)
  const found = within(screen.getByRole('list', { name: 'Decision aids' }))
  expect(found.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Do I need an antibiotic?',
    'Should I take a statin?',
  ])
  expect(screen.queryByRole('link', { name: 'Menopause' })).toBeNull()
  expect(screen.getByText('aid.yaml:3:1 error: no outcomes')).toBeInTheDocument()
})

test('an unfinished talk shows only once Carry on was pressed', async () => {
  const given = props({ holdsAny: true })
  const { rerender } = inEnglish(<StartPage {...given} />)
  expect(screen.queryByRole('list', { name: 'Unfinished talks' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Carry on' }))
  expect(given.onCarryOn).toHaveBeenCalledOnce()
  rerender(
    <StartPage
      {...given}
      unfinished={[
        {
          id: '1',
          aidTitle: 'Should I take a statin?',
          lastAt: '2026-11-22T09:30:00.000Z',
          link: '#/talk/1/matters',
        },
      ]}
    />,
  )
  const list = within(screen.getByRole('list', { name: 'Unfinished talks' }))
  expect(list.getByRole('link', { name: 'Should I take a statin?' })).toHaveAttribute(
    'href',
    '#/talk/1/matters',
  )
  expect(list.getByRole('link')).toHaveFocus()
  expect(screen.getByText('1 unfinished talk')).toHaveAttribute('role', 'status')
})

test('what was cleared is said, and the focus goes to the heading above it', async () => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
  const given = props({ holdsAny: true })
  const { rerender } = inEnglish(<StartPage {...given} />)
  await userEvent.click(screen.getByRole('button', { name: 'Clear from this machine' }))
  await userEvent.click(screen.getByRole('button', { name: 'Clear it all' }))
  expect(screen.queryByText('Cleared')).toBeNull()
  rerender(<StartPage {...given} holdsAny={false} />)
  expect(screen.getByText('Cleared')).toHaveAttribute('role', 'status')
  expect(screen.getByRole('heading', { name: 'On this machine' })).toHaveFocus()
})

test('where nothing is kept there is nothing to carry on with and nothing to clear', () => {
  inEnglish(<StartPage {...props({ holdsAny: false })} />)
  expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Clear from this machine' })).toBeNull()
})

test('a file that was chosen is handed over', async () => {
  const given = props()
  inEnglish(<StartPage {...given} />)
  const file = new File(['{}'], 'talk.consultation.json', { type: 'application/json' })
  await userEvent.upload(screen.getByLabelText('Open a saved consultation'), file)
  expect(given.onOpenFile).toHaveBeenCalledExactlyOnceWith(file)
})
