import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAid } from '../../domain/aid/check-aid.ts'
import { shapeOf } from '../../domain/aid/shape.check.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { type DraftEdit, editedValue, type FactsValue } from '../../domain/draft/draft-edit.ts'
import { addingEntry } from '../../domain/draft/entry-adding.ts'
import { entryKinds, entryLists, idsOf, listAt, type Written } from '../../domain/draft/entry-kinds.ts'
import { movingEntry } from '../../domain/draft/moving.ts'
import { takingOut } from '../../domain/draft/taking-out.ts'
import { templateTexts } from '../../domain/draft/template.ts'
import { parseFactsFile } from './facts-file.ts'
import { editDraft } from './read-draft.ts'
import { parseWordsFile } from './words-file.ts'

const today = '2026-11-26'
const library = 'decision-aids'
const shipped: [string, DraftTexts][] = readdirSync(library, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [
    name,
    {
      facts: readFileSync(`${library}/${name}/aid.yaml`, 'utf8'),
      words: { en: readFileSync(`${library}/${name}/en.md`, 'utf8') },
    },
  ])
/** The largest, the one with most choices, one with groups, a small one, and one that nobody has written yet. */
const tried = ['knee-osteoarthritis', 'contraception', 'statins-primary-prevention', 'acute-sore-throat']
const all: [string, DraftTexts][] = [
  ...shipped.filter(([name]) => tried.includes(name)),
  ['the empty form', templateTexts(today)],
]
/** The first, one in the middle and the last: each is checked as a whole aid. */
const someOf = (count: number): number[] => [...new Set([0, count >> 1, count - 1])].filter((at) => at >= 0)

function written({ facts, words }: DraftTexts): Written {
  const { entries } = parseWordsFile(words['en'] ?? '')
  const slots = [...entries].map(([slot, { prose, at }]) => [slot, { prose, line: at.line }] as const)
  const { value } = parseFactsFile(facts)
  return { value: value as FactsValue, words: { en: Object.fromEntries(slots) }, sourceLanguage: 'en' }
}

function edited(texts: DraftTexts, edits: readonly DraftEdit[]): DraftTexts {
  const made = editDraft(texts, edits, (section) => section)
  if ('refused' in made) throw new Error(`${made.refused}: ${JSON.stringify(edits)}`)
  return made.texts
}

/** What edits come to, without the text. */
function after({ value, words, sourceLanguage }: Written, edits: readonly DraftEdit[]): Written {
  let facts = value
  const slots = new Map(Object.entries(words['en'] ?? {}))
  for (const edit of edits) {
    if (edit.in === 'facts') facts = facts === undefined ? undefined : editedValue(facts, edit)
    else if (edit.do === 'write') slots.delete(edit.slot)
    else if (edit.do === 'drop')
      for (const slot of slots.keys()) if (slot.startsWith(`${edit.under}.`)) slots.delete(slot)
  }
  if (facts === undefined) throw new Error('an edit has no place')
  return { value: facts, words: { en: Object.fromEntries(slots) }, sourceLanguage }
}

const speaksOfNothing: ReadonlySet<string> = new Set([
  'reference-unknown',
  'source-unknown',
  'token-names-unknown',
  'words-without-id',
])

function broken({ value, words }: Written): unknown[] {
  const shape = shapeOf(value)
  if ('findings' in shape) return shape.findings
  const said = Object.entries(words['en'] ?? {}).map(([slot, { prose }]) => [slot, prose] as const)
  return checkAid(shape.facts, { en: Object.fromEntries(said) }, today).filter(({ code }) =>
    speaksOfNothing.has(code),
  )
}

describe.each(all)('the entries of %s', (_, texts) => {
  const before = written(texts)

  it('are as before, to the byte, once one was added to every list and taken out again', () => {
    const added = entryKinds.map((kind) => ({
      kind,
      ...addingEntry(before, kind, { name: 'Something else entirely', today }),
    }))
    const more = edited(
      texts,
      added.flatMap(({ edits }) => edits),
    )
    const read = written(more)
    expect(broken(read)).toEqual([])
    const out = added.flatMap(({ kind, id }) => {
      const ids = idsOf(read.value, kind)
      expect(ids.at(-1)).toBe(kind === 'reviews' || kind === 'authors' ? '' : id)
      const taking = takingOut(read, kind, ids.length - 1)
      if (!('edits' in taking)) throw new Error(`${kind}: ${JSON.stringify(taking)}`)
      return taking.edits
    })
    expect(edited(more, out)).toEqual(texts)
  })

  it('come back to their place, to the byte, when they are moved to the end and back', () => {
    const isMany = entryKinds.filter((kind) => listAt(before.value, entryLists[kind].path).length > 1)
    const last = (kind: (typeof entryKinds)[number]) => idsOf(before.value, kind).length - 1
    const down = edited(
      texts,
      isMany.flatMap((kind) => movingEntry(before, kind, 0, last(kind))),
    )
    const moved = written(down)
    for (const kind of isMany)
      expect(idsOf(moved.value, kind)).toEqual([
        ...idsOf(before.value, kind).slice(1),
        idsOf(before.value, kind)[0],
      ])
    const back = isMany.flatMap((kind) => movingEntry(moved, kind, last(kind), 0))
    expect(edited(down, back)).toEqual(texts)
  })

  it.each(entryKinds)('leave nothing that speaks of them when they go: %s', (kind) => {
    for (const place of someOf(listAt(before.value, entryLists[kind].path).length)) {
      const out = takingOut(before, kind, place)
      if (!('edits' in out)) continue
      const less = after(before, out.edits)
      expect(broken(less)).toEqual([])
      expect(idsOf(less.value, kind)).toEqual(idsOf(before.value, kind).toSpliced(place, 1))
    }
  })
})

it('of the choices of shipped aids, those go that no figure and no words need', () => {
  const outs = shipped.flatMap(([, texts]) => {
    const before = written(texts)
    return idsOf(before.value, 'options').map((_, place) => takingOut(before, 'options', place))
  })
  expect(outs.filter((out) => 'edits' in out).length).toBeGreaterThan(0)
  expect(outs.filter((out) => 'neededAt' in out).length).toBeGreaterThan(0)
})
