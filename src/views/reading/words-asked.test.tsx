import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { inEachLanguage } from '../../../tests/support/in-languages.ts'
import type { Words } from '../../i18n/translate.ts'
import { WordsContext } from '../ui/words.ts'
import { WordsAsked } from './words-asked.tsx'

const inLanguage = (asked: string): Words => {
  const found = inEachLanguage.find(([language]) => language === asked)
  if (!found) throw new Error(`no words in ${asked}`)
  return found[1]
}

function shown(language = 'en') {
  const onWords = vi.fn()
  const asked = (isWrong: boolean) => (
    <WordsContext value={inLanguage(language)}>
      <WordsAsked isWrong={isWrong} isOpening={false} onWords={onWords} />
    </WordsContext>
  )
  const { rerender } = render(asked(false))
  const field = screen.getByRole<HTMLInputElement>('textbox')
  const press = () => userEvent.click(screen.getByRole('button'))
  return { onWords, field, press, refuse: () => rerender(asked(true)) }
}

test.each(['', ' ', '123, ', 'پانچ لفظ'])('with %j in the field it says what to do', async (typed) => {
  const { onWords, field, press } = shown()
  if (typed) await userEvent.type(field, typed)
  await press()
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Type the five words here first. They are English words.',
  )
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleDescription(/Type the five words here first/)
  expect(onWords).not.toHaveBeenCalled()
})

test.each([
  ['en', 'Ocean lamp,river-stone', 'You typed 4 words. There are five.'],
  ['en', 'ocean', 'You typed 1 word. There are five.'],
  ['cy', 'ocean lamp', 'Rydych chi wedi teipio 2 air. Mae angen pum gair.'],
  ['pl', 'ocean lamp river', 'Wpisano 3 słowa. Powinno być pięć słów.'],
  ['pl', 'ocean lamp river stone violin ivory', 'Wpisano 6 słów. Powinno być pięć słów.'],
  ['ur', 'ocean', 'آپ نے 1 لفظ لکھا ہے۔ لفظ پانچ ہونے چاہییں۔'],
])(
  'in %s, %j is said to be so many words, and nothing is tried or said to be changed',
  async (language, typed, says) => {
    const { onWords, field, press, refuse } = shown(language)
    await userEvent.type(field, typed)
    await press()
    expect(onWords).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe(says)
    refuse()
    expect(screen.getByRole('alert').textContent).toBe(says)
    expect(field).toHaveFocus()
  },
)

test('five wrong words are not counted, and what is typed after is not what was tried', async () => {
  const { onWords, field, press, refuse } = shown()
  await userEvent.type(field, 'ocean lamp river stone violin')
  await press()
  expect(onWords).toHaveBeenCalledWith('ocean lamp river stone violin')
  refuse()
  await userEvent.type(field, ' ivory')
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^These are not the words.*ask your practice for a new one\.$/,
  )
})
