import { readFileSync } from 'node:fs'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { formWith, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { FiguresPanel } from './figures-panel.tsx'

const fixture = (name: string) => readFileSync(`tests/fixtures/imports/${name}`, 'utf8')

async function open(text: string) {
  const written: DraftTexts[] = [formWith()]
  render(
    <InEnglish>
      <InDraft texts={formWith()} onTexts={(next) => written.push(next)}>
        <FiguresPanel />
      </InDraft>
    </InEnglish>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByText('Import figures'))
  fireEvent.change(screen.getByRole('textbox', { name: 'Or paste what the file holds' }), {
    target: { value: text },
  })
  const put = (name: string) => screen.findByRole('button', { name: `Put into the draft: ${name}` })
  return { user, put, written, facts: () => written.at(-1)?.facts ?? '' }
}
const treatment = 'Name of the treatment beside Carry on as now'

describe('figures out of a file', () => {
  it('are shown as they would stand, and go in one by one with one source', async () => {
    const { user, put, written, facts } = await open(fixture('summary.csv'))
    expect(screen.getByText('3 figures found')).toBeVisible()
    expect(screen.getAllByText('Two "made-up" studies')).toHaveLength(2)
    expect(await put(`2. Getting better: ${treatment}`)).toBeDisabled()
    expect(screen.getByText(/^Comes to 20 of 100/)).toBeVisible()
    expect(written).toHaveLength(1)
    await user.click(await put('1. Getting better: Carry on as now'))
    await waitFor(() => expect(facts()).toContain('{ options: [as-now], value: printed, count: 20 }'))
    expect(facts()).toContain('Invented review | CC BY-NC-SA 4.0 | Nobody 2020')
    expect(facts()).toContain('certainty: { rating: low }')
    await waitFor(async () => expect(await put(`2. Getting better: ${treatment}`)).toBeEnabled())
    await user.click(await put(`2. Getting better: ${treatment}`))
    await waitFor(() =>
      expect(facts()).toContain('effect: { measure: RR, estimate: 1.5, low: 1.1, high: 2.04, level: 95 }'),
    )
    expect(facts().match(/example\.org\/invented-review/g)).toHaveLength(1)
    expect(facts()).not.toContain('reportedBy')
    expect(written).toHaveLength(3)
  }, 30_000)

  it('take the time that the file says, and no other figure goes in beside them at another', async () => {
    const head = 'Outcome,Time,Comparator,Per,Comparator count,Source,Authors,Year,Address'
    const from = 'Review,Nobody,2020,https://example.org/review'
    const lines = ['6 weeks', 'at the end', '3 months'].map(
      (time, place) =>
        `Getting better,${time},${place === 0 ? 'Carry on as now' : 'Name of the treatment'},100,20,${from}`,
    )
    const { user, put, facts } = await open([head, ...lines].join('\n'))
    expect(screen.getByText(/^Comes to 20 of 100 in 6 weeks/)).toBeVisible()
    expect(
      screen.getByText('The time of this result becomes “in 6 weeks” (now “in 3 months”).'),
    ).toBeVisible()
    await user.click(await put('1. Getting better: Carry on as now'))
    await waitFor(() => expect(facts()).toContain('time: { at: 6 weeks }'))
    const second = '2. Getting better: Name of the treatment'
    expect(await put(second)).toBeDisabled()
    expect(await put('3. Getting better: Name of the treatment')).toBeDisabled()
    expect(screen.getByText(/^This result holds figures of another time/)).toBeVisible()
    await user.selectOptions(
      screen.getByRole('combobox', { name: `When the figure of “${second}” holds` }),
      'Another time',
    )
    await user.type(screen.getByRole('textbox', { name: `Time of “${second}”` }), '42 days')
    await waitFor(async () => expect(await put(second)).toBeEnabled())
    await user.click(await put(second))
    await waitFor(() => expect(facts()).toContain('{ options: [treatment], value: printed, count: 20 }'))
    expect(facts().match(/at: 6 weeks/g)).toHaveLength(1)
  }, 30_000)

  it('of FHIR, which says no time, wait until somebody has confirmed it', async () => {
    const { user, put, facts } = await open(fixture('evidence-r5.json'))
    const name = '2. Getting better: Carry on as now'
    expect(screen.queryByText(/^Comes to/)).toBeNull()
    expect(await put(name)).toBeDisabled()
    await user.selectOptions(
      screen.getByRole('combobox', { name: `When the figure of “${name}” holds` }),
      'As this result says: in 3 months',
    )
    expect(screen.getByText(/^Comes to 20 of 100 in 3 months/)).toBeVisible()
    await user.click(await put(name))
    await waitFor(() => expect(facts()).toContain('value: printed, count: 20'))
  })

  it('wait with the reason while a ratio has no count to stand beside', async () => {
    const { put, written } = await open(fixture('summary.csv'))
    expect(await put(`3. Side effects: ${treatment}`)).toBeDisabled()
    expect(
      screen.getByText('A ratio alone is no count. Put in the figure of what it is compared with first.'),
    ).toBeVisible()
    expect(written).toHaveLength(1)
  })

  it('are matched by hand where no name is the same, and may be left out and looked at again', async () => {
    const { user, put } = await open('Outcome,Comparator,Per,Comparator count\nEvent,Choice a,100,7')
    const name = '1. Event: Choice a'
    expect(screen.getByText('Say which outcome and result this belongs to.')).toBeVisible()
    await user.selectOptions(
      screen.getByRole('combobox', { name: `Outcome and result for “${name}”` }),
      'better main',
    )
    expect(screen.getByText('Say whose figure this is.')).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: `Whose figure is “${name}”` }), 'as-now')
    expect(screen.getByText(/^When does this figure hold\?/)).toBeVisible()
    expect(screen.queryByText(/^Comes to/)).toBeNull()
    const when = screen.getByRole('combobox', { name: `When the figure of “${name}” holds` })
    await user.selectOptions(when, 'As this result says: in 3 months')
    expect(screen.getByText(/^Comes to 7 of 100/)).toBeVisible()
    expect(screen.getByText(/^Still needed, or too long: Title/)).toBeVisible()
    expect(await put(name)).toBeDisabled()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Goes into the draft as' }), 'S1')
    expect(await put(name)).toBeEnabled()
    await user.click(screen.getByRole('button', { name: `Leave out: ${name}` }))
    expect(screen.getByText('Left out')).toBeVisible()
    await user.click(screen.getByRole('button', { name: `Look again at: ${name}` }))
    expect(screen.getByRole('button', { name: `Put into the draft: ${name}` })).toBeVisible()
  }, 30_000)

  it.each([
    ['evidence-r4.json', /FHIR R4/],
    ['evidence.xml', /This is XML/],
    ['semicolons.csv', /apart by semicolons/],
  ])('are refused in %s, with what to do', async (name, why) => {
    const { written } = await open(fixture(name))
    expect(screen.getByRole('alert')).toHaveTextContent(why)
    expect(written).toHaveLength(1)
  })

  it('of every trap stay in the list', async () => {
    await open(fixture('evidence-traps.json'))
    expect(screen.getByText('9 figures found')).toBeVisible()
    expect(screen.getAllByText(/^The file has the same numbers for another comparison/)).toHaveLength(2)
  })
})
