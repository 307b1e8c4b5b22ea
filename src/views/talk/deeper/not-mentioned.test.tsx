import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import { DecideStage } from '../decide/decide-stage.tsx'
import { FinishTalk } from '../summary/finish-talk.tsx'

const aid = soreThroatAidInWords()
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const shown = { type: 'outcome.shown', outcome: 'pain' } as const

test('what must be mentioned and was not opened is listed at Decide, and one press says that it was', async () => {
  const { seen } = renderTalk(<DecideStage />, { aid, facts: [shown] })
  const done = await screen.findByRole('button', { name: 'Mentioned: Sickness' })
  expect(screen.queryByRole('button', { name: 'Mentioned: Pain' })).toBeNull()
  await userEvent.click(done)
  expect(seen.facts).toEqual([{ type: 'outcome.discussed', outcome: 'sickness', discussed: true }])
  expect(screen.queryByText(/^Must be mentioned/)).toBeNull()
})

test('what was said to be mentioned leaves the list, and the focus goes on to its neighbour', async () => {
  renderTalk(<DecideStage />, { aid })
  await userEvent.click(await screen.findByRole('button', { name: 'Mentioned: Pain' }))
  expect(screen.getByRole('button', { name: 'Mentioned: Sickness' })).toHaveFocus()
})

test('the last leads the focus to the heading above', async () => {
  const page = (
    <main>
      <DecideStage />
    </main>
  )
  renderTalk(page, { aid, facts: [shown] })
  await userEvent.click(await screen.findByRole('button', { name: 'Mentioned: Sickness' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('it is listed again before the talk is finished, and its last leads to the heading there', async () => {
  renderTalk(<FinishTalk />, { aid, facts: [shown] })
  await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Mentioned: Sickness' }))
  expect(screen.getByRole('heading', { name: 'Finish this talk' })).toHaveFocus()
})

describe('an aid with urgent lines', () => {
  const urgent = [{ id: 'breath', urgency: 'emergency' as const, generalAdvice: true as const }]
  const facts = { ...aid.facts, eligibility: { ...aid.facts.eligibility, urgent } }
  const open = /^“Is this for you\?” was not answered/
  const pressFinish = () => userEvent.click(screen.getByRole('button', { name: 'Finish' }))

  test('that nobody asked about says so in the clinician’s part, before the talk is finished', async () => {
    renderTalk(<FinishTalk />, { aid: { ...aid, facts } })
    await pressFinish()
    const part = await screen.findByRole('region', { name: 'For the clinician' })
    expect(within(part).getByText(open)).toBeVisible()
    expect(within(part).getByRole('link', { name: 'Look at what is urgent' })).toBeVisible()
  })

  test.each(['yes', 'no', 'not-sure'] as const)('says nothing once the answer was %s', async (answer) => {
    renderTalk(<FinishTalk />, { aid: { ...aid, facts }, facts: [{ type: 'eligibility.answered', answer }] })
    await pressFinish()
    await screen.findByRole('region', { name: 'For the clinician' })
    expect(screen.queryByText(open)).toBeNull()
  })
})

test('nothing of it stands where all was asked and mentioned', async () => {
  const discussed = { type: 'outcome.discussed', outcome: 'sickness', discussed: true } as const
  renderTalk(<FinishTalk />, { aid, facts: [shown, discussed] })
  await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
  await act(() => import('./before-finishing.tsx'))
  expect(screen.queryByRole('region', { name: 'For the clinician' })).toBeNull()
})
