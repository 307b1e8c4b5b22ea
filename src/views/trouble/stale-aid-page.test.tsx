import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import opening from '../../i18n/en/opening.json'
import trouble from '../../i18n/en/trouble.json'
import { i18nextWords } from '../../i18n/i18next-words.ts'
import { WordsContext } from '../ui/words.ts'
import { StaleAidPage } from './stale-aid-page.tsx'

test('an old aid goes on only with a reason, and says what is missing', async () => {
  const onReason = vi.fn()
  render(
    <WordsContext value={i18nextWords('en', { opening, trouble })}>
      <StaleAidPage aidTitle="Sore throat" reviewBy="2026-01-31" onReason={onReason} />
    </WordsContext>,
  )
  expect(screen.getByText(/by 31 January 2026/)).toBeVisible()
  const goOn = screen.getByRole('button', { name: 'Use it for this talk' })
  await userEvent.click(goOn)
  expect(screen.getByRole('alert')).toHaveTextContent('Write a reason first.')
  const reason = screen.getByRole('textbox', { name: 'Why do you want to use it all the same?' })
  expect(reason).toBeInvalid()
  await userEvent.type(reason, 'Nothing newer')
  await userEvent.click(goOn)
  expect(onReason).toHaveBeenCalledWith('Nothing newer')
})
