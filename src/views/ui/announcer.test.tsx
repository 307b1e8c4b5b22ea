import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { english } from '../../../tests/support/in-english.tsx'
import { Announcer, useAnnounce } from './announcer.tsx'
import { WordsContext } from './words.ts'

function Says({ text }: { text: string }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(text)}>
      Say it
    </button>
  )
}

test('what was said goes once the screen is in another language', async () => {
  const inLanguage = (language: string, text: string) => (
    <WordsContext value={{ ...english, language }}>
      <Announcer>
        <Says text={text} />
      </Announcer>
    </WordsContext>
  )
  const { rerender } = render(inLanguage('en', 'Added'))
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status')).toHaveTextContent('Added')
  rerender(inLanguage('pl', 'Dodano'))
  expect(screen.getByRole('status').textContent).toBe('')
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status')).toHaveTextContent('Dodano')
})
