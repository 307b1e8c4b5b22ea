import { expect, it } from 'vitest'
import { draftsDay, emptyForm } from '../../../tests/support/draft-in-memory.tsx'
import { readDraft } from '../../adapters/aid-folder/read-draft.ts'
import type { DraftNote } from './draft-note.ts'
import { leavingOut, notesOfStale, slotsToTranslate, staleTranslations } from './translation.ts'

const welsh = '# Teitl {#title}\n\nGeiriau.\n\n- {#short} Say in one line which choices there are\n'
const reading = readDraft({ ...emptyForm, words: { ...emptyForm.words, cy: welsh } }, draftsDay, 'a')
const note = (of: string): DraftNote => ({
  type: 'slot.translated',
  language: 'cy',
  slot: 'title',
  of,
  by: { name: 'Siân', role: 'translator' },
  on: draftsDay,
})
const title = 'New decision aid: name the condition and the choice'
const statesOf = (notes: DraftNote[], begun = {}) =>
  Object.fromEntries(
    slotsToTranslate({ reading, language: 'cy', notes, begun }).map(({ path, state }) => [path, state]),
  )

it('says of each place whether it is there, missing, or still as in the source', () => {
  expect(statesOf([])).toMatchObject({
    title: 'done',
    about: 'done',
    short: 'same',
    synonyms: 'missing',
    'options.treatment.name': 'missing',
  })
})

it('says what was translated from another text than stands there now', () => {
  expect(statesOf([note('An older title')])['title']).toBe('changed')
  expect(statesOf([note('An older title'), note(title)])['title']).toBe('done')
  expect(statesOf([], { title: 'An older title' })['title']).toBe('changed')
  expect(statesOf([note(title)], { title: 'An older title' })['title']).toBe('done')
})

it('asks for the plural forms of that language and not of the source', () => {
  const forms = Object.keys(statesOf([])).filter((path) => path.startsWith('outcomes.better.have-'))
  expect(forms.length).toBe(6)
})

it('finds what is stale, leaves it out, and tells another editor of it', () => {
  const begun = { title: 'An older title' }
  const [stale] = staleTranslations({ reading, notes: [], begun })
  expect(stale).toEqual({ language: 'cy', slots: ['title'] })
  expect(stale && leavingOut(stale)).toEqual([
    { in: 'words', do: 'write', language: 'cy', slot: 'title', text: undefined },
  ])
  const notes = notesOfStale({ reading, notes: [], begun }, draftsDay)
  expect(notes).toMatchObject([{ type: 'slot.translated', language: 'cy', slot: 'title', of: begun.title }])
  expect(statesOf(notes)['title']).toBe('changed')
  expect(notesOfStale({ reading, notes, begun }, draftsDay)).toEqual([])
  expect(staleTranslations({ reading, notes: [note(title)], begun })).toEqual([])
})
