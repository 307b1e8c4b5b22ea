import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { TypingArea } from './typing-area.tsx'

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

function shown(text: string) {
  const onText = vi.fn<(text: string) => void>()
  const box = createRef<HTMLTextAreaElement>()
  const area = (now: string) => <TypingArea aria-label="Words" box={box} text={now} onText={onText} />
  const { rerender } = render(area(text))
  return { onText, box: screen.getByRole('textbox'), now: (next: string) => rerender(area(next)) }
}

test('what is typed is told once, when it stands on the screen', async () => {
  const { onText, box } = shown('one')
  fireEvent.input(box, { target: { value: 'one t' } })
  fireEvent.input(box, { target: { value: 'one tw' } })
  expect(onText).not.toHaveBeenCalled()
  await painted()
  expect(onText.mock.calls).toEqual([['one tw']])
})

test('it is told before the next press, so that nothing comes of an older text', () => {
  const { onText, box } = shown('one')
  fireEvent.input(box, { target: { value: 'one two' } })
  fireEvent.pointerDown(document.body)
  expect(onText.mock.calls).toEqual([['one two']])
})

test('another text takes the place of what was told, and of nothing that is not', async () => {
  const { onText, box, now } = shown('one')
  now('two')
  expect(box).toHaveValue('two')
  fireEvent.input(box, { target: { value: 'two three' } })
  now('from elsewhere')
  expect(box).toHaveValue('two three')
  await painted()
  expect(onText.mock.calls).toEqual([['two three']])
  now('two three')
  now('taken back')
  expect(box).toHaveValue('taken back')
})

test('the page hears the keys that do something, and none that only writes', async () => {
  const { box } = shown('')
  const heard: string[] = []
  const hear = ({ key }: KeyboardEvent) => heard.push(key)
  document.addEventListener('keydown', hear, true)
  await userEvent.type(box, 'ab{Control>}z{/Control}{Escape}{Alt>}3{/Alt}')
  document.removeEventListener('keydown', hear, true)
  expect(heard).toEqual(['Control', 'z', 'Escape', 'Alt', '3'])
})
