import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { otherTalks, ticked } from '../../../../tests/support/other-talks.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import type { ChoiceOnRecord, ChoicesOnRecord } from '../../../domain/risk/choices-on-record.ts'
import { LifeLoad } from './life-load.tsx'

const { statin, reviewed, warfarin, open } = otherTalks
const found = (choices: ChoiceOnRecord[], unreadable = 0) => Promise.resolve({ choices, unreadable })
const head = 'Clinician: count in other choices on this computer'

async function opened(read: () => Promise<ChoicesOnRecord | 'failed'>, ...facts: NewFact[]) {
  const talk = renderTalk(<LifeLoad />, { facts, readOtherChoices: read })
  await userEvent.click(screen.getByText(head))
  return talk
}
const lines = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the other talks on this computer', () => {
  test('are read and listed only when asked for, and nothing is counted until it is ticked', async () => {
    let asked = 0
    const read = () => {
      asked += 1
      return found([statin, warfarin, open])
    }
    const { seen } = renderTalk(<LifeLoad />, { readOtherChoices: read })
    expect([asked, screen.queryByText(/Statin/)]).toEqual([0, null])
    await userEvent.click(screen.getByText(head))
    expect(lines('Other talks on this computer')).toEqual([
      expect.stringContaining(
        'Statin, 3 March 2026Tablets a day: 1; Tests a year: 1 or more; Visits a year: not known',
      ),
      expect.stringContaining('Warfarin (leaning, not decided), 3 March 2026Tablets a day: not known'),
      expect.stringContaining('not decided yet, so there is nothing to count'),
    ])
    expect(screen.getAllByRole('checkbox')).toHaveLength(2)
    expect(seen.facts).toEqual([])
    await userEvent.click(screen.getByRole('checkbox', { name: /Statin/ }))
    expect(seen.facts).toEqual([ticked(statin)])
    await userEvent.click(screen.getByRole('checkbox', { name: /Statin/ }))
    expect(seen.facts[1]).toEqual({ type: 'otherChoice.leftOut', consultation: 'statin' })
  })

  test.each(['window', 'here'] as const)('are not made at all on the patient’s view (%s)', (patientView) => {
    renderTalk(<LifeLoad />, {
      facts: [ticked(statin)],
      patientView,
      readOtherChoices: () => found([statin]),
    })
    expect(screen.queryByText(head)).toBeNull()
    expect(screen.queryByText(/Statin/)).toBeNull()
  })

  test('that are none are said to be none; those that cannot be read are counted', async () => {
    await opened(() => found([], 2))
    expect(screen.getByText('There is no other finished talk on this computer.')).toBeVisible()
    expect(screen.getByText('2 more talks cannot be read, so they are not listed.')).toBeVisible()
  })

  test.each([
    ['answers so', () => Promise.resolve('failed' as const)],
    ['breaks off', () => Promise.reject(new Error('gone'))],
  ])('that cannot be read are said so where the machine %s, and what was ticked stays', async (_, fail) => {
    let isFailing = true
    await opened(() => (isFailing ? fail() : found([statin, warfarin])), ticked(statin))
    expect(screen.getByRole('alert')).toHaveTextContent('cannot be read')
    expect(screen.getByRole('checkbox', { name: /Statin/ })).toBeChecked()
    isFailing = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('checkbox', { name: /Warfarin/ })).not.toBeChecked()
  })

  test('that are many come a few at a time', async () => {
    const many = Array.from({ length: 20 }, (_, place) => ({ ...warfarin, consultation: `talk-${place}` }))
    await opened(() => found(many))
    expect(screen.getAllByRole('checkbox')).toHaveLength(8)
    await userEvent.click(screen.getByRole('button', { name: 'Show more (12)' }))
    expect(screen.getAllByRole('checkbox')).toHaveLength(16)
  })
})

describe('what is ticked', () => {
  test('stays as it was read where the talk is no longer here, or says something else', async () => {
    await opened(() => found([]), ticked(statin))
    expect(lines('Counted in')[0]).toContain('no longer on this computer')
  })

  test('is said to say something else now where it does', async () => {
    await opened(() => found([{ ...statin, option: 'No statin' }]), ticked(statin))
    expect(lines('Counted in')[0]).toContain('That talk says something else now')
  })

  test('gives way to a later talk about the same choice', async () => {
    await opened(() => found([reviewed]), ticked(statin))
    expect(lines('Counted in')[0]).toContain('looked at again later')
    await userEvent.click(screen.getByRole('checkbox', { name: /No statin/ }))
    expect(lines('Counted in')).toHaveLength(1)
    expect(lines('Counted in')[0]).toContain('No statin, 3 June 2026')
  })

  test('is not offered beside an earlier talk about the same choice', async () => {
    await opened(() => found([statin]), ticked(reviewed))
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
  })

  test('is summed with what is not known said, and never as none', async () => {
    renderTalk(<LifeLoad />, {
      facts: [{ type: 'load.recorded', of: 'tablets-a-day', amount: 3 }, ticked(statin), ticked(warfarin)],
      readOtherChoices: () => found([]),
    })
    expect(
      screen.getAllByText(/For other choices on record: 1, and not known for 1 more. Besides: 3/).length,
    ).toBeGreaterThan(0)
    expect(screen.getByRole('textbox', { name: 'Tablets a day, besides the choices on record' })).toHaveValue(
      '3',
    )
    expect(screen.getByText(/Leave out what is counted already/)).toBeVisible()
  })
})
