import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { outcomeOf, twoChoices } from '../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import { renderTalk } from '../../../tests/support/talk-in-memory.tsx'
import { inOneLanguage } from '../../domain/aid/words-of.ts'
import { useFigureSentences } from './plain-words.ts'
import { TalkContext, useTalk } from './talk.ts'

const groups = ['low', 'high']
const counts = { low: 1, high: 20 }
const facts = twoChoices({
  axes: [{ id: 'risk', scale: 'kind', sources: [], groups: groups.map((id) => ({ id })) }],
  outcomes: [
    outcomeOf(
      countsResult([{ options: ['wait', 'treat'], value: 'baseline', counts }], { of: 100, axis: 'risk' }),
      { id: 'bleed' },
    ),
  ],
})

function Bleeds() {
  const { add } = useTalk()
  const { number } = useFigureSentences().figure('bleed', 'main', 'wait')
  return (
    <>
      <output>{number ?? 'none'}</output>
      {groups.map((group) => (
        <button key={group} type="button" onClick={() => add({ type: 'group.chosen', axis: 'risk', group })}>
          {group}
        </button>
      ))}
    </>
  )
}

const words = inOneLanguage('en', () => '')

/** With the same words from fact to fact, as the app has them: only the group is another. */
function SameWords() {
  const talk = useTalk()
  return (
    <TalkContext value={{ ...talk, words }}>
      <Bleeds />
    </TalkContext>
  )
}

test('a figure that was said is said anew once the group is another, and again for the one before', async () => {
  renderTalk(<SameWords />, { aid: { hash: 'a'.repeat(64), facts, words: { en: {} } } })
  expect(document.querySelector('output')).toHaveTextContent('none')
  const choose = (group: string) => userEvent.click(screen.getByRole('button', { name: group }))
  const figure = () => document.querySelector('output')?.textContent
  await choose('low')
  expect(figure()).toBe('1')
  await choose('high')
  expect(figure()).toBe('20')
  await choose('low')
  expect(figure()).toBe('1')
})
