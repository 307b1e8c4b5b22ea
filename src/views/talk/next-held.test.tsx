import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderTalk } from '../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import { TalkBar } from './talk-bar.tsx'

const bar = (
  <TalkBar saving="saved" onSaveAgain={() => {}} undoes={undefined} onUndo={() => {}} isTyping={false} />
)
const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }))

test('what was left open holds Next once, in words that say what to press', async () => {
  renderTalk(bar, { stage: 'decide', facts: [wait] })
  await next()
  expect(screen.getByText(/^“Have you decided\?” is not answered\./)).toBeVisible()
  await next()
  expect(screen.queryByText(/^“Have you decided\?”/)).toBeNull()
})

test('where it is answered Next goes on at once', async () => {
  renderTalk(bar, { stage: 'decide', facts: [wait, { type: 'decision.firmed', firmness: 'decided' }] })
  await next()
  expect(screen.queryByRole('alert')).toBeNull()
})
