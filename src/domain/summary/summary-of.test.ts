import { describe, expect, test } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import type { Aid } from '../aid/aid.schema.ts'
import { Aid as AidSchema } from '../aid/aid.schema.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { NewFact } from '../consultation/fact.schema.ts'
import type { OutcomeRow } from './summary.schema.ts'
import { summaryOf } from './summary-of.ts'
import type { Voice } from './voice.ts'

/** Says what it was given, so that a test sees the data and not the English. */
const plain: Voice = {
  cell: (cell) => (cell.kind === 'count' ? `${cell.count}/${cell.of}` : cell.kind),
  change: (change) => `${change.direction} ${change.low}`,
  time: (outcome, result) => `time of ${outcome} ${result}`,
  certainty: (outcome) => `certainty of ${outcome}`,
  sentence: (outcome, _, option) => `${outcome} with ${option}`,
  told: (outcome, _, option) => `${outcome} told for ${option}`,
  short: (outcome) => `${outcome} in short`,
  picture: (outcome) => `picture of ${outcome}`,
  names: (_outcome, _result, { option }) => option,
  caption: (_outcome, _result, { of }) => `${of} people`,
  key: (_outcome, _result, { segments }) =>
    segments.map(({ part, count }) => ({ part, number: `${count}`, text: part })),
  prose: (markdown) => markdown,
  of: () => plain,
  source: ({ title, authors, year }) => `${authors}. ${title}. ${year}.`,
  group: (axis, group) => `${axis} ${group}`,
  load: { now: (of) => of, with: ({ of }) => of, besides: (of) => of, counted: String, addedBy: String },
  step: (id) => `step ${id}`,
}

const base = soreThroatAid()
const words = {
  title: 'Sore throat',
  'options.wait.name': 'Wait',
  'options.treat.name': 'Treat',
  'options.treat.low': 'Seldom helps at a low score',
  'outcomes.pain.name': 'Pain',
  'outcomes.sickness.name': 'Sickness',
  'outcomes.pain.main.judgement': 'It could be chance',
  'axes.score.name': 'Score',
  'priorities.better-sooner': 'Better sooner, even with tablets',
}

/** The small aid with a group axis, and the results of its outcomes changed. */
function aidWith(change: { pain?: object; sickness?: object } = {}): Aid {
  const { facts } = base
  return AidSchema.parse({
    ...base,
    words: { en: words },
    facts: {
      ...facts,
      axes: [{ id: 'score', scale: 'points', groups: [{ id: 'low' }, { id: 'high' }], sources: ['S1'] }],
      options: [
        { id: 'wait', kind: 'waiting' },
        {
          id: 'treat',
          kind: 'active',
          notOffered: [{ id: 'low', axis: 'score', group: 'low', sources: ['S1'] }],
        },
      ],
      outcomes: facts.outcomes.map((outcome) => ({
        ...outcome,
        results: outcome.results.map((result) => ({
          ...result,
          ...(outcome.id === 'pain' ? change.pain : change.sickness),
        })),
      })),
    },
  })
}

const summaryAfter = (aid: Aid, ...facts: NewFact[]) =>
  summaryOf(
    { aid, consultation: consultationFrom(logOf(beginning, ...facts)), language: 'en', today: '2026-11-22' },
    plain,
  )
const outcomesOf = (summary: ReturnType<typeof summaryAfter>): OutcomeRow[] =>
  summary.choices.rows.flatMap((row) => (row.kind === 'outcome' ? [row] : []))
const figuresOf = (row: OutcomeRow | undefined) => row?.results[0]?.figures

test('every outcome has a row with every choice, and a figure says how it differs', () => {
  const rows = outcomesOf(summaryAfter(aidWith()))
  expect(rows.map(({ outcome }) => outcome)).toEqual(['pain', 'sickness'])
  expect(figuresOf(rows[0])).toEqual([
    { option: 'wait', kind: 'figure', says: '40/100', together: [] },
    {
      option: 'treat',
      kind: 'figure',
      says: '30/100',
      together: [],
      change: { says: 'fewer 10', to: 'Wait' },
    },
  ])
})

test('a judgement of the author stands instead of a comparison', () => {
  const [pain] = outcomesOf(summaryAfter(aidWith({ pain: { judgement: 'no-clear-difference' } })))
  expect(figuresOf(pain)?.every(({ change }) => change === undefined)).toBe(true)
  expect(pain?.results[0]?.judged).toEqual(['It could be chance'])
})

test('choices that were counted together say with whom', () => {
  const arms = [{ value: 'printed', options: ['wait', 'treat'], count: 40 }]
  const [pain] = outcomesOf(summaryAfter(aidWith({ pain: { arms } })))
  expect(figuresOf(pain)?.map(({ together }) => together)).toEqual([['Treat'], ['Wait']])
})

test('what nobody measured and what nobody checked are listed by name', () => {
  const pain = {
    arms: [
      { value: 'reference', options: ['wait'] },
      { value: 'unknown', options: ['treat'] },
    ],
  }
  const sickness = { arms: [{ value: 'unchecked', options: ['wait', 'treat'] }] }
  expect(summaryAfter(aidWith({ pain, sickness })).choices.unknown).toEqual([
    { name: 'Pain', why: 'unknown', options: ['Treat'] },
    { name: 'Sickness', why: 'unchecked', options: ['Wait', 'Treat'] },
  ])
})

describe('pictures', () => {
  test('stand with what matters most, and draw everybody', () => {
    const [pain, sickness] = outcomesOf(
      summaryAfter(aidWith(), { type: 'priority.chosen', priority: 'better-sooner' }),
    )
    expect(pain?.rank).toBe(1)
    expect(pain?.pictures.map(({ option }) => option)).toEqual(['treat'])
    for (const { of, segments } of pain?.pictures ?? []) {
      expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(of)
    }
    expect(sickness?.pictures).toEqual([])
  })

  test('are of the first that must be mentioned where nothing was chosen', () => {
    const drawn = outcomesOf(summaryAfter(aidWith())).filter(({ pictures }) => pictures.length > 0)
    expect(drawn.map(({ outcome }) => outcome)).toEqual(['pain'])
  })
})

describe('choices', () => {
  test('say why they were ruled out, and why they are not offered to the group that was chosen', () => {
    const ruledOut: NewFact = {
      type: 'option.ruledOut',
      option: 'wait',
      by: 'person',
      reason: ' too slow\u202e ',
    }
    const low: NewFact = { type: 'group.chosen', axis: 'score', group: 'low' }
    const { options, groups } = summaryAfter(aidWith(), ruledOut, low).choices
    expect(options[0]?.ruledOut).toEqual({ by: 'person', reason: 'too slow' })
    expect(options[1]?.notOffered).toBe('Seldom helps at a low score')
    expect(groups).toEqual([{ axis: 'Score', group: 'score low' }])
  })

  test('are offered to the other groups; a group that is not known is said, one not asked is not', () => {
    const high: NewFact = { type: 'group.chosen', axis: 'score', group: 'high' }
    expect(summaryAfter(aidWith(), high).choices.options[1]?.notOffered).toBeUndefined()
    const none: NewFact = { type: 'group.chosen', axis: 'score', group: null }
    expect(summaryAfter(aidWith(), none).choices.groups).toEqual([{ axis: 'Score', group: null }])
    expect(summaryAfter(aidWith()).choices.groups).toEqual([])
  })
})

test('a choice that nobody called decided is a leaning', () => {
  const thought: NewFact = { type: 'decision.thought', thought: { option: 'treat' } }
  expect(summaryAfter(aidWith(), thought).decided).toEqual({ state: 'leaning', option: 'treat', why: '' })
  expect(summaryAfter(aidWith()).decided).toEqual({ state: 'not-recorded', why: '' })
})
