import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  editedValue,
  type FactsEdit,
  type FactsPath,
  type FactsValue,
} from '../../domain/draft/draft-edit.ts'
import { editFacts } from './facts-edit.ts'

const library = 'decision-aids'
const shipped = readdirSync(library)
  .filter((name) => existsSync(`${library}/${name}/aid.yaml`))
  .map((name) => [name, readFileSync(`${library}/${name}/aid.yaml`, 'utf8')] as const)

/** Every way into a value, its lists and entries among them. */
function pathsIn(value: FactsValue, at: FactsPath = []): FactsPath[] {
  if (typeof value !== 'object') return [at]
  const inside = Array.isArray(value)
    ? value.map((one, place) => [place, one] as const)
    : Object.entries(value)
  return [at, ...inside.flatMap(([step, one]) => pathsIn(one, [...at, step]))]
}

const lengthOf = (said: FactsValue): number => (typeof said === 'object' ? 0 : String(said).length)

const valueAt = (value: FactsValue, path: FactsPath): FactsValue =>
  path.reduce<FactsValue>((found, step) => (found as Record<string | number, FactsValue>)[step] ?? '', value)

const someValue: fc.Arbitrary<FactsValue> = fc.letrec<{ value: FactsValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(
        'S1',
        'a: b',
        '- x',
        'x # y',
        '[1',
        'no',
        '',
        ' ',
        'it’s',
        '"',
        "'",
        'a, b',
        '{x}',
        '1.5',
      ),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'kind', 'sources', 'to'), tie('value'), { maxKeys: 3 }),
  ),
})).value

function editsOf(value: FactsValue): fc.Arbitrary<FactsEdit> {
  const paths = pathsIn(value).filter(({ length }) => length > 0)
  const lists = paths.filter((path) => Array.isArray(valueAt(value, path)))
  return fc.oneof(
    fc.record({ do: fc.constant('set' as const), path: fc.constantFrom(...paths), value: someValue }),
    fc.record({ do: fc.constant('remove' as const), path: fc.constantFrom(...paths) }),
    fc.record({
      do: fc.constant('insert' as const),
      path: fc.constantFrom(...lists),
      at: fc.nat(3),
      value: someValue,
    }),
    fc.constantFrom(...lists).chain((path) => {
      const place = fc.nat(Math.max((valueAt(value, path) as FactsValue[]).length - 1, 0))
      return fc.record({ do: fc.constant('move' as const), path: fc.constant(path), from: place, to: place })
    }),
  )
}

/** How many characters two texts share at their beginning and their end. */
function alikeAtEnds(one: string, other: string): number {
  const least = Math.min(one.length, other.length)
  let start = 0
  while (start < least && one[start] === other[start]) start++
  let end = 0
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return start + end
}

describe('a change to the facts as text', () => {
  it.each(shipped)('says just what it asks for, whatever it is: %s', (_, text) => {
    const value = parse(text) as FactsValue
    fc.assert(
      fc.property(editsOf(value), (edit) => {
        const edited = editFacts(text, edit)
        const wanted = editedValue(value, edit)
        if (wanted === undefined) expect(edited).toEqual({ refused: 'place-missing' })
        else expect('text' in edited && parse(edited.text)).toEqual(wanted)
      }),
      { numRuns: 4, seed: 5 },
    )
  })

  it.each(shipped)('leaves every line that it does not touch: %s', (_, text) => {
    const value = parse(text) as FactsValue
    const scalars = pathsIn(value).filter((path) => typeof valueAt(value, path) !== 'object')
    for (const path of scalars.filter((_one, place) => place % 97 === 3)) {
      const edited = editFacts(text, { do: 'set', path, value: 4711 })
      const next = 'text' in edited ? edited.text : ''
      const rest = text.length - lengthOf(valueAt(value, path))
      // What is left of it at both ends is nearly all of it: a value may stand in quotes, or on two lines.
      expect(alikeAtEnds(text, next), path.join('.')).toBeGreaterThanOrEqual(rest - 8)
    }
  })
})

const text = `# An aid
id: x # its name
options:
  # the first
  - { id: wait, kind: waiting }
  - id: tablet
    kind: active
    sources: [S1, S2]

of: 100
`
const edited = (edit: FactsEdit) => {
  const done = editFacts(text, edit)
  return 'text' in done ? done.text : done.refused
}

describe('how it is written', () => {
  it('keeps the comment on its line', () => {
    expect(edited({ do: 'set', path: ['id'], value: 'y' })).toBe(text.replace('id: x', 'id: y'))
  })
  it('adds to a list in brackets, and to one of lines', () => {
    expect(edited({ do: 'insert', path: ['options', 1, 'sources'], at: 2, value: 'S3' })).toContain(
      '[S1, S2, S3]\n\nof: 100',
    )
    expect(edited({ do: 'insert', path: ['options'], at: 2, value: { id: 'z', kind: 'active' } })).toContain(
      'sources: [S1, S2]\n  - { id: z, kind: active }\n\nof: 100',
    )
  })
  it('adds an entry, in brackets and in lines', () => {
    expect(edited({ do: 'set', path: ['options', 0, 'sources'], value: ['S1'] })).toContain(
      '{ id: wait, kind: waiting, sources: [S1] }',
    )
    expect(edited({ do: 'set', path: ['options', 1, 'generalAdvice'], value: true })).toContain(
      'sources: [S1, S2]\n    generalAdvice: true\n',
    )
  })
  it('takes out an entry with its line', () => {
    expect(edited({ do: 'remove', path: ['options', 1, 'kind'] })).toBe(
      text.replace('    kind: active\n', ''),
    )
    expect(edited({ do: 'remove', path: ['options', 1, 'id'] })).toContain('- kind: active')
  })
  it('moves an entry with its comment', () => {
    expect(edited({ do: 'move', path: ['options'], from: 0, to: 1 })).toContain('of: 100')
  })
  it('refuses a text that cannot be read, and a place that is not there', () => {
    expect(editFacts('a: [', { do: 'set', path: ['a'], value: 1 })).toEqual({ refused: 'text-broken' })
    expect(edited({ do: 'remove', path: ['options', 7] })).toBe('place-missing')
  })
})
