import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { inEnglish } from '../../../tests/support/talk-in-memory.tsx'
import { ChooseFound } from './choose-found.tsx'
import { useDropped } from './dropped-file.ts'
import { HandOver } from './hand-over.tsx'
import { NewDraft } from './new-draft.tsx'
import { WriteOver } from './write-over.tsx'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})

const names = (role: string) => screen.getAllByRole(role).map((one) => one.textContent)

test('a draft leaves in three ways, or in two where the browser writes into no folder', async () => {
  const onWay = vi.fn()
  const shown = (canWriteFolder: boolean): ReactNode => (
    <HandOver title="Snoring" canWriteFolder={canWriteFolder} onWay={onWay} onClose={vi.fn()} />
  )
  const { unmount } = inEnglish(shown(true))
  expect(screen.getByRole('dialog', { name: 'Hand over “Snoring”' })).toBeVisible()
  for (const name of ['Save as one file', 'Save as a zip', 'Write into a folder'])
    await userEvent.click(screen.getByRole('button', { name }))
  expect(onWay.mock.calls).toEqual([['file'], ['zip'], ['folder']])
  expect(screen.getByRole('button', { name: 'Save as a zip' })).toHaveAccessibleDescription(/aid\.yaml/)
  unmount()
  inEnglish(shown(false))
  expect(names('button')).toEqual(['Close', 'Save as one file', 'Save as a zip'])
})

test('what would be written over is listed, with the aid that would go', async () => {
  const onYes = vi.fn()
  const onNo = vi.fn()
  inEnglish(
    <WriteOver
      folder="team"
      files={['aid.yaml', 'en.md']}
      otherAid="hearing"
      isAgain
      onYes={onYes}
      onNo={onNo}
    />,
  )
  expect(names('listitem')).toEqual(['aid.yaml', 'en.md'])
  expect(screen.getByText('That folder holds another aid, “hearing”. It would be gone.')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('nothing was written')
  await userEvent.click(screen.getByRole('button', { name: 'Write over them' }))
  expect(onYes).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Leave the folder as it is' }))
  expect(onNo).toHaveBeenCalledOnce()
})

test('of several aids each has its name and its folder, and one press opens it', async () => {
  const onChoose = vi.fn()
  inEnglish(
    <ChooseFound
      name="team.zip"
      found={[
        { folder: '', title: 'Snoring', isFaulty: false },
        { folder: 'aids/x', title: '', isFaulty: true },
      ]}
      onChoose={onChoose}
      onClose={vi.fn()}
    />,
  )
  const list = within(screen.getByRole('list', { name: 'Decision aids in “team.zip”' }))
  expect(list.getByRole('button', { name: /Snoring.*not in a folder of its own/ })).toBeVisible()
  await userEvent.click(list.getByRole('button', { name: /aids\/x.*cannot be opened/ }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(1)
})

test('a folder is picked where the browser can, and listed by a file field where it cannot', () => {
  const props = { isMaking: false, onTemplate: vi.fn(), onFile: vi.fn(), onFolder: vi.fn() }
  const onPickFolder = vi.fn()
  const { rerender } = inEnglish(<NewDraft {...props} onPickFolder={onPickFolder} />)
  fireEvent.click(screen.getByRole('button', { name: 'Open a folder' }))
  expect(onPickFolder).toHaveBeenCalledOnce()
  rerender(<NewDraft {...props} />)
  const field = screen.getByLabelText('Open a folder')
  expect(field).toHaveProperty('webkitdirectory', true)
  const files = [new File(['x'], 'aid.yaml'), new File(['x'], 'en.md')]
  fireEvent.change(field, { target: { files } })
  expect(props.onFolder).toHaveBeenCalledExactlyOnceWith(files)
})

function Page({ onDropped }: { onDropped: Parameters<typeof useDropped>[1] }) {
  const page = useRef<HTMLDivElement>(null)
  useDropped(page, onDropped)
  return <div ref={page} />
}

test('one file is dropped as itself; a folder, or several things, as what the browser says of them', () => {
  const onDropped = vi.fn()
  render(<Page onDropped={onDropped} />)
  const file = new File(['x'], 'a.zip')
  const entry = (isDirectory: boolean) => ({ isDirectory })
  const drop = (files: File[], ...entries: object[]) => {
    const items = entries.map((one) => ({ webkitGetAsEntry: () => one }))
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files, items } })
  }
  drop([file], entry(false))
  expect(onDropped).toHaveBeenLastCalledWith({ file })
  drop([file], entry(true))
  expect(onDropped).toHaveBeenLastCalledWith({ entries: [entry(true)] })
  drop([file, file], entry(false), entry(false))
  expect(onDropped).toHaveBeenLastCalledWith({ entries: [entry(false), entry(false)] })
  drop([])
  expect(onDropped).toHaveBeenCalledTimes(3)
})
