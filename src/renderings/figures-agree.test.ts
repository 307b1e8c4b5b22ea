import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAid } from '../../tests/support/aids-arbitrary.ts'
import { builtToday, wordsFor } from '../../tests/support/checked-aid-builder.ts'
import { talkWith } from '../../tests/support/choices-builders.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import type { AidFacts, OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import { checkAid } from '../domain/aid/check-aid.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { Cell, CountCell } from '../domain/risk/cell.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { type Picture, type PicturePart, picturesOf } from '../domain/risk/pictures-of.ts'
import { recordNoteOf } from '../domain/summary/record-note-of.ts'
import { summaryOf } from '../domain/summary/summary-of.ts'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { figureSentences } from './figure-sentences.ts'
import { recordNote } from './record-note.ts'
import { summaryVoice } from './summary-voice.ts'

const words = i18nextWords('en', { figures, note, summary })
const groups = { everyone: 'all' }
const said = new Intl.NumberFormat('en')
const n = (value: number) => said.format(value)

const passes = (facts: AidFacts): boolean =>
  checkAid(facts, { en: wordsFor(facts) }, builtToday).every(({ severity }) => severity !== 'error')

/** Everything that an aid says, in its five places. */
function allOf(facts: AidFacts) {
  const aid: Aid = { hash: 'a'.repeat(64), facts, words: { en: wordsFor(facts) } }
  const read = wordsOf(aid, 'en')
  const consultation = talkWith({ groups, shown: facts.outcomes.map(({ id }) => id) })
  const told = { aid, consultation, language: 'en', today: builtToday }
  const says = words.says('summary')
  const voice = summaryVoice(words, read, facts, groups)
  const noted = recordNoteOf(told, voice)
  return {
    sentences: figureSentences(words, read, facts, groups),
    summary: summaryOf(told, voice),
    noted,
    note: recordNote(noted, { t: words.says('note'), summary: says, timeZone: 'Europe/London' }),
  }
}

const counted = (picture: Picture, ...parts: PicturePart[]) =>
  picture.segments.reduce((sum, { part, count }) => (parts.includes(part) ? sum + count : sum), 0)

/** How many of a picture have it with the choice that it is of, and how many with the other. */
function drawn(outcome: OutcomeFacts, picture: Picture): { own: number; other: number } {
  if (picture.against === undefined) return { own: counted(picture, 'have'), other: 0 }
  const anyway = counted(picture, 'have-anyway')
  const [helped, caused] = [counted(picture, 'helped'), counted(picture, 'because-of-it')]
  // To be helped is to be spared a bad thing or to have a good one; to be harmed is the reverse.
  return outcome.better === 'fewer'
    ? { own: anyway + caused, other: anyway + helped }
    : { own: anyway + helped, other: anyway + caused }
}

/** The number that stands before a clause of the aid's, in a sentence. */
const before = (sentence: string, clause: string): string[] =>
  [...sentence.matchAll(new RegExp(`([\\d,]+) words for ${clause}-(?:one|other)`, 'g'))].map(
    ([, found]) => found ?? '',
  )

function expectPictures(outcome: OutcomeFacts, all: ReturnType<typeof allOf>) {
  const [result] = outcome.results
  if (!result) return
  for (const picture of picturesOf(outcome, result, groups)) {
    expect(picture.segments.reduce((sum, { count }) => sum + count, 0)).toBe(picture.of)
    const cell = cellOf(result, picture.option, groups)
    const key = all.sentences.key(outcome.id, result.id, picture)
    if (cell.kind === 'count') {
      const other = picture.against === undefined ? undefined : cellOf(result, picture.against, groups)
      const { own, other: drawnOther } = drawn(outcome, picture)
      expect(own).toBe(cell.count)
      if (other?.kind === 'count') expect(drawnOther).toBe(other.count)
      expect(key.map(({ number }) => number)).toEqual(key.map(({ part }) => n(counted(picture, part))))
    }
    if (cell.kind === 'parts')
      for (const { part, count } of cell.parts) expect(counted(picture, `part:${part}`)).toBe(count)
  }
}

/** One count: the sentence, the table, the summary and the note, each with both its numbers and its range. */
function expectCount(
  facts: AidFacts,
  outcome: OutcomeFacts,
  option: string,
  cell: CountCell,
  all: ReturnType<typeof allOf>,
) {
  const [result] = outcome.results
  if (!result) return
  const { sentences } = all
  const [have, not, of] = [n(cell.count), n(cell.of - cell.count), n(cell.of)]
  const sentence = sentences.sentence(outcome.id, result.id, option)
  expect(before(sentence, `outcomes ${outcome.id} have`)[0]).toBe(have)
  expect(before(sentence, `outcomes ${outcome.id} not`)[0]).toBe(not)
  const both = sentences.bothWays(outcome.id, result.id, option)
  expect([
    before(both, `outcomes ${outcome.id} have`)[0],
    before(both, `outcomes ${outcome.id} not`)[0],
  ]).toEqual([have, not])
  const lead = [option, ...cell.together].sort(
    (one, other) =>
      facts.options.findIndex(({ id }) => id === one) - facts.options.findIndex(({ id }) => id === other),
  )[0]
  const row = sentences.table(outcome.id, result.id).rows[
    result.arms.findIndex(({ options }) => options[0] === lead)
  ]
  expect(row?.cells.slice(0, 2)).toEqual([have, not])
  const figure = sentences.figure(outcome.id, result.id, option)
  expect(figure.number).toBe(have)
  const range = cell.range && `${n(cell.range.low)} to ${n(cell.range.high)}`
  expect(figure.range).toBe(range)
  if (cell.range) {
    expect(sentence).toContain(`as few as ${n(cell.range.low)} or as many as ${n(cell.range.high)}`)
    expect(row?.cells[2]).toBe(range)
  }
  expectPapers(outcome, option, new RegExp(`^${have} (of|in every) ${of}\\b`), range, all)
}

function expectPapers(
  outcome: OutcomeFacts,
  option: string,
  shape: RegExp,
  range: string | undefined,
  all: ReturnType<typeof allOf>,
) {
  const row = all.summary.choices.rows.find((each) => each.kind === 'outcome' && each.outcome === outcome.id)
  const told =
    row?.kind === 'outcome' ? row.results[0]?.figures.find((each) => each.option === option) : undefined
  const place = all.summary.choices.options.findIndex(({ id }) => id === option)
  const noted = all.noted.options[place]?.figures.find(({ outcome: name }) => name === row?.name)
  expect(told?.says).toMatch(shape)
  if (range !== undefined) expect(told?.says).toContain(`(${range})`)
  expect(noted?.says).toBe(told?.says)
  expect(all.note).toContain(told?.says)
}

/** A score, a length of time, a part or a difference alone: one said number, the same everywhere. */
function expectNumber(outcome: OutcomeFacts, option: string, cell: Cell, all: ReturnType<typeof allOf>) {
  const [result] = outcome.results
  if (!result || (cell.kind === 'difference' && cell.change.direction === 'same')) return
  const { sentences } = all
  const { number, lines } = sentences.figure(outcome.id, result.id, option)
  const numbers =
    cell.kind === 'parts' ? cell.parts.map(({ count }) => n(count)) : number === undefined ? [] : [number]
  const sentence = sentences.sentence(outcome.id, result.id, option)
  const row = sentences.table(outcome.id, result.id).rows[
    result.arms.findIndex((arm) => arm.options.includes(option))
  ]
  for (const [place, each] of numbers.entries()) {
    expect(sentence).toContain(lines?.[place] ?? each)
    expect(row?.cells[place]).toBe(each)
    expectPapers(outcome, option, new RegExp(each.replace('.', '[.]')), undefined, all)
  }
}

const isMissing = {
  unknown: /^(We do not know|Not measured in this study)/,
  unchecked: /^This happens to some people/,
  'not-applicable': /./,
} as const

test('picture, sentence, table, note and summary say the same of any aid that passes the checks', () => {
  const kept = { aids: 0, counts: 0, pictures: 0, forms: new Set<string>() }
  fc.assert(
    fc.property(anyAid, (facts) => {
      if (!passes(facts)) return
      const all = allOf(facts)
      kept.aids += 1
      for (const outcome of facts.outcomes) {
        const [result] = outcome.results
        if (!result) continue
        kept.forms.add(result.form)
        kept.pictures += picturesOf(outcome, result, groups).length
        expectPictures(outcome, all)
        for (const { id } of facts.options) {
          const cell = cellOf(result, id, groups)
          if (cell.kind === 'missing') expectPapers(outcome, id, isMissing[cell.why], undefined, all)
          if (cell.kind !== 'count') expectNumber(outcome, id, cell, all)
          if (cell.kind !== 'count') continue
          kept.counts += 1
          expectCount(facts, outcome, id, cell, all)
        }
      }
    }),
    { numRuns: 250, seed: 3 },
  )
  // A test of aids that never pass would prove nothing.
  expect(kept.aids).toBeGreaterThan(60)
  expect(kept.counts).toBeGreaterThan(150)
  expect(kept.pictures).toBeGreaterThan(80)
  expect([...kept.forms].sort()).toEqual(['counts', 'durations', 'judged', 'parts', 'scores'])
}, 60_000)
