import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { examples } from './libraries-here.examples.tsx'
import { LibrariesHere, type LibrariesHereProps } from './libraries-here.tsx'

const shows = (name: string) =>
  render(<InEnglish>{examples.find((example) => example.name === name)?.render()}</InEnglish>)

const library = {
  key: 'k',
  address: 'https://aids.example.org/',
  name: 'Valley',
  publisher: 'Practices',
  date: '2026-11-26',
  count: 3,
  lookedAt: '2026-11-26T10:05:00.000Z',
}

function show(given: Partial<LibrariesHereProps> = {}) {
  const said = { onAdd: vi.fn(async () => true), onLook: vi.fn(), onRemove: vi.fn(), onStop: vi.fn() }
  const props = { origins: ['https://aids.example.org'], libraries: [library], ...said, ...given }
  const shown = render(<LibrariesHere {...props} />, { wrapper: InEnglish })
  return {
    ...said,
    again: (more: Partial<LibrariesHereProps>) => shown.rerender(<LibrariesHere {...props} {...more} />),
  }
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})

it('says what a deployment has to do where nothing may be asked, and offers no address', () => {
  shows('Not set up')
  expect(screen.getByText(/tools\/library-origins\.json/)).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('adds what is typed, by Enter too, and keeps it where it was refused', async () => {
  const { onAdd } = show()
  const box = screen.getByRole('textbox', { name: 'Address of a library' })
  expect(box).toHaveAccessibleDescription(/https:\/\/aids\.example\.org/)
  expect(screen.getByRole('button', { name: 'Add the library' })).toBeDisabled()
  onAdd.mockResolvedValueOnce(false)
  await userEvent.type(box, 'aids.example.org{Enter}')
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('aids.example.org')
  expect(box).toHaveValue('aids.example.org')
  await userEvent.click(screen.getByRole('button', { name: 'Add the library' }))
  expect(box).toHaveValue('')
})

it('says how much has come, can be stopped, and asks nothing else meanwhile', async () => {
  const { onStop } = show({ progress: 2_345_678 })
  expect(screen.getByRole('status')).toHaveTextContent('2,291 KB have come so far')
  expect(screen.getByRole('button', { name: 'Look for changes: Valley' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(onStop).toHaveBeenCalledOnce()
})

it('is looked at again, and removed only after a second question', async () => {
  const { onLook, onRemove, again } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Look for changes: Valley' }))
  expect(onLook).toHaveBeenCalledExactlyOnceWith('k')
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Valley' }))
  expect(screen.getByText(/Talks that began with one keep it/)).toBeVisible()
  expect(onRemove).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }))
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('k')
  again({ libraries: [], done: { what: 'removed' } })
  expect(screen.getByRole('heading', { name: 'Libraries' })).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent('Removed')
})

it('names what was not taken over, as text', () => {
  shows('Two aids that were not taken over')
  const alert = within(screen.getByRole('alert'))
  expect(alert.getByText('2 decision aids of “Aids of the valley” were not taken over')).toBeVisible()
  expect(alert.getByText(/Invented choice, version 1\.0\.0: its file changed/)).toBeVisible()
  expect(alert.getByText(/<b>Another<\/b>, version 0\.9\.0: older/)).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('3 new, 2 with a new version, 1 no longer listed')
})

it('says of a library whose origin is not allowed any more what still works', () => {
  shows('Two, one of which may not be asked any more')
  expect(screen.getByText(/not allowed here any more/)).toBeVisible()
  expect(screen.getAllByRole('button', { name: /^Look for changes/ })).toHaveLength(1)
})
