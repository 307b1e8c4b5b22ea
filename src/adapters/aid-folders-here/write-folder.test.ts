import { expect, it } from 'vitest'
import { type FolderInMemory, folderInMemory } from '../../../tests/support/folder-in-memory.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { filesOf } from '../../domain/draft/draft.ts'
import { filesToWrite } from '../../domain/draft/folder-plan.ts'
import { homeOf, otherWords, withWhatIsThere, writeInto } from './write-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const texts: DraftTexts = { facts: 'id: event\n', words: { en: '# Event', ro: '# Eveniment\r\n' } }
const files = filesOf(texts)
const plan = async (folder: FolderInMemory, known: DraftTexts[] = []) =>
  filesToWrite(await withWhatIsThere(folder.handle, files), known)
const textsIn = ({ content }: FolderInMemory) =>
  Object.fromEntries(
    [...content].map(([name, one]) => [name, one instanceof Map ? '' : new TextDecoder().decode(one)]),
  )
const whole = { 'aid.yaml': texts.facts, 'en.md': '# Event', 'ro.md': '# Eveniment\r\n' }

it('writes the files of the aid and leaves every other', async () => {
  const folder = folderInMemory('event', { 'notes.txt': bytes('mine'), 'old/aid.yaml': bytes('old') })
  expect(await writeInto(folder.handle, await plan(folder))).toEqual({ ok: true, value: null })
  expect(textsIn(folder)).toEqual({ ...whole, 'notes.txt': 'mine', old: '' })
})

it('asks about what is neither as the draft began nor as it is, and about bytes that are no text', async () => {
  const began = { facts: 'id: event # before\n', words: { en: '# Before' } }
  const folder = folderInMemory('event', {
    'aid.yaml': bytes(began.facts),
    'en.md': bytes('# Event'),
    'ro.md': new Uint8Array([0xff]),
  })
  expect((await plan(folder, [began])).asks).toEqual(['ro.md'])
  expect((await plan(folder, [])).asks).toEqual(['aid.yaml', 'ro.md'])
  folder.content.set('en.md', new Uint8Array(300 * 1024))
  expect((await plan(folder, [began])).asks).toEqual(['en.md', 'ro.md'])
})

it('writes nothing where the folder was changed after it was looked at', async () => {
  const folder = folderInMemory('event', { 'en.md': bytes('# Before') })
  const planned = await plan(folder)
  folder.content.set('ro.md', bytes('# By somebody else'))
  expect(await writeInto(folder.handle, planned)).toEqual({ ok: false, trouble: { code: 'folder-changed' } })
  expect(textsIn(folder)).toEqual({ 'en.md': '# Before', 'ro.md': '# By somebody else' })
})

it('leaves everything as it was where one file cannot be written', async () => {
  const folder = folderInMemory('event', { 'en.md': bytes('# Before') })
  folder.faults.write = 'ro.md'
  const done = await writeInto(folder.handle, await plan(folder))
  expect(done).toEqual({ ok: false, trouble: { code: 'folder-failed', place: 'ro.md' } })
  expect(textsIn(folder)).toEqual({ 'en.md': '# Before' })
})

it('says which files were written where it failed half-way, and leaves no empty one', async () => {
  const folder = folderInMemory('event', { 'en.md': bytes('# Before') })
  folder.faults.close = 'ro.md'
  const done = await writeInto(folder.handle, await plan(folder))
  expect(done).toEqual({ ok: false, trouble: { code: 'folder-half', place: 'aid.yaml, en.md' } })
  expect(textsIn(folder)).toEqual({ 'aid.yaml': texts.facts, 'en.md': '# Event' })
})

it('a folder that stands where a file should is no file', async () => {
  await expect(plan(folderInMemory('event', { 'en.md/x': bytes('') }))).rejects.toThrow()
})

it.each([
  ['an empty one', {}, 'any', undefined],
  ['one that holds an aid', { 'aid.yaml': bytes(''), 'x.txt': bytes('') }, 'any', undefined],
  ['one of the name of the aid', { 'x.txt': bytes('') }, 'event', undefined],
  ['any other, as a library', { 'other/aid.yaml': bytes('') }, 'any', 'event'],
])('the home of an aid in %s', async (_, inside, name, below) => {
  const home = await homeOf(folderInMemory(name, inside).handle, 'event')
  expect(home.name).toBe(below ?? name)
})

it('tells of languages that the draft does not have', async () => {
  const folder = folderInMemory('event', { 'zz.md': bytes(''), 'readme.md': bytes(''), 'en.md': bytes('') })
  expect(await otherWords(folder.handle, files)).toEqual(['zz.md'])
})
