import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAid } from '../../domain/aid/check-aid.ts'
import { shapeOf } from '../../domain/aid/shape.check.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { DraftEdit, FactsValue } from '../../domain/draft/draft-edit.ts'
import { type EntryKind, idsOf, listAt, type Written } from '../../domain/draft/entry-kinds.ts'
import { textAt } from '../../domain/draft/fact-at.ts'
import { addingGroup, groupsOf, movingGroup, takingOutGroup } from '../../domain/draft/group-edits.ts'
import { groupMentions, resultPaths } from '../../domain/draft/id-mentions.ts'
import { type Renaming, renamingEntry, renamingGroup } from '../../domain/draft/renaming.ts'
import { takingOut } from '../../domain/draft/taking-out.ts'
import { parseFactsFile } from './facts-file.ts'
import { editDraft } from './read-draft.ts'
import { parseWordsFile } from './words-file.ts'

const library = 'decision-aids'
const all: [string, DraftTexts][] = readdirSync(library, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [
    name,
    {
      facts: readFileSync(`${library}/${name}/aid.yaml`, 'utf8'),
      words: Object.fromEntries(
        readdirSync(`${library}/${name}`)
          .filter((file) => file.endsWith('.md'))
          .map((file) => [file.replace('.md', ''), readFileSync(`${library}/${name}/${file}`, 'utf8')]),
      ),
    },
  ])

function written({ facts, words }: DraftTexts): Written {
  const { value } = parseFactsFile(facts)
  const read: [string, Written['words'][string]][] = Object.entries(words).map(([language, text]) => {
    const { entries } = parseWordsFile(text)
    return [
      language,
      Object.fromEntries([...entries].map(([slot, { prose, at }]) => [slot, { prose, line: at.line }])),
    ]
  })
  return { value: value as FactsValue, words: Object.fromEntries(read), sourceLanguage: 'en' }
}

function edited(texts: DraftTexts, edits: readonly DraftEdit[]): DraftTexts {
  const made = editDraft(texts, edits, (section) => section)
  if ('refused' in made) throw new Error(`${made.refused}: ${JSON.stringify(edits)}`)
  return made.texts
}

/** What the checks find, without where it stands. */
function found({ value, words }: Written): string[] {
  const shape = shapeOf(value)
  if ('findings' in shape) return shape.findings.map(({ code }) => code)
  const said = Object.entries(words['en'] ?? {}).map(([slot, { prose }]) => [slot, prose] as const)
  return checkAid(shape.facts, { en: Object.fromEntries(said) }, '2026-11-26').map(({ code }) => code)
}

const made = (renaming: Renaming): DraftEdit[] => {
  if ('refused' in renaming) throw new Error(renaming.refused)
  return renaming.edits
}
const axesOf = (of: Written) => [...listAt(of.value, ['axes']).keys()]
const placesOf = (of: Written, axis: number) => [...listAt(of.value, groupsOf(axis)).keys()]
const withAxes = all.filter(([, texts]) => axesOf(written(texts)).length > 0)
/** A list of single words, and every list whose entries others name. */
const renamed: readonly EntryKind[] = [
  'urgent',
  'axes',
  'options',
  'outcomes',
  'scales',
  'burdens',
  'sources',
]
/** One with groups, one with scales, one with reasons why a choice is not offered. */
const tried = ['carpal-tunnel', 'hypertension-stage-1', 'acute-sore-throat']

describe.each(all.filter(([name]) => tried.includes(name)))('another id in %s', (_, texts) => {
  const before = written(texts)
  const first = found(before)

  it.each(renamed)('is carried to every place that names it, and back to the byte: %s', (kind) => {
    const ids = idsOf(before.value, kind)
    for (const [place, id] of [...ids.entries()].slice(0, 1)) {
      const to = kind === 'sources' ? 'Z99' : 'quite-another-name'
      const there = edited(texts, made(renamingEntry(before, kind, place, to)))
      const read = written(there)
      expect(idsOf(read.value, kind)).toEqual(ids.with(place, to))
      expect(found(read)).toEqual(first)
      expect(edited(there, made(renamingEntry(read, kind, place, id)))).toEqual(texts)
    }
  })

  it('is none that stands there, that means something else, or that no heading can hold', () => {
    const [first = '', second = ''] = idsOf(before.value, 'options')
    expect(renamingEntry(before, 'options', 0, second)).toEqual({ refused: 'taken' })
    expect(renamingEntry(before, 'options', 0, 'about')).toEqual({ refused: 'reserved' })
    expect(renamingEntry(before, 'options', 0, 'Two words')).toEqual({ refused: 'not-an-id' })
    expect(renamingEntry(before, 'options', 0, first)).toEqual({ edits: [] })
  })
})

describe.each(withAxes)('the groups of %s', (_, texts) => {
  const before = written(texts)

  it('are as before, to the byte, once one was added and taken out again', () => {
    for (const axis of axesOf(before)) {
      const { id, place, edits } = addingGroup(before, axis, { name: 'Somebody else entirely' })
      const more = edited(texts, edits)
      const read = written(more)
      expect(textAt(read.value, [...groupsOf(axis), place, 'id'])).toBe(id)
      const out = takingOutGroup(read, axis, place)
      expect(edited(more, 'edits' in out ? out.edits : [])).toEqual(texts)
    }
  })

  it('come back to their place, to the byte, when they are moved to the end and back', () => {
    for (const axis of axesOf(before)) {
      const last = placesOf(before, axis).length - 1
      const there = edited(texts, movingGroup(before, axis, 0, last))
      expect(edited(there, movingGroup(written(there), axis, last, 0))).toEqual(texts)
    }
  })

  it('have another id with their figures, and back to the byte', () => {
    for (const axis of axesOf(before)) {
      for (const place of placesOf(before, axis)) {
        const id = textAt(before.value, [...groupsOf(axis), place, 'id'])
        const there = edited(texts, made(renamingGroup(before, axis, place, 'quite-another-name')))
        const read = written(there)
        expect(found(read)).toEqual(found(before))
        expect(edited(there, made(renamingGroup(read, axis, place, id)))).toEqual(texts)
      }
    }
  })

  it('go with every figure that is said to go, and no other', () => {
    for (const axis of axesOf(before)) {
      const axisId = textAt(before.value, ['axes', axis, 'id'])
      for (const place of placesOf(before, axis)) {
        const out = takingOutGroup(before, axis, place)
        if (!('edits' in out)) {
          expect(placesOf(before, axis)).toHaveLength(2)
          continue
        }
        const id = textAt(before.value, [...groupsOf(axis), place, 'id'])
        const said = groupMentions(before.value, axisId, id)
        expect(out.figures?.map(({ count }) => count)).toEqual(
          said.counts.map((path) => Number(textAt(before.value, path))),
        )
        const less = written(edited(texts, out.edits))
        expect(groupMentions(less.value, axisId, id)).toEqual({ counts: [], ratings: [], notOffered: [] })
        expect(found(less)).not.toContain('reference-unknown')
        expect(found(less)).not.toContain('words-without-id')
        // A number elsewhere is what it was.
        const others = (of: Written) =>
          resultPaths(of.value).map((path) =>
            JSON.stringify(listAt(of.value, [...path, 'arms'])).replaceAll(
              RegExp(`"${id}":\\d+,|,"${id}":\\d+`, 'g'),
              '',
            ),
          )
        expect(others(less)).toEqual(others(before))
      }
    }
  })

  it('stay while a starting count needs them', () => {
    for (const axis of axesOf(before)) {
      const id = textAt(before.value, ['axes', axis, 'id'])
      const needs = resultPaths(before.value).filter((path) => textAt(before.value, [...path, 'axis']) === id)
      const out = takingOut(before, 'axes', axis)
      if (needs.length > 0) expect(out).toEqual({ neededAt: needs.map((path) => ({ in: 'facts', path })) })
      else {
        const less = written(edited(texts, 'edits' in out ? out.edits : []))
        expect(idsOf(less.value, 'axes')).not.toContain(id)
        expect(found(less)).not.toContain('reference-unknown')
        expect(found(less)).not.toContain('words-without-id')
      }
    }
  })
})
