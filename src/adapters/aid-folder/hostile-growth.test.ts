import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hostileDrafts, hostileFiles } from '../../../tests/support/hostile-aids.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import {
  type DraftEdit,
  editedValue,
  type FactsPath,
  type FactsValue,
} from '../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import { seenText } from '../../domain/summary/free-text.ts'
import { packed, unpacked } from './portable-aid.ts'
import { portableText } from './portable-text.ts'
import { editDraft, readDraft } from './read-draft.ts'

const seed = 20261126
const library = path.resolve('decision-aids')
const textOf = (aid: string, file: string) => readFileSync(path.join(library, aid, file), 'utf8')
const shipped = readdirSync(library, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): DraftTexts => ({ facts: textOf(name, 'aid.yaml'), words: { en: textOf(name, 'en.md') } }))
const short = hostileDrafts.map(([, texts]) => texts).filter(({ facts }) => facts.length < 20_000)

const tokens = [
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '- ',
  '? ',
  ': ',
  '#',
  '---\n',
  '\t',
  '\r',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '1e308',
  '.nan',
  '-1',
  '~',
  '<script>',
  '<!--',
  '](javascript:x)',
  '![',
  '```',
  '    ',
  '> ',
  '{#as-now}',
  '## ',
  '\n\n',
  '===\n',
  '&#x202e;',
  '{n}',
  '\\',
  '💥',
  'ا',
  '99999999999999999999',
  'id: ',
  '"facts":',
  ',',
  'null',
]
const change = fc.record({
  how: fc.constantFrom('put', 'cut', 'letter', 'line-out', 'line-twice', 'line-moved', 'token-away'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  token: fc.constantFrom(...tokens),
  size: fc.integer({ min: 1, max: 60 }),
  letter: fc.integer({ min: 0, max: 0xffff }),
})
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

function changed(text: string, { how, at, to, token, size, letter }: Change): string {
  const place = Math.floor(at * text.length)
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  const goal = Math.floor(to * lines.length)
  if (how === 'put') return text.slice(0, place) + token + text.slice(place)
  if (how === 'cut') return text.slice(0, place) + text.slice(place + size)
  if (how === 'letter') return text.slice(0, place) + String.fromCharCode(letter) + text.slice(place + 1)
  if (how === 'line-out') return lines.toSpliced(line, 1).join('\n')
  if (how === 'line-twice') return lines.toSpliced(goal, 0, lines[line] ?? '').join('\n')
  if (how === 'line-moved')
    return lines
      .toSpliced(line, 1)
      .toSpliced(goal, 0, lines[line] ?? '')
      .join('\n')
  const words = text.split(/\b/)
  return words.toSpliced(Math.floor(at * words.length), 1, token).join('')
}
const grown = (text: string, changes: readonly Change[]): string => changes.reduce(changed, text)

const draft = fc
  .tuple(
    fc.oneof(fc.constantFrom(...shipped), fc.constantFrom(...short)),
    fc.array(change, { maxLength: 3 }),
    fc.array(change, { maxLength: 3 }),
  )
  .map(
    ([{ facts, words }, inFacts, inWords]): DraftTexts => ({
      facts: grown(facts, inFacts),
      words: { ...words, en: grown(words['en'] ?? '', inWords) },
    }),
  )
const read = (texts: DraftTexts): DraftReading => readDraft(texts, '2026-11-26', '0'.repeat(64))

it('every text is read, or its faults are listed: no error of ours, and no more said than there is', () => {
  fc.assert(
    fc.property(draft, (texts) => {
      const { findings, aid, words } = read(texts)
      const errors = findings.filter(({ severity }) => severity === 'error')
      expect(aid === undefined).toBe(errors.length > 0)
      expect(findings.length).toBeLessThanOrEqual(301)
      for (const [language, entries] of Object.entries(words)) {
        const said = Object.values(entries).reduce((sum, { prose }) => sum + prose.length, 0)
        expect(said).toBeLessThanOrEqual(texts.words[language]?.length ?? 0)
      }
    }),
    { seed, numRuns: 150 },
  )
})

function pathsIn(value: FactsValue | undefined, at: FactsPath = []): FactsPath[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([key, inside]) =>
      pathsIn(inside, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}
const fact = fc.letrec<{ value: FactsValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<FactsValue>(
      ...tokens,
      0,
      -0,
      1e308,
      true,
      '',
      'yes',
      '2026-11-26',
      '1.0',
      ' a ',
      'a\nb\n',
    ),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'a b', '1', '#', 'constructor', ': '), tie('value'), { maxKeys: 3 }),
  ),
})).value
const asked = fc.record({
  how: fc.constantFrom('set', 'add', 'insert', 'remove', 'move', 'write', 'take', 'drop', 'shift'),
  which: fc.nat(),
  other: fc.nat(),
  at: fc.integer({ min: -1, max: 6 }),
  value: fact,
  text: fc.oneof(
    fc
      .array(fc.constantFrom(...tokens, 'words ', 'a\n\nb'), { minLength: 1, maxLength: 5 })
      .map((all) => all.join('')),
    fc.string(),
  ),
})
type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never

function editOf({ how, which, other, at, value, text }: Asked, reading: DraftReading): DraftEdit {
  const paths = pathsIn(reading.value)
  const place = paths[which % paths.length] ?? []
  const slots = [
    ...reading.slots.map(({ path: slot }) => slot),
    'options.nothing.about',
    '__proto__',
    'constructor',
  ]
  const slot = slots[which % slots.length] ?? ''
  const under = slot.split('.').slice(0, 2).join('.')
  switch (how) {
    case 'set':
      return { in: 'facts', do: 'set', path: place, value }
    case 'add':
      return {
        in: 'facts',
        do: 'set',
        path: [...place, ['note', '__proto__', 0, 'constructor'][other % 4] ?? ''],
        value,
      }
    case 'insert':
      return { in: 'facts', do: 'insert', path: place, at, value }
    case 'remove':
      return { in: 'facts', do: 'remove', path: place }
    case 'move':
      return { in: 'facts', do: 'move', path: place, from: at, to: other % 7 }
    case 'write':
      return {
        in: 'words',
        do: 'write',
        language: ['en', 'cy', '../en', 'constructor'][other % 9] ?? 'en',
        slot,
        text,
      }
    case 'take':
      return { in: 'words', do: 'write', language: 'en', slot, text: undefined }
    case 'drop':
      return { in: 'words', do: 'drop', language: 'en', under }
    default:
      return { in: 'words', do: 'move', language: 'en', under }
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const saidIn = (reading: DraftReading, language: string) =>
  Object.fromEntries(
    Object.entries(reading.words[language] ?? {}).map(([slot, { prose }]) => [slot, oneLine(prose)]),
  )

function seenIn(value: FactsValue): FactsValue {
  if (typeof value === 'string') return seenText(value)
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(seenIn)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, seenIn(one)]))
}

it('a change is made just as it was asked for, or refused', () => {
  let made = 0
  fc.assert(
    fc.property(draft, asked, (texts, wish) => {
      const before = read(texts)
      const edit = editOf({ ...wish, text: seenText(wish.text), value: seenIn(wish.value) }, before)
      const edited = editDraft(texts, [editOf(wish, before)], (section) => section)
      if ('refused' in edited) return
      made += 1
      const after = read(edited.texts)
      if (edit.in === 'facts') {
        expect(edited.texts.words).toEqual(texts.words)
        expect(after.value).toEqual(editedValue(before.value as FactsValue, edit))
        return
      }
      expect(edited.texts.facts).toBe(texts.facts)
      expect({ ...edited.texts.words, [edit.language]: '' }).toEqual({ ...texts.words, [edit.language]: '' })
      const [was, is] = [saidIn(before, edit.language), saidIn(after, edit.language)]
      if (edit.do === 'write') expect({ ...is, [edit.slot]: '' }).toEqual({ ...was, [edit.slot]: '' })
      if (edit.do === 'write')
        expect(Object.hasOwn(is, edit.slot) ? is[edit.slot] : '').toBe(oneLine(edit.text ?? ''))
      if (edit.do === 'move') expect(is).toEqual(was)
      if (edit.do === 'drop')
        expect(is).toEqual(
          Object.fromEntries(Object.entries(was).filter(([slot]) => !slot.startsWith(`${edit.under}.`))),
        )
    }),
    { seed, numRuns: 400 },
  )
  expect(made).toBeGreaterThan(40)
})

const file = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...hostileFiles.map(([, text]) => text)),
      fc
        .constantFrom(...shipped, ...short)
        .map(({ facts, words }) => portableText({ format: 1, facts, words })),
    ),
    fc.array(change, { maxLength: 3 }),
  )
  .map(([text, changes]) => grown(text, changes))

it('a file is refused with the reason, or comes back byte for byte', () => {
  let opened = 0
  fc.assert(
    fc.property(file, (text) => {
      const once = unpacked(text)
      if ('refused' in once) {
        expect(once.refused.code).toMatch(/^(portable-broken|file-not-text)$/)
        return
      }
      opened += 1
      const bytes = once.files.map(({ path: name, text: content }) => ({
        path: name,
        bytes: new TextEncoder().encode(content),
      }))
      const again = packed(bytes)
      if ('refused' in again) {
        expect(again.refused.code).toBe('file-too-large')
        return
      }
      const sorted = (found: ReturnType<typeof unpacked>) =>
        'files' in found ? found.files.toSorted((one, other) => (one.path < other.path ? -1 : 1)) : found
      expect(sorted(unpacked(portableText(again.portable)))).toEqual(sorted(once))
    }),
    { seed, numRuns: 300 },
  )
  expect(opened).toBeGreaterThan(40)
})
