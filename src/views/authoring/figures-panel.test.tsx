import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { formWith, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { FiguresPanel } from './figures-panel.tsx'

let count = 0

function open(texts: DraftTexts = formWith()) {
  const written: DraftTexts[] = [texts]
  count += 1
  const name = `draft ${count}`
  const onTexts = (next: DraftTexts) => written.push(next)
  const panel = (readLast?: DraftTexts) => (
    <InEnglish>
      <InDraft name={name} texts={texts} onTexts={onTexts} readLast={readLast}>
        <FiguresPanel />
      </InDraft>
    </InEnglish>
  )
  const { rerender } = render(panel())
  /** Another reading comes in: of these texts, or of those that stand now. */
  const read = (of?: DraftTexts) => rerender(panel(of && { ...of }))
  const user = userEvent.setup()
  const arm = (name: string) => within(screen.getByRole('group', { name }))
  const way = (name: string, value: string) =>
    user.selectOptions(arm(name).getByRole('combobox', { name: 'How the figure is known' }), value)
  const type = async (name: string, field: string, text: string) => {
    const box = arm(name).getByRole('textbox', { name: field })
    await user.clear(box)
    await user.type(box, text)
    await user.tab()
  }
  const facts = () => written.at(-1)?.facts ?? ''
  return { user, arm, way, type, facts, written, read }
}
const [now, treatment] = ['Carry on as now', 'Name of the treatment']

describe('figures in forms', () => {
  it('write events and a total, and show what they come to', async () => {
    const { arm, way, type, facts } = open()
    await way(now, 'Events and a total')
    await type(now, 'Events', '24')
    expect(arm(now).getByText('Not in the draft yet. Still needed: Total.')).toBeVisible()
    await type(now, 'Total', '1,200')
    await waitFor(() => expect(facts()).toContain('value: observed, events: 24, total: 1200'))
    expect(arm(now).getByText('Comes to 2 of 100 in 3 months')).toBeVisible()
    expect(arm(now).getByRole('list', { name: `Working for ${now}` })).toHaveTextContent(
      '24 ÷ 1,200 × 100 = 2',
    )
  })

  it('say once, at the sources, that a result has none', () => {
    const unsourced = 'sources: []\n        generalAdvice: true'
    open(formWith((facts) => facts.replaceAll('sources: [{ source: S1 }]', unsourced)))
    const said = screen.getByText(/no source is named/)
    expect(said.closest('details')).toHaveTextContent(/^Sources/)
  })

  it('hold what was written until a reading of it comes, though older ones come before', async () => {
    const { arm, way, type, facts, written, read } = open()
    const [before] = written as [DraftTexts]
    read(before)
    await way(now, 'Events and a total')
    await type(now, 'Events', '24')
    await type(now, 'Total', '1,200')
    await waitFor(() => expect(facts()).toContain('events: 24, total: 1200'))
    read(before)
    expect(arm(now).getByRole('textbox', { name: 'Total' })).toHaveValue('1,200')
    await type(now, 'Total', '2400')
    await waitFor(() => expect(facts()).toContain('events: 24, total: 2400'))
    read()
    expect(screen.queryByText(/has changed here/)).toBeNull()
    expect(arm(now).getByText('Comes to 1 of 100 in 3 months')).toBeVisible()
  })

  it('offer no starting count by group while the aid has no groups', () => {
    const { arm } = open()
    const ways = within(arm(now).getByRole('combobox', { name: 'How the figure is known' }))
    expect(ways.getByRole('option', { name: 'The source prints a count' })).toBeInTheDocument()
    expect(ways.queryByRole('option', { name: 'A starting count for each group' })).toBeNull()
  })

  it('take a number that is pasted with signs nobody sees for what is seen of it', async () => {
    const { user, arm, way, facts } = open()
    await way(now, 'Events and a total')
    await user.click(arm(now).getByRole('textbox', { name: 'Events' }))
    await user.paste('24\u202e')
    expect(arm(now).getByRole('textbox', { name: 'Events' })).toHaveValue('24')
    await user.click(arm(now).getByRole('textbox', { name: 'Total' }))
    await user.paste('1,200\u200b')
    await user.tab()
    await waitFor(() => expect(facts()).toContain('value: observed, events: 24, total: 1200'))
  })

  it('say at the field what cannot be right, keep what was typed, and write nothing', async () => {
    const { arm, way, type, written } = open()
    await way(now, 'Events and a total')
    await type(now, 'Events', '9')
    await type(now, 'Total', '8')
    expect(arm(now).getByRole('textbox', { name: 'Events' })).toHaveAccessibleDescription(/9.*8|more events/i)
    expect(arm(now).getByRole('textbox', { name: 'Events' })).toBeInvalid()
    // It is said once, and belongs to both.
    expect(arm(now).getByRole('textbox', { name: 'Total' })).toBeInvalid()
    expect(arm(now).getByRole('textbox', { name: 'Total' })).toHaveAccessibleDescription(/9.*8|more events/i)
    expect(arm(now).getAllByRole('alert')).toHaveLength(1)
    await type(now, 'Total', '8%')
    expect(arm(now).getByRole('textbox', { name: 'Total' })).toHaveValue('8%')
    expect(written).toHaveLength(1)
  })

  it('have what was typed one way again where somebody looks at another and comes back', async () => {
    const { arm, way, type } = open()
    await way(now, 'The source prints a count')
    await type(now, 'Count', 'about 20')
    await way(now, 'Events and a total')
    await type(now, 'Events', '24')
    await way(now, 'The source prints a count')
    expect(arm(now).getByRole('textbox', { name: 'Count' })).toHaveValue('about 20')
    expect(arm(now).getByRole('textbox', { name: 'Events' })).toHaveValue('24')
  })

  it('never make a count of a ratio without a starting count', async () => {
    const { user, arm, way, type, facts, written } = open()
    await way(treatment, 'A ratio (RR, HR, OR) times another figure')
    await user.selectOptions(arm(treatment).getByRole('combobox', { name: 'Compared with' }), now)
    await user.selectOptions(arm(treatment).getByRole('combobox', { name: 'Measure' }), 'Risk ratio (RR)')
    await type(treatment, 'Estimate', '0,80')
    expect(arm(treatment).getByText(/decimal point/)).toBeVisible()
    await user.click(arm(treatment).getByRole('button', { name: 'Use 0.8 for Estimate' }))
    expect(written).toHaveLength(1)
    expect(arm(treatment).getByRole('combobox', { name: 'Compared with' })).toBeInvalid()
    await way(now, 'The source prints a count')
    await type(now, 'Count', '20')
    // What waits for it goes in by itself, after what is typed has gone in.
    await vi.waitFor(
      () => expect(facts()).toContain('value: relative, to: as-now, measure: RR, estimate: 0.8'),
      { timeout: 15_000 },
    )
    expect(facts()).not.toContain('count: 16')
    expect(arm(treatment).getByText(/^Comes to 16 of 100/)).toBeVisible()
  }, 30_000)

  it('say by their names which choice rests on which, and what works out wrong', async () => {
    const { user, arm, way, type, facts } = open()
    await way(now, 'The source prints a count')
    await type(now, 'Count', '20')
    await waitFor(() => expect(facts()).toContain('count: 20'))
    await way(treatment, 'A ratio (RR, HR, OR) times another figure')
    await user.selectOptions(arm(treatment).getByRole('combobox', { name: 'Compared with' }), now)
    await user.selectOptions(arm(treatment).getByRole('combobox', { name: 'Measure' }), 'Risk ratio (RR)')
    await type(treatment, 'Estimate', '9')
    expect(arm(treatment).getByRole('alert')).toHaveTextContent(/180 of 100 for “Getting better”/)
    await type(treatment, 'Estimate', '2')
    await waitFor(() => expect(facts()).toContain('estimate: 2'))
    await way(now, 'Not known: nobody measured it')
    expect(arm(now).getByRole('alert')).toHaveTextContent(
      `${treatment}: This is worked out from “${now}”, which has no figure.`,
    )
  }, 30_000)

  it('add a result, move it to the front, and take it out with its words', async () => {
    const { user, facts, written } = open()
    await user.click(screen.getByRole('button', { name: 'Add a result' }))
    await user.type(screen.getByRole('textbox', { name: 'What it is called' }), 'At 6 weeks')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Where its figures are from' }),
      'S1: Title of the source',
    )
    await user.click(screen.getByRole('button', { name: 'Add it' }))
    await waitFor(() => expect(facts()).toContain('id: at-6-weeks'))
    expect(written.at(-1)?.words['en']).toContain('At 6 weeks {#at-6-weeks}')
    await user.click(await screen.findByRole('button', { name: 'Move this result up' }))
    await waitFor(() =>
      expect(facts()).not.toMatch(/at-6-weeks[^#]*relation: detail[^#]*id: main[^#]*side-effects/),
    )
    await user.click(screen.getByRole('button', { name: 'Take out this result' }))
    await waitFor(() => expect(written.at(-1)?.words['en']).not.toContain('At 6 weeks'))
    expect(written.at(-1)).toEqual(written[0])
  })

  it('write a pasted table only once each row is confirmed', async () => {
    const { user, facts, written } = open()
    await user.click(screen.getByText('Paste from a spreadsheet'))
    const box = screen.getByRole('textbox', { name: 'Cells from a spreadsheet' })
    await user.click(box)
    await user.paste(`Group\tEvents\tTotal\n${now}\t20\t200\nThe new treatment\t30\t201`)
    const write = screen.getByRole('button', { name: 'Put the confirmed rows into the draft' })
    await user.click(screen.getByRole('button', { name: `Confirm “${now}”` }))
    expect(
      screen.getByText('No choice has this name. Say whose figure it is, or leave the row out.'),
    ).toBeVisible()
    expect(write).toBeDisabled()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Whose figure is “The new treatment”' }),
      treatment,
    )
    await user.click(screen.getByRole('button', { name: 'Confirm “The new treatment”' }))
    await user.click(write)
    await waitFor(() =>
      expect(facts()).toContain('{ options: [treatment], value: observed, events: 30, total: 201 }'),
    )
    expect(written).toHaveLength(2)
  })

  it('leads to the text where the facts have no shape', () => {
    open(formWith((facts) => facts.replace('form: counts', 'form: sums')))
    expect(screen.getByRole('link', { name: 'Files as text' })).toHaveAttribute('href', '#/drafts/draft/text')
  })
})
