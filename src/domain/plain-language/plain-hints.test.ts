import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../adapters/aid-folder/aid-library-on-disk.ts'
import { slotsOf } from '../aid/slots.ts'
import { hardWords } from './hard-words.ts'
import type { HintKind } from './hint.ts'
import { cardOf, plainHints } from './plain-hints.ts'
import { replacedIn } from './replaced-in.ts'

const hintsIn = (text: string) => plainHints(['about'], () => text).flatMap(({ hints }) => hints)
const quotes = (text: string, kind: HintKind) =>
  hintsIn(text)
    .filter((hint) => hint.kind === kind)
    .map(({ quote }) => quote)
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('sentences of more than 20 words', () => {
  it.each([
    [`${words(20)}.`, 0],
    [`${words(21)}.`, 1],
    [`${words(15)}. ${words(15)}.`, 0],
    [`${words(15)}, e.g. ${words(15)}.`, 1],
    [`- ${words(12)}\n- ${words(12)}`, 0],
    [`${words(20)} [@S1] [@S2].`, 0],
  ])('%#', (text, count) => {
    expect(quotes(text, 'long-sentence')).toHaveLength(count)
  })
})

describe('hard words', () => {
  it.each([
    ['You have hypertension.', ['hypertension']],
    ['Prior to the event, tell us.', ['Prior to']],
    ['It may be a myocardial infarction.', ['myocardial infarction']],
    ['A **chronic** event.', ['chronic']],
    ['You have high blood pressure (hypertension).', []],
    ['Hypertension (high blood pressure) is no illness.', []],
    ['Read [here](https://example.org/hypertension).', []],
    ['A non-chronic event, hypertensions and priority.', []],
    ['You take it before you eat.', []],
  ])('%s', (text, found) => {
    expect(quotes(text, 'hard-word')).toEqual(found)
  })

  it('offers the plainer word with the same first letter, and puts it in the place', () => {
    const text = 'Prior to the event [@S1], *chronic* pain.'
    const [first, second] = hintsIn(text)
    expect(first?.offers).toEqual(['Before'])
    expect(first && replacedIn(text, first, 'Before')).toBe('Before the event [@S1], *chronic* pain.')
    expect(second && replacedIn(text, second, 'long-term')).toBe(
      'Prior to the event [@S1], *long-term* pain.',
    )
    expect(first && replacedIn('Something else.', first, 'Before')).toBeUndefined()
  })

  it('has sixty words and more, each once, without a figure, and offers no hard word', () => {
    const hard = hardWords.map(([word]) => word)
    expect(hard.length).toBeGreaterThanOrEqual(60)
    expect(new Set(hard).size).toBe(hard.length)
    for (const [word, ...plainer] of hardWords) {
      expect(plainer.length, word).toBeGreaterThan(0)
      for (const offer of plainer) {
        expect(offer).not.toMatch(/\d|ize\b/)
        expect(quotes(offer, 'hard-word'), offer).toEqual([])
      }
    }
  })
})

describe('risk words without a number', () => {
  it.each([
    ['The event is rare.', ['rare']],
    ['It is very common.', ['very common']],
    ['It is likely, and the other is unlikely.', ['likely', 'unlikely']],
    ['There is a small chance of it.', ['small chance']],
    ['Over 45 it is common.', ['common']],
    ['The event is rare: {figure event a}.', []],
    ['It is common: it happens to 3 out of 10 people.', []],
    ['You have a common cold.', []],
    ['They have one thing in common.', []],
    ['This is commonly called a splint.', []],
    ['It helps most people.', []],
  ])('%s', (text, found) => {
    expect(quotes(text, 'risk-word')).toEqual(found)
  })
})

describe('1 in X', () => {
  it.each([
    ['It happens to 1 in 8 people.', ['1 in 8']],
    ['One in ten have it.', ['One in ten']],
    ['About 1 person in 2,500.', ['1 person in 2,500']],
    ['A 1-in-4 event.', ['1-in-4']],
    ['It happens to 1 in 100 people.', []],
    ['It happens to 1 in 1,000 people.', []],
    ['Take 1 in the morning.', []],
    ['You are in two minds.', []],
    ['Trial 1 in 2019.', []],
    ['Take one in 3 days.', []],
  ])('%s', (text, found) => {
    expect(quotes(text, 'one-in')).toEqual(found)
  })
})

describe('relative effects alone, and percentages', () => {
  it.each<[string, string[], string[]]>([
    ['It halves the risk.', ['halves the risk'], []],
    ['You are twice as likely to have it.', ['twice as likely'], []],
    ['There were 30% less events.', ['30% less'], []],
    ['It lowers the chance by a third.', ['lowers the chance by a third'], []],
    ['It cuts the risk by 20 per cent.', ['cuts the risk by 20 per cent'], []],
    ['It happens to 30% of people.', [], ['30%']],
    ['It happens to 3 per cent.', [], ['3 per cent']],
    ['It halves the risk: {change event a}.', [], []],
    ['It halves the risk, from 4 in 100 to 2 in 100.', [], []],
    ['Take it twice a day, half a tablet.', [], []],
    ['A percentage of people.', [], []],
  ])('%s', (text, relative, percentage) => {
    expect(quotes(text, 'relative')).toEqual(relative)
    expect(quotes(text, 'percentage')).toEqual(percentage)
  })
})

describe('letters that stand for words', () => {
  it.each([
    ['You have an ABC test. The ABC test is done again.', ['ABC']],
    ['NSAIDs are tablets.', ['NSAIDs']],
    ['Your HbA1c is looked at.', ['HbA1c']],
    ['You have a test of the blood (ABC). The ABC test is done again.', []],
    ['ABC (a test of the blood) comes first.', []],
    ['ABC stands for something.', []],
    ['Ask your GP or the NHS.', []],
    ['Part II is over. Do NOT take it.', []],
    ['It says so [@ABC].', []],
  ])('%s', (text, found) => {
    expect(quotes(text, 'abbreviation')).toEqual(found)
  })

  it('looks at the first use over all texts; a heading does not count before the text below it', () => {
    const texts: Record<string, string> = {
      'options.a.name': 'ABC tablets',
      'options.a.about': 'A kind of tablet for the blood (ABC).',
      'options.b.name': 'XYZ tablets',
      'options.b.about': 'Another tablet.',
    }
    const cards = plainHints(Object.keys(texts), (slot) => texts[slot] ?? '')
    expect(cards.flatMap(({ hints }) => hints).map(({ quote, slot }) => `${slot} ${quote}`)).toEqual([
      'options.b.name XYZ',
    ])
  })
})

it.each([
  ['title', 'choice'],
  ['options.splint.short', 'options.splint'],
  ['outcomes.event.main.who', 'outcomes.event'],
  ['safety-net.worse', 'safety-net'],
  ['synonyms', undefined],
])('%s stands in the card %s', (slot, card) => {
  expect(cardOf(slot)).toBe(card)
})

describe('the shipped aids', () => {
  const library = fileURLToPath(new URL('../../../decision-aids', import.meta.url))
  const hintsOf = (name: string) => {
    const aid = readAidOfLibrary(library, name, '2026-11-22').aid
    if (!aid) throw new Error(name)
    const own = aid.words[aid.facts.sourceLanguage] ?? {}
    const textOf = (slot: string) => own[slot] ?? ''
    const slots = slotsOf(aid.facts, aid.facts.sourceLanguage).map(({ path }) => path)
    return { textOf, cards: plainHints(slots, textOf), again: plainHints(slots, textOf) }
  }

  it.each(aidFoldersIn(library))(
    '%s: each hint quotes what stands at its place, and is found again',
    (name) => {
      const { textOf, cards, again } = hintsOf(name)
      expect(again).toEqual(cards)
      for (const { hints } of cards)
        for (const { slot, at, quote } of hints) expect(textOf(slot).slice(at, at + quote.length)).toBe(quote)
      const kinds = cards.flatMap(({ hints }) => hints.map(({ kind }) => kind))
      expect(kinds.filter((kind) => kind === 'long-sentence').length).toBeGreaterThan(0)
      // The checks refuse risk figures that are typed.
      expect(kinds.filter((kind) => kind === 'one-in' || kind === 'percentage')).toEqual([])
    },
  )

  it('an aid with hard words, risk words and letters has hints of each', () => {
    const kinds = new Set(
      hintsOf('af-anticoagulation').cards.flatMap(({ hints }) => hints.map(({ kind }) => kind)),
    )
    for (const kind of ['hard-word', 'risk-word', 'abbreviation'] as const) expect(kinds).toContain(kind)
  })
})
