import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { PasteFromHome } from './paste-from-home.tsx'

function shown() {
  const [onCarryOn, onAnew] = [vi.fn(), vi.fn()]
  const onOpen = vi.fn(() => Promise.resolve({ used: { onCarryOn, onAnew } }))
  render(
    <InEnglish>
      <PasteFromHome onOpen={onOpen} />
    </InEnglish>,
  )
  return { onCarryOn, onAnew, onOpen, box: screen.getByRole('textbox') }
}

test('a message that an open talk of today has already leads on with that talk, or to another all the same', async () => {
  const { onCarryOn, onAnew, box } = shown()
  await userEvent.type(box, 'Weigh Up 1')
  await userEvent.click(screen.getByRole('button', { name: 'Open a talk with it' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This message is already in an open talk of today.',
  )
  expect(screen.queryByRole('button', { name: 'Open a talk with it' })).toBeNull()
  const carryOn = screen.getByRole('button', { name: 'Carry on with that talk' })
  expect(carryOn).toHaveFocus()
  await userEvent.click(carryOn)
  expect(onCarryOn).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Open another talk with it' }))
  expect(onAnew).toHaveBeenCalledOnce()
})

test('another text in the box is another message', async () => {
  const { box } = shown()
  await userEvent.type(box, 'Weigh Up 1')
  await userEvent.click(screen.getByRole('button', { name: 'Open a talk with it' }))
  await screen.findByRole('alert')
  await userEvent.type(box, '0')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('button', { name: 'Open a talk with it' })).toBeVisible()
})
