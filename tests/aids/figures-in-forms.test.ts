import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editDraft, readDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import { ResultFacts } from '../../src/domain/aid/result.schema.ts'
import type { DraftTexts } from '../../src/domain/draft/draft.ts'
import { entryForm } from '../../src/domain/draft/entry-forms.ts'
import { type ResultSpot, verdictOn } from '../../src/domain/draft/form-verdict.ts'
import {
  armForm,
  certaintyForm,
  conclusionForm,
  countedForm,
  type ResultForm,
  relationForm,
  timeForm,
} from '../../src/domain/draft/result-forms.ts'

const today = '2026-11-26'
const hash = '0'.repeat(64)
const nameOf = (section: string) => section
const ids = readdirSync('decision-aids', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const textsOf = (id: string): DraftTexts => ({
  facts: readFileSync(`decision-aids/${id}/aid.yaml`, 'utf8'),
  words: { en: readFileSync(`decision-aids/${id}/en.md`, 'utf8') },
})

function spotsOf(texts: DraftTexts): { spot: ResultSpot; result: ResultFacts }[] {
  const { seen, words } = readDraft(texts, today, hash)
  if (!seen) throw new Error('no facts')
  const { facts } = seen
  return facts.outcomes.flatMap(({ results }, outcome) =>
    results.map((result, place) => ({ spot: { facts, words, outcome, place }, result })),
  )
}

const formsOf = (result: ResultFacts, place: number): ResultForm[] => [
  ...result.arms.map((_, arm) => armForm(arm, result.form)),
  timeForm,
  countedForm,
  certaintyForm,
  conclusionForm,
  ...(place > 0 ? [relationForm] : []),
  ...result.sources.map((_, at) => entryForm('sources', at)),
  ...(result.differences ?? []).map((_, at) => entryForm('differences', at)),
  ...(result.tests ?? []).map((_, at) => entryForm('tests', at)),
]

describe.each(ids)('the figures of %s', (id) => {
  const texts = textsOf(id)
  const spots = spotsOf(texts)

  it('go into every form and come out without a change', () => {
    for (const { spot, result } of spots)
      for (const form of formsOf(result, spot.place)) {
        const shape = form.stored(spot.facts, result)
        const verdict = verdictOn(spot, form, shape)
        const at = `${id} ${spot.outcome} ${result.id} ${form.id}`
        expect({ at, faults: verdict.faults, missing: verdict.missing, edits: verdict.edits }).toEqual({
          at,
          faults: {},
          missing: [],
          edits: [],
        })
        expect(verdict.result, at).toEqual(result)
        expect(ResultFacts.safeParse(verdict.result).success, at).toBe(true)
      }
  })

  it('are written in one place, and every other line stays', () => {
    const { spot, result } =
      spots.find(({ result: each }) => each.arms.some(({ value }) => value === 'printed')) ?? {}
    if (!spot || !result) return
    const place = result.arms.findIndex(({ value }) => value === 'printed')
    const form = armForm(place, result.form)
    const shape = form.stored(spot.facts, result)
    const verdict = verdictOn(spot, form, {
      value: 'printed',
      typed: { ...shape.typed, low: '', high: '', level: '', events: '', total: '', count: '1' },
    })
    const edited = editDraft(texts, verdict.edits ?? [], nameOf)
    if (!('texts' in edited)) throw new Error(`refused: ${edited.refused}`)
    const [before, after] = [texts.facts.split('\n'), edited.texts.facts.split('\n')]
    const kept = new Set(after)
    const gone = before.filter((line) => !kept.has(line))
    expect(gone.every((line) => /count|low|high|level|events|total|value/.test(line))).toBe(true)
    expect(edited.texts.words).toEqual(texts.words)
    expect(
      spotsOf(edited.texts).find(
        (each) => each.spot.outcome === spot.outcome && each.spot.place === spot.place,
      )?.result,
    ).toEqual(verdict.result)
  })
})
