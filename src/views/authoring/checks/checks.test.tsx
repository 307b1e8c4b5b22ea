import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyForm, formWithErrors, InDraft, pinOf } from '../../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { judgedText } from '../../../adapters/aid-folder/read-draft.ts'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import type { DraftNote } from '../../../domain/draft/draft-note.ts'
import { CheckPanel } from '../check-panel.tsx'
import { sayJudge, sayReviewer } from './reviewer-said.ts'

const by = { name: 'A. Reader', role: 'GP' }
const judged = (item: string, pin: string, isMet = true): DraftNote => ({
  type: 'item.judged',
  item,
  isMet,
  why: 'It stands in the first line.',
  by,
  on: '2026-11-25',
  pin,
})

function panelOf(texts: DraftTexts = emptyForm, notes: readonly DraftNote[] = [], begun = {}) {
  const written: DraftTexts[] = []
  render(
    <InEnglish>
      <InDraft texts={texts} notes={notes} onTexts={(next) => void written.push(next)}>
        <CheckPanel begun={begun} />
      </InDraft>
    </InEnglish>,
  )
  return () => written.at(-1) ?? texts
}
const item = (name: RegExp) => screen.getByRole('listitem', { name, hidden: true })
const hidden = { hidden: true } as const

beforeEach(() => sayReviewer({ name: '', role: '' }))

it('comments that are open, and translations of other words, are said beside what is in the way', () => {
  const made: DraftNote = {
    type: 'comment.made',
    comment: 'a',
    place: '',
    text: 'Which?',
    by,
    on: '2026-11-25',
  }
  const texts = { ...emptyForm, words: { ...emptyForm.words, pl: '# Nowa' } }
  panelOf(texts, [made, { ...made, comment: 'b' }], { title: 'Another title' })
  expect(screen.getByRole('link', { name: '2 comments are open' })).toHaveAttribute(
    'href',
    expect.stringMatching(/review$/),
  )
  expect(screen.getByRole('link', { name: 'Read them again in Polish' })).toHaveAttribute(
    'href',
    expect.stringMatching(/translate.*pl/),
  )
})

describe('a judgement', () => {
  const pins = { pin: pinOf(emptyForm), judged: pinOf(emptyForm, judgedText) }
  const named = /^id: .*\nversion: .*/m
  it.each([
    [
      'stands where only the name, the number and the day change',
      pins,
      named,
      'id: own-heart\nversion: 1.0.0',
      'Judged as met',
    ],
    [
      'falls where a fact changes',
      pins,
      'testedWithPatients: false',
      'testedWithPatients: true',
      'To judge again',
    ],
    [
      'of an earlier version of the app falls with either',
      { pin: pins.pin },
      named,
      'id: own-heart\nversion: 1.0.0',
      'To judge again',
    ],
  ])('%s', (_, of, before, after, state) => {
    const facts = emptyForm.facts.replace(before, after).replace(/^written: .*/m, 'written: 2026-11-27')
    panelOf({ ...emptyForm, facts }, [{ ...judged('qualifying.options', ''), ...of } as DraftNote])
    expect(item(new RegExp(`^${state}: .*choices`))).toBeInTheDocument()
  })
})

it('findings speak of choices and words by their names', () => {
  const facts = emptyForm.facts.replace(/^ {2}- \{ id: treatment-agree.*\n/m, '')
  const en = (emptyForm.words['en'] ?? '')
    .replace(/^- \{#treatment-agree\}.*\n/m, '')
    .replace('{n} have a side effect', 'have a side effect')
  panelOf({ facts, words: { en } })
  const said = document.body.textContent
  expect(said).toContain('No next step belongs to the choice “Name of the treatment”.')
  expect(said).toMatch(/The words of “Side effects – When it happens to [^”]*” need \{n\}/)
  expect(said).not.toContain('outcomes.side-effects')
})

describe('the standards', () => {
  it('says what is in the way, and never that an aid meets a standard', () => {
    panelOf(formWithErrors)
    expect(
      screen.getByRole('heading', {
        name: /^In the way of sign-off: [1-9]\d* errors?, \d+ texts? to write, [1-9]\d* items?$/,
      }),
    ).toBeVisible()
    expect(item(/^Machine-checked: says when it was written$/)).toBeInTheDocument()
    for (const unsaid of ['cites its evidence', 'says who paid for it', 'says how uncertain the figures are'])
      expect(item(new RegExp(`^Missing: ${unsaid}$`))).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/meets IPDAS|IPDAS: met/)
    expect(item(/^To judge: read by somebody without medical training$/)).toBeInTheDocument()
    expect(item(/^To judge: read by a clinician who did not write it$/)).toBeInTheDocument()
    expect(item(/good and bad told in equal detail$/)).toHaveTextContent(
      /Good: outcomes 1, words \d+, results 1/,
    )
  })

  it('notes a judgement with who and when; the next one says as whom it is made', async () => {
    panelOf()
    const way = /^In the way of sign-off: \d+ errors?, \d+ texts? to write, (\d+) items?$/
    const items = () => Number(way.exec(screen.getByRole('heading', { name: way }).textContent)?.[1])
    const before = items()
    await userEvent.click(screen.getByText('IPDAS: qualifying'))
    await userEvent.click(screen.getByRole('button', { name: 'Judge: says what choice there is to make' }))
    await userEvent.click(screen.getByRole('button', { name: 'Note this judgement' }))
    expect(screen.getByText('Choose one')).toBeVisible()
    const form = screen.getByRole('form', { name: 'says what choice there is to make' })
    await userEvent.click(within(form).getByRole('radio', { name: 'Met' }))
    await userEvent.type(within(form).getByRole('textbox', { name: 'Why' }), 'The title says it.')
    await userEvent.type(within(form).getByRole('textbox', { name: 'Your name' }), by.name)
    await userEvent.type(within(form).getByRole('textbox', { name: 'Your role' }), by.role)
    await userEvent.click(within(form).getByRole('button', { name: 'Note this judgement' }))
    const row = item(/^Judged as met: says what choice there is to make$/)
    expect(row).toHaveTextContent('A. Reader, GP, 26 November 2026: The title says it.')
    expect(row).toHaveFocus()
    expect(items()).toBe(before - 1)
    await userEvent.click(screen.getByRole('button', { name: 'Judge: says what the health problem is' }))
    expect(screen.getByText('As A. Reader, GP')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Judge as somebody else' }))
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('')
    expect(screen.getByRole('textbox', { name: 'Your role' })).toHaveValue('')
  })

  it.each([
    ['made a comment', () => sayReviewer(by)],
    [
      'made a comment after another had judged',
      () => {
        sayJudge(by)
        sayReviewer({ name: 'Ben Okoro', role: 'Patient' })
      },
    ],
  ])('makes no judgement in the name of somebody who %s', async (_, before) => {
    before()
    panelOf()
    await userEvent.click(screen.getByText('IPDAS: qualifying'))
    await userEvent.click(screen.getByRole('button', { name: 'Judge: says what choice there is to make' }))
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('')
    expect(screen.getByRole('textbox', { name: 'Your role' })).toHaveValue('')
  })

  it('opens a judgement of an earlier text again', () => {
    panelOf(emptyForm, [
      judged('qualifying.decision', 'earlier'),
      judged('qualifying.condition', pinOf(emptyForm)),
    ])
    const row = item(/^To judge again: says what choice there is to make$/)
    expect(row).toHaveTextContent('The draft has changed since.')
    expect(row).toHaveTextContent('A. Reader, GP, 25 November 2026')
    expect(item(/^Judged as met: says what the health problem is$/)).toBeInTheDocument()
  })

  it('leads from what is in the way to its form', async () => {
    panelOf()
    await userEvent.click(screen.getByText('What is in the way'))
    await userEvent.click(
      screen.getByRole('button', { name: 'Judge it: says what the choices are', ...hidden }),
    )
    expect(screen.getByRole('form', { name: 'says what the choices are' })).toBeVisible()
  })
})

describe('links', () => {
  const leads = () =>
    screen
      .getAllByRole('link', { hidden: true })
      .map((link) => [link.textContent ?? '', link.getAttribute('href') ?? ''] as const)

  it('each place has a name of its own, the form’s texts and what the checks find among them', async () => {
    const facts = emptyForm.facts
      .replace('kind: as-now', 'kind: none')
      .replace('kind: active', 'kind: none')
      .replace(/^version: .*$/m, 'version: one')
      .replace(/^area: .*$/m, 'area: nowhere')
      .replace(/role: (benefit|harm)/g, 'role: none')
    panelOf({ facts, words: { en: (emptyForm.words['en'] ?? '').replace(/^- \{#have-.*$/gm, '') } })
    await userEvent.click(screen.getByText('What is in the way'))
    const found = leads()
    expect(found.length).toBeGreaterThan(8)
    const places = new Map(found)
    expect(found.filter(([name, href]) => places.get(name) !== href)).toEqual([])
    expect(found.map(([name]) => name)).toContain('About this aid – Version')
    expect(document.body).not.toHaveTextContent(/The words of \S+ are missing/)
  })

  it('an item of a standard leads to its card', () => {
    panelOf()
    expect(leads()).toContainEqual(['Write: Your choices', '#/drafts/draft/write/c.options'])
  })

  it('a language that was begun is one line, which leads into its translation', () => {
    panelOf({ ...emptyForm, words: { ...emptyForm.words, cy: '# Teitl {#title}\n' } })
    expect(screen.getByText(/^Welsh: \d+ texts are not translated yet\.$/)).toBeVisible()
    expect(leads()).toContainEqual(['Translate into Welsh', '#/drafts/draft/translate/cy'])
    expect(screen.getAllByRole('heading', { name: /^\d+ things? to look at$/ })[0]).not.toHaveTextContent(
      /\d\d/,
    )
  })
})

describe('plain language', () => {
  const withWords = (about: string, facts = emptyForm.facts): DraftTexts => ({
    facts,
    words: {
      en: (emptyForm.words['en'] ?? '').replace('Say what happens when nothing changes.', about),
    },
  })

  it('puts a plainer word in the place of the hard one and changes nothing else', async () => {
    const texts = withWords('Approximately the same. Tell us prior to the event.')
    const now = panelOf(texts)
    await userEvent.click(screen.getByText('Plain language'))
    await userEvent.click(screen.getByText('Carry on as now'))
    await userEvent.click(screen.getByRole('button', { name: /^Use “before” instead of “prior to”/ }))
    expect(now()).toEqual(withWords('Approximately the same. Tell us before the event.'))
    await userEvent.click(screen.getByRole('button', { name: /^Use “About” instead of “Approximately”/ }))
    expect(now()).toEqual(withWords('About the same. Tell us before the event.'))
  })

  it('says of another language that there are none', () => {
    panelOf({
      facts: emptyForm.facts.replace('sourceLanguage: en', 'sourceLanguage: cy'),
      words: { cy: emptyForm.words['en'] ?? '' },
    })
    expect(screen.getByText('Hints exist for English only.')).toBeVisible()
  })
})
