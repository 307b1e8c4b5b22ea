import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { replacedIn } from '../../domain/plain-language/replaced-in.ts'
import { aidFoldersIn } from './aid-library-on-disk.ts'
import { editDraft, readDraft } from './read-draft.ts'

const library = fileURLToPath(new URL('../../../decision-aids', import.meta.url))
const textOf = (name: string, file: string) => readFileSync(`${library}/${name}/${file}`, 'utf8')

it.each(aidFoldersIn(library))('%s: a word put in the place of another changes not another byte', (name) => {
  const texts = { facts: textOf(name, 'aid.yaml'), words: { en: textOf(name, 'en.md') } }
  const { hints = [], words } = readDraft(texts, '2026-11-26', 'a'.repeat(64))
  const hint = hints.flatMap((card) => card.hints).find(({ slot }) => slot.endsWith('about'))
  if (!hint) throw new Error('no hint to try it with')
  const prose = words['en']?.[hint.slot]?.prose ?? ''
  const text = replacedIn(prose, hint, 'another word') ?? ''
  const edited = editDraft(
    texts,
    [{ in: 'words', do: 'write', language: 'en', slot: hint.slot, text: text.trim() }],
    (section) => section,
  )
  const wanted = texts.words.en.split(prose).join(text)
  expect(edited).toEqual({ texts: { ...texts, words: { en: wanted } } })
})
