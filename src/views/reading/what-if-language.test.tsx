import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { english } from '../../../tests/support/in-english.tsx'
import { papersAfter } from '../../../tests/support/papers-after.ts'
import { i18nextWords } from '../../i18n/i18next-words.ts'
import polish from '../../i18n/pl/reading.json'
import { WordsContext } from '../ui/words.ts'
import { WhatIf } from './what-if.tsx'

const { summary } = papersAfter([{ type: 'decision.thought', thought: { option: 'wait' } }])

const lang = (element: Element) => element.closest('[lang]')?.getAttribute('lang')

test('on a page in another language the words around are in that of the page, what is of the summary in its own, and a choice is read out', async () => {
  render(
    <div lang="pl">
      <WordsContext value={i18nextWords('pl', { reading: polish })}>
        <WhatIf heading={createRef()} summary={summary} inSummary={english} />
      </WordsContext>
    </div>,
  )
  const part = within(screen.getByRole('region', { name: polish.whatIf.heading }))
  for (const text of [polish.whatIf.heading, polish.whatIf.choose, polish.whatIf.hint])
    expect(lang(part.getByText(text))).toBe('pl')
  const told = part.getByRole('status')
  expect(told).toHaveTextContent('')
  const name = summary.choices.options.find(({ id }) => id === 'treat')?.name ?? ''
  expect(lang(part.getByText(name))).toBe('en')
  expect(lang(part.getByText(/\(you were leaning towards this\)$/))).toBe('en')
  await userEvent.click(part.getByRole('radio', { name }))
  expect(told).toHaveTextContent(`Shown below: ${name}`)
  expect(lang(told)).toBe('en')
  expect(lang(part.getByRole('heading', { name: `With “${name}”` }))).toBe('en')
  expect(lang(part.getByText(polish.whatIf.average))).toBe('pl')
})

test('on a page in the language of the summary nothing says its own', async () => {
  const { container } = render(
    <WordsContext value={english}>
      <WhatIf heading={createRef()} summary={summary} inSummary={english} />
    </WordsContext>,
  )
  await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement)
  expect(container.querySelectorAll('[lang]')).toHaveLength(0)
})
