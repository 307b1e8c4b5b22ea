import { describe, expect, it } from 'vitest'
import { factsOfAid, wordsFor } from '../../../tests/support/checked-aid-builder.ts'
import type { Aid } from '../aid/aid.schema.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { PlacedFinding } from '../aid/finding.ts'
import { standardsOf } from '../aid/standards.ts'
import { type DraftNote, reviewOf } from './draft-note.ts'
import { readinessOf, stateOfItem } from './readiness.ts'

const pin = 'a'.repeat(64)
function aidWith(change: (facts: AidFacts) => void = () => {}): Aid {
  const facts = factsOfAid((made) => {
    for (const outcome of made.outcomes) outcome.living = { generalAdvice: true }
    made.testedWithPatients = false
    change(made)
  })
  return { hash: pin, facts, words: { en: wordsFor(facts) } }
}
const judged = (item: string, isMet = true, of = pin): DraftNote => ({
  type: 'item.judged',
  item,
  isMet,
  why: 'It is there.',
  by: { name: 'A', role: 'GP' },
  on: '2026-11-26',
  pin: of,
})
const qualifying = ['condition', 'decision', 'options', 'positives', 'negatives', 'experience']
const all = [...qualifying.map((id) => judged(`qualifying.${id}`)), judged('certifying.equal-detail')]
const read = (seen: Aid | undefined, findings: readonly PlacedFinding[] = []) => ({
  findings,
  ...(seen && { seen }),
  words: {},
  sourceLanguage: 'en',
})
const keys = (seen: Aid, notes: readonly DraftNote[], findings: readonly PlacedFinding[] = []) =>
  readinessOf(read(seen, findings), reviewOf(notes)).items.map(({ item, why }) => `${item.key} ${why}`)

describe('what stands in the way of sign-off', () => {
  it('is every qualifying and certifying item that nobody judged, each with its card', () => {
    const { items, isReady } = readinessOf(read(aidWith()), reviewOf([]))
    expect(items.map(({ item, why }) => `${item.key} ${why} ${item.card}`)).toEqual([
      'qualifying.condition open choice',
      'qualifying.decision open choice',
      'qualifying.options open options',
      'qualifying.positives open outcomes',
      'qualifying.negatives open outcomes',
      'qualifying.experience open outcomes',
      'certifying.equal-detail open outcomes',
    ])
    expect(isReady).toBe(false)
  })

  it('is nothing once all are judged met for these texts', () => {
    expect(readinessOf(read(aidWith()), reviewOf(all))).toEqual({
      errors: [],
      items: [],
      unwritten: [],
      isReady: true,
    })
  })

  it('is a judgement of an earlier text, and one of not met; the last word counts', () => {
    const before = judged('qualifying.options', true, 'b'.repeat(64))
    expect(keys(aidWith(), [...all, before])).toEqual(['qualifying.options again'])
    expect(keys(aidWith(), [...all, judged('qualifying.options', false)])).toEqual([
      'qualifying.options not-met',
    ])
    expect(keys(aidWith(), [judged('qualifying.options', false), ...all])).toEqual([])
  })

  it('is no judgement of the same text under another name, number or day; both pins gone, it is', () => {
    const named = all.map((note) => ({ ...note, pin: 'b'.repeat(64), judged: 'c' }) as DraftNote)
    const left = (of: string | undefined) =>
      readinessOf({ ...read(aidWith()), ...(of && { judged: of }) }, reviewOf(named)).items.length
    expect(left('c')).toBe(0)
    expect(left('d')).toBe(all.length)
    expect(left(undefined)).toBe(all.length)
  })

  it('is what is missing, whatever anybody said of it', () => {
    const withoutLiving = aidWith(({ outcomes }) => {
      for (const outcome of outcomes) delete outcome.living
    })
    expect(keys(withoutLiving, all)).toEqual(['qualifying.experience missing'])
  })

  it('is each error with its place, and no warning', () => {
    const finding = (severity: 'error' | 'warning'): PlacedFinding => ({
      code: 'words-empty',
      data: { slot: 'title' },
      severity,
      file: 'en.md',
      line: 1,
      column: 1,
    })
    const found = readinessOf(read(aidWith(), [finding('error'), finding('warning')]), reviewOf(all))
    expect(found.errors).toEqual([finding('error')])
    expect(found.isReady).toBe(false)
  })

  it('is both readings where the aid says that it was tested with patients', () => {
    const tested = aidWith((facts) => void (facts.testedWithPatients = true))
    expect(keys(tested, all)).toEqual(['own.lay-reading open', 'own.clinician-reading open'])
    expect(keys(tested, [...all, judged('own.lay-reading'), judged('own.clinician-reading')])).toEqual([])
  })

  it('asks the items for tests where the choice is about one', () => {
    const screening = aidWith((facts) => void (facts.screening = true))
    expect(keys(screening, all)).toHaveLength(4)
  })

  it('is each place where the empty form still asks its author for something', () => {
    const words = {
      en: {
        title: { prose: 'Say what this is', line: 1 },
        about: { prose: 'Say who this is for.', line: 3 },
      },
    }
    const value = { authors: [{ name: 'Dr A', role: 'Role of the author' }] }
    const found = readinessOf({ ...read(aidWith()), words, value }, reviewOf(all))
    expect(found.unwritten).toEqual([
      { in: 'words', language: 'en', slot: 'about' },
      { in: 'facts', path: ['authors', 0, 'role'] },
    ])
    expect(found.isReady).toBe(false)
  })

  it('is each result of which nobody has said anything since the form began, until somebody does', () => {
    const result = {
      time: { at: '3 months' },
      certainty: { rating: 'not-rated' },
      sources: [{ source: 'S1' }],
      arms: [{ options: ['wait'], value: 'unknown' }],
    }
    const added = { ...result, time: { word: true }, sources: [], generalAdvice: true }
    const looked = { ...result, sources: [{ source: 'S1', place: 'page 3' }] }
    const value = { outcomes: [{ results: [result, looked] }, { results: [added] }] }
    const found = readinessOf({ ...read(aidWith()), value }, reviewOf(all))
    expect(found.unwritten).toEqual([
      { in: 'facts', path: ['outcomes', 0, 'results', 0] },
      { in: 'facts', path: ['outcomes', 1, 'results', 0] },
    ])
  })

  it('is never nothing while the facts have no shape', () => {
    expect(readinessOf(read(undefined), reviewOf(all)).isReady).toBe(false)
  })
})

it('an item that the checks make sure of stays so, whatever is said; what was done outside may be said', () => {
  const items = standardsOf(aidWith())
  const stateOf = (key: string, note: DraftNote) => {
    const item = items.find((one) => one.key === key)
    if (!item) throw new Error(key)
    return stateOfItem(item, reviewOf([note]).judgements, { pin }).is
  }
  expect(stateOf('certifying.date', judged('certifying.date', false))).toBe('machine')
  expect(stateOf('quality.review-by-patients', judged('other'))).toBe('missing')
  expect(stateOf('quality.review-by-patients', judged('quality.review-by-patients'))).toBe('met')
})
