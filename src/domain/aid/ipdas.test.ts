import { describe, expect, it } from 'vitest'
import { factsOfAid, wordsFor } from '../../../tests/support/checked-aid-builder.ts'
import { templateTexts, unwrittenFacts } from '../draft/template.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { ipdasStanding } from './ipdas.ts'
import { inOneLanguage } from './words-of.ts'

function standing(change: (facts: AidFacts) => void = () => {}) {
  const facts = factsOfAid(change)
  const texts = wordsFor(facts)
  const words = inOneLanguage('en', (path) => texts[path] ?? '')
  return ipdasStanding({ facts, words })
}
const of = (id: string, change?: (facts: AidFacts) => void) =>
  standing(change).find((item) => item.id === id)?.standing

describe('how an aid stands to IPDAS', () => {
  it('asks all 44 items: 6 qualifying, 10 certifying, 28 for quality', () => {
    const counts = (group: string) => standing().filter((item) => item.group === group).length
    expect([counts('qualifying'), counts('certifying'), counts('quality')]).toEqual([6, 10, 28])
  })

  it('asks the items for tests only of a choice about a test', () => {
    const asked = (change?: (facts: AidFacts) => void) =>
      standing(change).filter((item) => item.standing !== 'not-asked').length
    expect(asked()).toBe(35)
    expect(asked((facts) => void (facts.screening = true))).toBe(44)
  })

  it('never says that a person’s judgement is met', () => {
    expect(of('experience')).toBe('missing')
    expect(of('experience', (facts) => void (facts.outcomes[0]!.living = { generalAdvice: true }))).toBe(
      'person',
    )
    expect(of('negatives', (facts) => void (facts.outcomes[1]!.role = 'course'))).toBe('missing')
    expect(of('field-test-patients')).toBe('missing')
    expect(of('field-test-patients', (facts) => void (facts.testedWithPatients = true))).toBe('person')
  })

  it('takes nothing that the empty form says for said', () => {
    expect(of('citations', (facts) => void (facts.sources[0]!.address = 'https://example.org/'))).toBe(
      'missing',
    )
    expect(of('funding', (facts) => void (facts.funding = 'not yet said'))).toBe('missing')
    expect(of('credentials', (facts) => void (facts.authors[0]!.name = 'Name of the author'))).toBe('missing')
    const unrated = (facts: AidFacts) => {
      for (const { results } of facts.outcomes)
        for (const result of results) result.certainty = { rating: 'not-rated' }
    }
    expect(of('uncertainty')).toBe('met')
    expect(of('uncertainty', unrated)).toBe('person')
    const unknown = (facts: AidFacts) => {
      unrated(facts)
      for (const { results } of facts.outcomes)
        for (const { arms } of results) for (const arm of arms as { value: string }[]) arm.value = 'unknown'
    }
    expect(of('uncertainty', unknown)).toBe('missing')
    const texts = templateTexts('2026-11-26').facts
    for (const said of ['https://example.org/', 'not yet said', 'Name of the author'])
      expect(texts).toContain(said)
    expect(unwrittenFacts.has('not yet said')).toBe(true)
    expect(texts).toMatch(/interests: not yet said/)
  })
})
