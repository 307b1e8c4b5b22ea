import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  countedOutcome,
  outcomeOf,
  talkWith,
  twoChoices,
} from '../../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../../tests/support/risk-builders.ts'
import { inOneLanguage } from '../../../domain/aid/words-of.ts'
import type { Consultation } from '../../../domain/consultation/consultation.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import choices from '../../../i18n/en/choices.json'
import figures from '../../../i18n/en/figures.json'
import { i18nextWords } from '../../../i18n/i18next-words.ts'
import { Announcer } from '../../ui/announcer.tsx'
import { WordsContext } from '../../ui/words.ts'
import { noWayOut, type Talk, TalkContext } from '../talk.ts'
import { ChoicesStage } from './choices-stage.tsx'
import { windowHolds } from './painted.ts'

const facts = twoChoices({
  outcomes: [
    countedOutcome('pain', 40, 30),
    countedOutcome('bleed', 1, 2, { mustMention: true, role: 'harm' }),
    countedOutcome('rash', 1, 5, { role: 'harm' }),
  ],
  burdens: [{ id: 'tablets', category: 'routine' }],
  priorities: [{ id: 'less-pain', about: [{ outcome: 'pain' }] }],
})
const clauses: [string, string][] = facts.outcomes.flatMap(({ id }): [string, string][] => [
  [`outcomes.${id}.name`, `The ${id}`],
  [`outcomes.${id}.main.who`, `${id} people`],
  ...['one', 'other'].flatMap((form): [string, string][] => [
    [`outcomes.${id}.have-${form}`, `{n} have ${id}`],
    [`outcomes.${id}.not-${form}`, `{n} do not`],
  ]),
])
const slots: Record<string, string> = {
  ...Object.fromEntries<string>(clauses),
  'options.wait.name': 'Wait and see',
  'options.treat.name': 'Treat now',
  'options.pill.name': 'The pill',
  'options.coil.name': 'The coil',
  'options.patch.name': 'The patch',
  'axes.risk.name': 'Your risk',
  'axes.risk.middle': 'Middle',
  'burdens.tablets.name': 'Taking tablets',
}

const said: NewFact[] = []
const announced = () => screen.getByRole('status').textContent
beforeEach(() => said.splice(0))

const aidOf = (about: typeof facts) => ({ hash: 'a'.repeat(64), facts: about, words: {} })

function show(changes: Partial<Consultation> = {}, talk: Partial<Talk> = {}) {
  const value: Talk = {
    aid: { hash: 'a'.repeat(64), facts, words: {} },
    words: inOneLanguage('en', (path) => slots[path] ?? ''),
    consultation: talkWith(changes),
    stage: 'choices',
    add: (...added) => said.push(...added),
    newId: () => 'new',
    today: '2026-11-22',
    signOff: undefined,
    mayWrite: true,
    out: noWayOut,
    linkToStage: (stage) => `#${stage}`,
    goTo: vi.fn(),
    ...talk,
  }
  render(
    <WordsContext value={i18nextWords('en', { figures, choices })}>
      <TalkContext value={value}>
        <Announcer>
          <ChoicesStage />
        </Announcer>
      </TalkContext>
    </WordsContext>,
  )
}

const rowNames = () =>
  within(screen.getByRole('table', { name: 'Your choices side by side' }))
    .getAllByRole('rowheader')
    .map((header) => (header.querySelector('button, span') ?? header).textContent)

/** The cells of a row that hold figures: not the one that holds its tick. */
const figureCells = (row: HTMLElement = document.body) =>
  within(row)
    .getAllByRole('cell')
    .filter((cell) => !cell.querySelector('input'))

describe('the table of choices', () => {
  test('what matters leads, what must be mentioned stays, the rest is behind one button', async () => {
    show({ priorities: ['less-pain'] })
    expect(rowNames()).toEqual(['The pain', 'The bleed'])
    const pain = screen.getByRole('row', { name: /The pain/ })
    expect(within(pain).getByText('1 You said: matters')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(rowNames()).toEqual(['The pain', 'The bleed', 'The rash', 'Routine', 'Taking tablets'])
    // What came stands above the button: the focus goes there.
    await waitFor(() => expect(screen.getByRole('row', { name: /The rash/ })).toHaveFocus())
  })

  test('fewer numbers never hide an outcome that must be mentioned, nor its count', () => {
    show({ appetite: 'fewer' })
    const bleed = screen.getByRole('row', { name: /The bleed/ })
    expect(within(bleed).getByText('Must be mentioned')).toBeVisible()
    expect(figureCells(bleed).map((cell) => cell.querySelector('b')?.textContent)).toEqual(['1 ', '2 '])
  })

  test('the first row has the picture, and each row can have it', async () => {
    show({ priorities: ['less-pain'] })
    await screen.findByRole('img')
    const picture = () => screen.getByRole('img').getAttribute('aria-label')
    expect(picture()).toBe(
      '“Treat now” beside “Wait and see”: of 100 people, on average 30 have pain in 10 years with either choice, 10 are helped by “Treat now”, and 60 do not with either choice. The difference could be as small as 10 fewer or as large as 10 fewer.',
    )
    const [, ofBleed] = screen.getAllByRole('button', { name: /^See the picture: / })
    if (!ofBleed) throw new Error('no second row')
    await userEvent.click(ofBleed)
    expect(picture()).toMatch(/1 more because of “Treat now”/)
    expect(ofBleed).toHaveAttribute('aria-pressed', 'true')
    expect(announced()).toBe('The picture now shows: The bleed')
  })

  test('two choices of which the same is said, as where the words are missing, are not taken for one', async () => {
    const wrong = vi.spyOn(console, 'error')
    show({ priorities: ['less-pain'] }, { words: inOneLanguage('en', () => '') })
    await screen.findByRole('img')
    expect(wrong).not.toHaveBeenCalled()
    wrong.mockRestore()
  })

  const pressRows = async () => {
    await screen.findByRole('img')
    for (const row of screen.getAllByRole('button', { name: /^See the picture: / }))
      await userEvent.click(row)
  }

  test('a row that is opened counts as shown at once and once, and the first only where somebody opens it', async () => {
    show({ priorities: ['less-pain'] })
    await screen.findByRole('img')
    expect(said).toEqual([])
    await pressRows()
    expect(said).toEqual(['pain', 'bleed'].map((outcome) => ({ type: 'outcome.shown', outcome })))
  })

  test('what was shown before, or is opened where nothing can be written, is not noted', async () => {
    show({ priorities: ['less-pain'], shown: ['pain', 'bleed'] })
    await pressRows()
    cleanup()
    show({ priorities: ['less-pain'] }, { mayWrite: false })
    await pressRows()
    expect(said).toEqual([])
  })
})

describe('a table that is larger than the window', () => {
  const outcomes = Array.from({ length: 12 }, (_, at) =>
    countedOutcome(`harm-${at}`, 20, 10, { mustMention: true }),
  )

  test('shows first what the window holds, and then every row, each in its place', async () => {
    show({}, { aid: aidOf(twoChoices({ outcomes })) })
    const rows = () => screen.getAllByRole('row').map((row) => row.getAttribute('data-outcome'))
    const first = rows()
    expect(first).toHaveLength(1 + windowHolds(window).rows)
    await screen.findByRole('img')
    expect(rows()).toHaveLength(13)
    expect(rows().slice(0, first.length)).toEqual(first)
  })
})

describe('many choices', () => {
  const openDialogs = () => {
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false
    }
  }
  const counted = (...options: string[]) => ({ options, value: 'printed' as const, count: options.length })
  const bleeds = countsResult(
    [counted('wait', 'coil'), counted('treat'), counted('pill'), counted('patch')],
    {
      of: 100,
    },
  )
  const many = aidOf(
    twoChoices({
      options: ['wait', 'treat', 'pill', 'coil', 'patch'].map((id) => ({
        id,
        kind: id === 'wait' ? 'as-now' : 'active',
      })),
      outcomes: [outcomeOf(bleeds, { id: 'bleed', mustMention: true, role: 'harm' })],
    }),
  )
  const headsOf = (role: 'columnheader' | 'rowheader') =>
    screen.getAllByRole(role).map((header) => header.getAttribute('aria-label') ?? header.textContent)

  test('each has a line of its own, and those put aside stay under the others with the reason', () => {
    show({ ruledOut: { treat: { by: 'clinician', reason: 'Migraine' } } }, { aid: many })
    expect(headsOf('rowheader')).toEqual([
      'Wait and see',
      'The pill',
      'The coil',
      'The patch',
      'Put aside',
      'Treat now',
    ])
    expect(screen.getByText(/because: Migraine/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Bring back: Treat now' })).toBeVisible()
  })

  test('two to four are compared; what is missing is said, and carrying on is ticked but can go', async () => {
    openDialogs()
    show({}, { aid: many })
    await userEvent.click(await screen.findByRole('button', { name: 'Choose which to compare' }))
    expect(await screen.findByRole('checkbox', { name: 'Wait and see' })).toBeChecked()
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }))
    expect(screen.getByRole('alert')).toHaveTextContent('1 chosen. Choose at least two.')
    expect(said).toEqual([])
    for (const name of ['The coil', 'Treat now', 'Wait and see'])
      await userEvent.click(screen.getByRole('checkbox', { name }))
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }))
    expect(said).toEqual([{ type: 'options.compared', options: ['treat', 'coil'] }])
  })

  test('where four are compared, the fifth asks which of them makes room', async () => {
    openDialogs()
    show({ compared: ['wait', 'treat', 'pill', 'coil'] }, { aid: many })
    await userEvent.click(await screen.findByRole('button', { name: 'Compare The patch too' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Compare these' }))
    expect(screen.getByRole('alert')).toHaveTextContent('5 chosen. Take some out')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Wait and see' }))
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }))
    expect(said).toEqual([{ type: 'options.compared', options: ['treat', 'pill', 'coil', 'patch'] }])
  })

  test('those not compared stay by name, and one tap brings each in', async () => {
    show({ compared: ['treat', 'coil'], ruledOut: { patch: { by: 'person', reason: '' } } }, { aid: many })
    expect(headsOf('columnheader').slice(1, -1)).toEqual(['Treat now', 'The coil'])
    expect(await screen.findByRole('button', { name: 'Compare The patch too' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Compare Wait and see too' }))
    expect(said).toEqual([{ type: 'options.compared', options: ['treat', 'coil', 'wait'] }])
    await userEvent.click(screen.getByRole('button', { name: 'See all 5 choices' }))
    expect(headsOf('rowheader')).toContain('The pill')
  })

  test('a reason why it does not apply is said of its own choice alone', () => {
    const apart = countsResult([{ options: ['wait', 'treat'], value: 'not-applicable' }], { of: 100 })
    const reasons: Record<string, string> = {
      'outcomes.bleed.main.wait': 'Nothing is taken.',
      'outcomes.bleed.main.treat': 'This is no tablet.',
    }
    show(
      {},
      {
        aid: aidOf(twoChoices({ outcomes: [outcomeOf(apart, { id: 'bleed', mustMention: true })] })),
        words: inOneLanguage('en', (path) => reasons[path] ?? slots[path] ?? ''),
      },
    )
    expect(figureCells().map(({ textContent }) => textContent)).toEqual([
      'Nothing is taken.',
      'This is no tablet.',
    ])
  })

  test('a figure that was counted together with a choice out of sight names that choice', () => {
    show({ compared: ['treat', 'coil'] }, { aid: many })
    expect(figureCells()[1]).toHaveTextContent('Wait and see and The coil were counted together')
  })
})

describe('read beside each of its cells', () => {
  test('a row is called by its name and its rank, without its small print', () => {
    show({ priorities: ['less-pain'] })
    const names = screen.getAllByRole('rowheader').map((header) => header.getAttribute('aria-label'))
    expect(names).toEqual(['The pain, number 1 of what matters', 'The bleed'])
  })

  test('a figure that stands for two choices names both', () => {
    const together = countsResult([{ options: ['wait', 'treat'], value: 'printed', count: 3 }], { of: 100 })
    show(
      {},
      { aid: aidOf(twoChoices({ outcomes: [outcomeOf(together, { id: 'bleed', mustMention: true })] })) },
    )
    expect(figureCells()).toHaveLength(1)
    expect(figureCells()[0]).toHaveTextContent('Wait and see and Treat now were counted together')
  })

  test('a difference that may be chance never stands bare', async () => {
    const untested = countsResult(
      [
        { options: ['wait'], value: 'printed', count: 22 },
        { options: ['treat'], value: 'printed', count: 15 },
      ],
      { of: 100 },
    )
    const overlapping = countedOutcome('rash', 22, 13, { mustMention: true })
    const [result] = overlapping.results
    const treated = result?.arms[1]
    if (treated?.value === 'difference') Object.assign(treated, { low: -20, high: 2 })
    const outcomes = [outcomeOf(untested, { id: 'bleed', mustMention: true }), overlapping]
    show({}, { aid: aidOf(twoChoices({ outcomes })) })
    const cells = figureCells().map(({ textContent }) => textContent)
    expect(cells[1]).toMatch(/may be chance: 7 fewer/)
    expect(cells[3]).toMatch(/no clear difference: 9 fewer/)
    expect(await screen.findByText(/so it may be chance\.$/)).toBeVisible()
  })
})

describe('what the leading study did not measure', () => {
  const measured = countsResult([
    { options: ['wait'], value: 'printed', count: 22 },
    { options: ['treat'], value: 'printed', count: 15 },
  ])
  const alone = countsResult([
    { options: ['wait'], value: 'printed', count: 40 },
    { options: ['treat'], value: 'unknown' },
  ])
  const cellsOf = (...further: (typeof measured)[]) => {
    const bleed = outcomeOf(alone, { id: 'bleed', mustMention: true })
    show(
      {},
      { aid: aidOf(twoChoices({ outcomes: [{ ...bleed, results: [...bleed.results, ...further] }] })) },
    )
    return figureCells().map(({ textContent }) => textContent)
  }

  test('is unknown where no other has it', () => {
    expect(cellsOf()[1]).toBe('We do not know: the studies used here did not measure it')
  })

  test('is not called unknown where another result has it', async () => {
    expect(cellsOf({ ...measured, id: 'later' })[1]).toBe('Not measured in this study. Another result has it')
    expect(await screen.findByText(/^Treat now: not measured in this study/)).toBeVisible()
  })
})

describe('a row that needs a group', () => {
  const counts = { low: 1, middle: 10, high: 20 }
  const byRisk = countsResult([{ options: ['wait', 'treat'], value: 'baseline', counts }], {
    of: 100,
    axis: 'risk',
  })
  const grouped = twoChoices({
    axes: [
      { id: 'risk', scale: 'kind', sources: [], groups: [{ id: 'low' }, { id: 'middle' }, { id: 'high' }] },
    ],
    outcomes: [outcomeOf(byRisk, { id: 'bleed', mustMention: true })],
  })

  test('arrows only move the choice; nothing is said before it is asked for, and the focus stays in the row', async () => {
    show({}, { aid: aidOf(grouped) })
    await userEvent.click(screen.getByRole('button', { name: 'Use these figures' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a group first')
    const [first, second, third] = screen.getAllByRole('radio')
    first?.focus()
    await userEvent.keyboard(' {ArrowDown}')
    expect(second).toBeChecked()
    await userEvent.keyboard('{ArrowDown}')
    expect(third).toBeChecked()
    await userEvent.keyboard('{ArrowUp}')
    expect(said).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Use these figures' }))
    expect(said).toEqual([{ type: 'group.chosen', axis: 'risk', group: 'middle' }])
    expect(announced()).toBe('Figures are now for: Middle')
    expect(screen.getByRole('row', { name: /The bleed/ })).toHaveFocus()
  })

  test('with a group chosen, a row whose figures are for everybody says so', () => {
    const forAll = countedOutcome('rash', 20, 10, { mustMention: true })
    const both = twoChoices({ axes: grouped.axes ?? [], outcomes: [...grouped.outcomes, forAll] })
    show({ groups: { risk: 'middle' } }, { aid: aidOf(both) })
    const row = (outcome: string) => document.querySelector(`[data-outcome=${outcome}]`)
    expect(row('rash')).toHaveTextContent('not by group')
    expect(row('bleed')).not.toHaveTextContent('not by group')
  })
})

describe('what is said here', () => {
  test('a choice is put aside by somebody, for a reason', async () => {
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
      this.open = false
    }
    show()
    const [, notTreat] = screen.getAllByRole('button', { name: /^Not for me: / })
    if (!notTreat) throw new Error('no second choice')
    await userEvent.click(notTreat)
    await userEvent.click(await screen.findByRole('button', { name: 'Put this choice aside' }))
    expect(screen.getByRole('radiogroup', { name: 'Who says so?' })).toHaveAccessibleDescription(
      'Choose who says so',
    )
    expect(screen.getByRole('radio', { name: 'The patient' })).toHaveFocus()
    await userEvent.click(screen.getByRole('radio', { name: 'The patient' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), 'No tablets')
    await userEvent.click(screen.getByRole('button', { name: 'Put this choice aside' }))
    expect(said).toEqual([{ type: 'option.ruledOut', option: 'treat', by: 'person', reason: 'No tablets' }])
    expect(announced()).toBe('Put aside: Treat now')
  })

  test('a choice that was put aside keeps its column, and can be brought back', async () => {
    show({ ruledOut: { treat: { by: 'person', reason: 'No tablets' } } })
    expect(screen.getByRole('columnheader', { name: 'Treat now' })).toHaveTextContent('because: No tablets')
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: Treat now' }))
    expect(said).toEqual([{ type: 'option.broughtBack', option: 'treat' }])
    expect(announced()).toBe('Brought back: Treat now')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-choice', 'treat'))
  })

  test('talked about, and how many numbers', async () => {
    show()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Talked about: The bleed' }))
    const more = await screen.findByRole('button', { name: 'More numbers' })
    const picture = await screen.findByRole('img')
    expect(picture.compareDocumentPosition(more)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await userEvent.click(more)
    expect(said).toEqual([
      { type: 'outcome.discussed', outcome: 'bleed', discussed: true },
      { type: 'numbers.wanted', appetite: 'more' },
    ])
  })
})

describe('rows that are about other choices alone', () => {
  const onlyOf = (option: string, others: string[]) =>
    countsResult(
      [
        { options: [option], value: 'printed', count: 3 },
        ...others.map((id) => ({ options: [id], value: 'not-applicable' as const })),
      ],
      { of: 100 },
    )
  const gel = outcomeOf(onlyOf('pill', ['wait', 'treat']), { id: 'rash', mustMention: true, role: 'harm' })
  const unknown = outcomeOf(
    countsResult([
      { options: ['pill'], value: 'printed', count: 3 },
      { options: ['wait'], value: 'unknown' },
      { options: ['treat'], value: 'not-applicable' },
    ]),
    { id: 'bleed', mustMention: true, role: 'harm' },
  )
  const aid = aidOf(
    twoChoices({
      options: ['wait', 'treat', 'pill'].map((id) => ({ id, kind: id === 'wait' ? 'as-now' : 'active' })),
      outcomes: [gel, unknown],
    }),
  )

  test('stand behind one line that counts them, still to be mentioned, and their name brings them', async () => {
    Element.prototype.scrollIntoView = vi.fn()
    show({ compared: ['wait', 'treat'] }, { aid })
    expect(rowNames()).toEqual(['The bleed'])
    const fold = screen.getByText('1 row is about other choices alone', { selector: 'summary *' })
    const row = () => document.querySelector('tr[data-outcome="rash"]')
    expect(row()).not.toBeVisible()
    const must = await screen.findByRole('region', { name: choices.must.label })
    await userEvent.click(within(must).getByRole('button', { name: 'The rash' }))
    expect(fold.closest('details')).toHaveAttribute('open')
    expect(row()).toBeVisible()
    expect(row()).toContainElement(document.activeElement as HTMLElement)
  })

  test('stand in the table once such a choice is compared, or while nothing says which are', () => {
    show({ compared: ['wait', 'pill'] }, { aid })
    expect(rowNames()).toEqual(['The rash', 'The bleed'])
    cleanup()
    show({}, { aid })
    expect(rowNames()).toEqual(['The rash', 'The bleed'])
  })

  test('are folded where the only choice that they are about was put aside', () => {
    show({ ruledOut: { pill: { by: 'person', reason: '' } } }, { aid })
    expect(rowNames()).toEqual(['The bleed'])
  })
})
