import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAid } from '../../tests/support/aids-arbitrary.ts'
import { countsOf, factsOfAid, wordsFor } from '../../tests/support/checked-aid-builder.ts'
import type { AidFacts } from '../domain/aid/aid-facts.schema.ts'
import { type AidChanges, changesBetween, isChanged } from '../domain/aid/changes-between.ts'
import type { CountArm } from '../domain/aid/result.schema.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import figures from '../i18n/en/figures.json'
import review from '../i18n/en/review.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { saidChanges } from './aid-changes.ts'
import { figureSentences } from './figure-sentences.ts'

const words = i18nextWords('en', { figures, review })
const groups = { everyone: 'all' }
const versionOf = (facts: AidFacts, changed = {}) => ({ facts, words: wordsFor(facts, 'en', changed) })
type Version = ReturnType<typeof versionOf>

function said({ facts, words: own }: Version) {
  const read = wordsOf({ hash: 'a'.repeat(64), facts, words: { en: own } }, 'en')
  return { words: read, sentences: figureSentences(words, read, facts, groups) }
}

function between(before: Version, now: Version) {
  const changes = changesBetween(before, now, groups)
  return {
    changes,
    said: saidChanges(changes, { before: said(before), now: said(now) }, words.says('review')),
  }
}

const nothing: Omit<AidChanges, 'options' | 'outcomes'> = {
  figures: [],
  mustMention: [],
  certainty: [],
  judgement: [],
  basis: [],
  groups: [],
  eligibility: [],
  wording: [],
}

/** The same content with the keys of every object in another order. */
const turned = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(turned) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  ) as Value
}

/** Every printed count of an aid, with its place. */
const printedIn = (facts: AidFacts) =>
  facts.outcomes.flatMap((outcome) =>
    outcome.results.flatMap((result) =>
      result.form === 'counts'
        ? result.arms.flatMap((arm) => (arm.value === 'printed' ? [{ outcome, result, arm }] : []))
        : [],
    ),
  )

describe('law: what changed between two versions of an aid', () => {
  it('is nothing where nothing changed, in whichever order it was written down', () => {
    fc.assert(
      fc.property(anyAid, (facts) => {
        const { changes, said: told } = between(versionOf(facts), versionOf(turned(facts)))
        expect(isChanged(changes)).toBe(false)
        expect(Object.values(told).flat()).toEqual([])
      }),
    )
  })

  it('is found at the count that changed, and nowhere else but where a figure is made from it', () => {
    fc.assert(
      fc.property(anyAid, fc.nat(), fc.nat(), (facts, which, by) => {
        const printed = printedIn(facts)
        fc.pre(printed.length > 0)
        const now = structuredClone(facts)
        const place = printedIn(now)[which % printed.length]
        if (!place) return
        const { outcome, result, arm } = place
        arm.count = (arm.count + 1 + (by % result.of)) % (result.of + 1)
        const { changes } = between(versionOf(facts), versionOf(now))
        const was = facts.outcomes
          .find(({ id }) => id === outcome.id)
          ?.results.find(({ id }) => id === result.id)
        const differs = (option: string) =>
          was !== undefined &&
          JSON.stringify(cellOf(was, option, groups)) !== JSON.stringify(cellOf(result, option, groups))
        const arms = result.arms.flatMap((each: CountArm) => [...each.options, each.arm ?? []].flat())
        expect(changes).toMatchObject({ ...nothing, figures: changes.figures })
        expect(changes.figures.map(({ option }) => option).sort()).toEqual(arms.filter(differs).sort())
        expect(changes.figures.map(({ option }) => option)).toContain(arm.arm ?? arm.options[0])
        expect(changes.figures.every((one) => one.outcome === outcome.id && one.result === result.id)).toBe(
          true,
        )
      }),
    )
  })

  it('never says a change of a figure that reads the same, and says each as its own version does', () => {
    fc.assert(
      fc.property(anyAid, anyAid, (one, other) => {
        const { said: told } = between(versionOf(one), versionOf(other))
        for (const { before, now } of [...told.figures, ...told.judgement]) expect(before).not.toBe(now)
      }),
    )
  })
})

describe('what changed, said', () => {
  const before = versionOf(factsOfAid())
  const after = (change: (facts: AidFacts) => void, changed = {}) => versionOf(factsOfAid(change), changed)
  const first = (facts: AidFacts) => {
    const [outcome] = facts.outcomes
    const [result] = outcome?.results ?? []
    if (!outcome || result?.form !== 'counts') throw new Error('the built aid begins with counts')
    return { outcome, result }
  }

  it('a count, as then and now', () => {
    const now = after((facts) => {
      first(facts).outcome.results = [countsOf([40, 55])]
    })
    const [told, ...others] = between(before, now).said.figures
    expect(others).toEqual([])
    expect(told?.before).toMatch(/^60 of 100/)
    expect(told?.now).toMatch(/^55 of 100/)
  })

  it('a time, though the count is the same', () => {
    const now = after((facts) => {
      first(facts).outcome.results = [countsOf([40, 60], { time: { at: '2 years' } })]
    })
    const told = between(before, now).said.figures
    expect(told).toHaveLength(2)
    expect(told[0]?.now).toContain('2 years')
  })

  it('how sure we can be, what must be mentioned, and choices that came', () => {
    const now = after((facts) => {
      first(facts).outcome.mustMention = false
      first(facts).result.certainty = { rating: 'very-low' }
      facts.options.push({ id: 'cut', kind: 'active', generalAdvice: true })
    })
    const told = between(before, now).said
    expect(told.figures).toEqual([])
    expect(told.certainty).toHaveLength(1)
    expect(told.certainty[0]?.now).toContain('very unsure')
    expect(told.lines.join('\n')).toMatch(/New choice: .*\n.*No longer marked/s)
  })

  it('words alone, apart from the figures; whom it is for apart from other words', () => {
    const now = after(() => undefined, { title: 'Another title', 'for.adults': 'Other adults' })
    const told = between(before, now).said
    expect(told).toMatchObject({ figures: [], lines: [] })
    expect(told.wording).toMatchObject([{ now: 'Another title' }])
    expect(told.eligibility).toMatchObject([{ now: 'Other adults' }])
  })

  it('a source that was exchanged behind figures that read as they did', () => {
    const now = after((facts) => {
      first(facts).result.people = 4321
    })
    const { changes, said: told } = between(before, now)
    expect(changes.basis).toEqual([factsOfAid().outcomes[0]?.id])
    expect(told.figures).toEqual([])
    expect(told.lines).toHaveLength(1)
  })
})
