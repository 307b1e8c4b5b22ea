import { expect, it } from 'vitest'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { DraftEdit } from '../../domain/draft/draft-edit.ts'
import { templateTexts } from '../../domain/draft/template.ts'
import { editDraft, readDraft } from './read-draft.ts'

const empty = templateTexts('2026-11-26')
const read = (texts: DraftTexts) => readDraft(texts, '2026-11-26', 'a'.repeat(64))
const edited = (texts: DraftTexts, edit: DraftEdit) => editDraft(texts, [edit], (section) => section)
const about = (text: string): DraftEdit => ({ in: 'words', do: 'write', language: 'en', slot: 'about', text })
const note = (value: string): DraftEdit => ({ in: 'facts', do: 'set', path: ['funding'], value })

it.each([
  ['a page break of a PDF', 'One\u000c2', 'One\n2'],
  ['a line break of a word processor', 'One\u000b2', 'One\n2'],
  ['a sign that nobody sees', 'One\u0002 two', 'One two'],
  ['a sign that turns the reading direction', 'One\u202e two', 'One two'],
])('%s, pasted with the rest, takes no other word away', (_, pasted, prose) => {
  const words = edited(empty, about(pasted))
  if ('refused' in words) throw new Error(words.refused)
  const slots = Object.keys(read(empty).words['en'] ?? {})
  expect(Object.keys(read(words.texts).words['en'] ?? {})).toEqual(slots)
  expect(read(words.texts).words['en']?.['about']?.prose).toBe(prose)
  const facts = edited(empty, note(pasted))
  expect('texts' in facts && read(facts.texts).value).toMatchObject({ funding: prose })
})

it('nothing is written by a form into a file that cannot be read; another file of the aid is open to it', () => {
  const broken = { ...empty, words: { ...empty.words, en: `\u202e${empty.words['en']}` } }
  expect(edited(broken, about('One'))).toEqual({ refused: 'text-broken' })
  expect(edited(broken, note('None.'))).toHaveProperty('texts')
})

it('nothing makes a file longer than can be read', () => {
  expect(edited(empty, about('word '.repeat(60_000)))).toEqual({ refused: 'text-means-more' })
})
