import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { emptyForm, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { TranslatePanel } from './translate-panel.tsx'

function open() {
  const written: DraftTexts[] = [emptyForm]
  render(
    <InEnglish>
      <InDraft onTexts={(next) => void written.push(next)}>
        <TranslatePanel begun={{}} />
      </InDraft>
    </InEnglish>,
  )
  return () => written.at(-1) ?? emptyForm
}

it('writes the words of another language beside the source, and never a figure', async () => {
  const texts = open()
  const title = screen.getByRole('textbox', { name: 'Title, in Welsh' })
  expect(title).toHaveAccessibleDescription(/Title of the aid|.{3,} Missing$/)
  await userEvent.type(title, 'Penderfyniad')
  await userEvent.tab()
  await waitFor(() => expect(texts().words['cy']).toContain('# Penderfyniad'))
  expect(texts().words['en']).toBe(emptyForm.words['en'])
  expect(texts().facts).toBe(emptyForm.facts)
  expect(await screen.findByText(/^1 of \d+ translated/)).toBeVisible()
})

it('is marked as unchecked until a second speaker is named', async () => {
  const texts = open()
  expect(screen.getByText('Not checked by a second speaker')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Translated by'), 'Siân Evans')
  await userEvent.tab()
  const checker = await screen.findByLabelText('Read by a second speaker')
  await userEvent.type(checker, 'Ceri Jones')
  await userEvent.tab()
  await waitFor(() => expect(texts().facts).toMatch(/checker: Ceri Jones/))
  expect(texts().facts).toMatch(/translator: Siân Evans/)
  await waitFor(() => expect(screen.queryByText('Not checked by a second speaker')).toBeNull())
})

it('says for which numbers each form of a counted word is', async () => {
  open()
  await userEvent.selectOptions(screen.getByLabelText('Into'), 'pl')
  for (const fold of screen.getAllByText('What may happen')) await userEvent.click(fold)
  const described = (form: RegExp) =>
    screen
      .getAllByRole('textbox', { name: form })
      .map((field) => field.getAttribute('aria-describedby') ?? '')
  const said = (form: RegExp) =>
    described(form).map((ids) =>
      ids
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    )
  expect(said(/When it happens to a few people, in Polish$/)[0]).toMatch(/For 2, 3, 4, 22, …/)
  expect(said(/When it happens to many people, in Polish$/)[0]).toMatch(/For 0, 5, 6, 7, …/)
  expect(said(/When it happens to 1 person, in Polish$/)[0]).toMatch(/Only for 1\./)
})
