import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import {
  emptyForm,
  formInPieces,
  formWith,
  formWithErrors,
  InDraft,
} from '../../../tests/support/draft-in-memory.tsx'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { BesidePreview } from './beside-preview.tsx'
import { CheckPanel } from './check-panel.tsx'
import { FiguresPanel } from './figures-panel.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { TextPanel } from './text-panel.tsx'
import { TranslatePanel } from './translate-panel.tsx'
import { WritePanel } from './write-panel.tsx'

function draftWith(panel: ReactNode, texts: DraftTexts = emptyForm) {
  const written: DraftTexts[] = []
  render(
    <InEnglish>
      <InDraft texts={texts} onTexts={(next) => void written.push(next)}>
        {panel}
      </InDraft>
    </InEnglish>,
  )
  return () => written.at(-1) ?? texts
}

describe('writing in fields', () => {
  it('changes the words of one place and not another byte', async () => {
    const texts = draftWith(<WritePanel />)
    const [title] = screen.getAllByRole('textbox', { name: 'Title' }) as [HTMLElement]
    await userEvent.clear(title)
    await userEvent.type(title, 'Shingles: a jab or not')
    await userEvent.tab()
    await waitFor(() =>
      expect(texts().words['en']).toBe(
        emptyForm.words['en']?.replace(
          'New decision aid: name the condition and the choice',
          'Shingles: a jab or not',
        ),
      ),
    )
    expect(texts().facts).toBe(emptyForm.facts)
  })

  it('takes no blank from under the hand of who rests while typing', async () => {
    const texts = draftWith(<WritePanel />)
    const [title] = screen.getAllByRole('textbox', { name: 'Title' }) as [HTMLElement]
    await userEvent.tripleClick(title)
    await userEvent.paste('Shingles ')
    await waitFor(() => expect(texts().words['en']).toContain('# Shingles {#title}'))
    expect(title).toHaveValue('Shingles ')
    await userEvent.paste('or not ')
    await userEvent.tab()
    await waitFor(() => expect(title).toHaveValue('Shingles or not'))
    expect(texts().words['en']).toContain('# Shingles or not {#title}')
  })

  it('keeps what the text would read as something else, and says why', async () => {
    const texts = draftWith(<WritePanel />)
    const about = screen.getByRole('textbox', { name: 'In plain words' })
    await userEvent.tripleClick(about)
    await userEvent.paste('## Your choices')
    await userEvent.tab()
    expect(await screen.findByRole('alert')).toHaveTextContent('would be read as more than words')
    expect(about).toHaveValue('## Your choices')
    expect(texts()).toEqual(emptyForm)
  })

  it('leads to the text where the facts have no shape', () => {
    draftWith(<WritePanel />, formInPieces)
    expect(screen.getByRole('link', { name: 'Files as text' })).toHaveAttribute('href', '#/drafts/draft/text')
  })
})

describe('what has to be mended before all can be shown', () => {
  const badVersion = formWith((facts) => facts.replace(/^version: .*$/m, 'version: abc'))
  const unnamed = formWith((facts) => facts.replace(/^( *- )?(\s*)name: .*$/m, "$1$2name: ''"))
  const says = '“abc” is not a version.'
  const link = () => screen.getByRole('link', { name: /Version/ })

  it('is said in plain words and leads to its field, never to the files', () => {
    draftWith(<WritePanel />, badVersion)
    const box = screen.getByText('Mend this first').parentElement as HTMLElement
    expect(box).toHaveTextContent(says)
    expect(box).not.toHaveTextContent('shape')
    expect(within(box).getByRole('link')).toHaveAttribute('href', '#/drafts/draft/write/f.version')
  })

  it('is said of a name, too', () => {
    draftWith(<WritePanel />, unnamed)
    const box = screen.getByText('Mend this first').parentElement as HTMLElement
    expect(box).toHaveTextContent('This is empty. Write what belongs here.')
    expect(within(box).getByRole('link')).toHaveAttribute('href', '#/drafts/draft/write/f.authors.0.name')
  })

  const waiting = {
    figures: () => <FiguresPanel />,
    translation: () => <TranslatePanel begun={{}} />,
    phone: () => (
      <BesidePreview stage="choices" onStage={nowhere}>
        {null}
      </BesidePreview>
    ),
    preview: () => (
      <PreviewPanel stage="choices" linkToStage={String} language="en" onLanguage={() => undefined}>
        {null}
      </PreviewPanel>
    ),
  }

  it.each(Object.entries(waiting))('stands in the place of the %s', (_, panel) => {
    draftWith(panel(), badVersion)
    expect(screen.getByText(says, { exact: false })).toBeVisible()
    expect(link()).toHaveAttribute('href', '#/drafts/draft/write/f.version')
  })

  it('of a figure is mended in the files while its forms cannot be shown', () => {
    draftWith(
      <FiguresPanel />,
      formWith((facts) => facts.replace(/^( *)form: counts$/m, '$1form: counted')),
    )
    const [first] = screen.getAllByRole('link')
    expect(first?.getAttribute('href')).toMatch(/^#\/drafts\/draft\/text\/facts\.\d+$/)
  })
})

it('the text of a file is written as it is typed, with what the checks find beside it', async () => {
  const texts = draftWith(<TextPanel />, formWithErrors)
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The text of aid.yaml' })
  const [first] = within(screen.getByRole('region')).getAllByRole('button')
  await userEvent.click(first as HTMLElement)
  expect(box).toHaveFocus()
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toContain('S9')
  await userEvent.click(screen.getByRole('radio', { name: 'en.md' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'The text of en.md' }), 'x')
  await waitFor(() => expect(texts().words['en']).toBe(`${emptyForm.words['en']}x`))
})

it('an error is named with its place, and the standards with how the draft stands to each', () => {
  draftWith(<CheckPanel />, formWithErrors)
  expect(screen.getByRole('heading', { name: /^[1-9]\d* errors?$/ })).toBeVisible()
  expect(screen.getAllByRole('link', { name: /Getting better/ })[0]).toHaveAttribute(
    'href',
    expect.stringContaining('/figures/f.outcomes.0.results.0.sources.0.source'),
  )
  expect(screen.getByText('With an error it cannot be used.')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'The standards' })).toBeVisible()
})

it('a text that cannot be read has no empty fields, and is said to be all there', () => {
  const facts = emptyForm.facts.replace(/^area: .*/m, 'area: [heart')
  draftWith(<WritePanel />, { ...emptyForm, facts })
  expect(screen.getByText(/cannot be read just now. Nothing is lost/)).toBeVisible()
  expect(screen.getByText(/^A sign near line \d+ of aid.yaml/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Files as text' })).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})
