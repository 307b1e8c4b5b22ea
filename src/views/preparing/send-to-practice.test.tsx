import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { mayaAtHome, namedAtHome } from '../../../tests/support/from-home.ts'
import { inEachLanguage } from '../../../tests/support/in-languages.ts'
import { WordsContext } from '../ui/words.ts'
import { type Sending, SendToPractice } from './send-to-practice.tsx'

const inWords = (asked: string, sending: Sending) => (
  <WordsContext value={inEachLanguage.find(([language]) => language === asked)?.[1]}>
    <SendToPractice said={mayaAtHome} title="Sore throat" named={namedAtHome} sending={sending} />
  </WordsContext>
)

/** The page in English, where something was pressed; then in Polish. */
async function pressed(name: string, works = true) {
  const { rerender } = render(
    inWords('en', {
      copy: async () => works,
      copyLink: async () => works,
      save: () => works,
    }),
  )
  await userEvent.click(screen.getByRole('button', { name }))
  const said = screen.getByRole('status').textContent
  rerender(inWords('pl', { copy: async () => works, copyLink: async () => works, save: () => works }))
  return { said, status: screen.getByRole('status') }
}

test.each([
  ['Copy as a link', 'Copied as a link.', 'Skopiowano jako link.'],
  ['Save as a file', 'Saved as a file.', 'Zapisano jako plik.'],
])('after “%s” what was done is said in the language of the page', async (name, before, after) => {
  const { said, status } = await pressed(name)
  expect(said).toContain(before)
  expect(status).toHaveTextContent(after)
  expect(status).not.toHaveTextContent(before)
})

test('“copied” goes once the text reads differently: it is not the text that was copied', async () => {
  const { said, status } = await pressed('Copy the text')
  expect(said).toContain('Copied.')
  expect(status).toBeEmptyDOMElement()
})

test('what could not be done is said in the language of the page', async () => {
  const { said, status } = await pressed('Save as a file', false)
  expect(said).toContain('The file could not be saved.')
  expect(status).toHaveTextContent('Nie udało się zapisać pliku.')
})
