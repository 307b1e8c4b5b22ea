import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { inEachLanguage } from '../../../tests/support/in-languages.ts'
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

test('a link to a summary is said to be one, and leads to where it is read', async () => {
  const onRead = vi.fn()
  render(
    <InEnglish>
      <PasteFromHome onOpen={() => Promise.resolve({ summary: { onRead } })} />
    </InEnglish>,
  )
  await userEvent.type(screen.getByRole('textbox'), 'https://weigh-up.invalid/#/read/abc')
  await userEvent.click(screen.getByRole('button', { name: 'Open a talk with it' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This is a link to a summary.')
  expect(screen.queryByRole('button', { name: 'Open a talk with it' })).toBeNull()
  const read = screen.getByRole('button', { name: 'Read a summary' })
  expect(read).toHaveFocus()
  await userEvent.click(read)
  expect(onRead).toHaveBeenCalledOnce()
})

test.each(inEachLanguage)('a message opened by its address says in %s whom it is for', (language, words) => {
  render(
    <InEnglish>
      <PasteFromHome begun="#/brought/abc" writtenIn={words} onOpen={() => Promise.resolve({})} />
    </InEnglish>,
  )
  const said = screen.getByText(words.says('reading')('trouble.link-for-practice'))
  expect([said.lang, said.dir]).toEqual([language, language === 'ur' ? 'rtl' : 'ltr'])
  expect(screen.getByText(/^A message from home is in the box/)).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('#/brought/abc')
})
