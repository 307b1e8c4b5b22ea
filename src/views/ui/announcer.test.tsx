import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Announcer, useAnnounce } from './announcer.tsx'

function Says({ text }: { text: string }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(text)}>
      Say it
    </button>
  )
}

test('what was said goes once the page is in another language', async () => {
  const inLanguage = (language: string, text: string) => (
    <Announcer language={language}>
      <Says text={text} />
    </Announcer>
  )
  const { rerender } = render(inLanguage('en', 'Added'))
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status')).toHaveTextContent('Added')
  rerender(inLanguage('pl', 'Dodano'))
  expect(screen.getByRole('status').textContent).toBe('')
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('status')).toHaveTextContent('Dodano')
})
