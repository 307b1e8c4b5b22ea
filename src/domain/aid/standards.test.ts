import { describe, expect, it } from 'vitest'
import { factsOfAid, wordsFor } from '../../../tests/support/checked-aid-builder.ts'
import standards from '../../i18n/en/standards.json'
import type { Aid } from './aid.schema.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { itemShows } from './item-shows.ts'
import { standardsOf } from './standards.ts'
import { isLoaded, statementSides } from './statement-sides.ts'

function aidWith(change: (facts: AidFacts) => void = () => {}): Aid {
  const facts = factsOfAid(change)
  return { hash: '0'.repeat(64), facts, words: { en: wordsFor(facts) } }
}
const item = (key: string, change?: (facts: AidFacts) => void) =>
  standardsOf(aidWith(change)).find((one) => one.key === key)

describe('how an aid stands to the standards', () => {
  it('has words for every item, and names each once', () => {
    const items = standardsOf(aidWith((facts) => void (facts.screening = true)))
    for (const { group, id } of items)
      expect((standards.item[group] as Record<string, string>)[id], `${group}.${id}`).toBeTruthy()
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    expect(items.filter(({ group }) => group !== 'nice' && group !== 'own')).toHaveLength(44)
  })

  it('holds NICE’s do-nothing items against the choices', () => {
    expect(item('nice.do-nothing')?.standing).toBe('person')
    const allActive = (facts: AidFacts) => {
      for (const option of facts.options) option.kind = 'active'
    }
    expect(item('nice.do-nothing', allActive)?.standing).toBe('missing')
    expect(item('nice.no-change', allActive)?.standing).toBe('missing')
  })

  it('asks a person for both readings and for what was done outside of the aid', () => {
    for (const key of ['own.lay-reading', 'own.clinician-reading', 'quality.review-by-patients'])
      expect(item(key)?.isForPerson, key).toBe(true)
    expect(item('quality.field-test-patients')?.isForPerson).toBe(false)
    expect(item('certifying.date')?.isForPerson).toBe(false)
  })

  it('misses outcomes that must be talked about where none is', () => {
    expect(
      item('own.must-mention', ({ outcomes }) => {
        for (const outcome of outcomes) outcome.mustMention = false
      })?.standing,
    ).toBe('missing')
  })
})

describe('statements that are loaded for one choice', () => {
  const facts = (...about: AidFacts['priorities'][number]['about'][]) => ({
    options: [{ id: 'a' }, { id: 'b' }] as AidFacts['options'],
    priorities: about.map((subjects, place) => ({ id: `p${place}`, about: subjects })),
  })
  it.each([
    ['all for one', facts([{ choice: 'a', fits: 'for' }], [{ choice: 'a', fits: 'for' }]), true],
    ['for one, easier with it', facts([{ burden: 'c', easier: ['a'], harder: ['b'] }]), true],
    ['for each', facts([{ choice: 'a', fits: 'for' }], [{ choice: 'b', fits: 'for' }]), false],
    ['about outcomes alone', facts([{ outcome: 'event' }], [{ outcome: 'event' }]), false],
    ['against alone', facts([{ choice: 'a', fits: 'against' }]), false],
  ] as const)('%s', (_, given, loaded) => {
    expect(isLoaded(statementSides(given))).toBe(loaded)
  })

  it('counts a statement once for a choice', () => {
    const given = facts([
      { choice: 'a', fits: 'for' },
      { burden: 'c', easier: ['a'], harder: ['b'] },
    ])
    expect(statementSides(given)).toEqual([
      { option: 'a', for: 1, against: 0 },
      { option: 'b', for: 0, against: 1 },
    ])
  })
})

describe('what there is to judge by', () => {
  it('counts outcomes, words and results of the good and the bad', () => {
    const aid = aidWith()
    const [good, bad] = itemShows(aid, 'certifying.equal-detail')
    const count = (role: string) => aid.facts.outcomes.filter((outcome) => outcome.role === role).length
    expect(good).toMatchObject({ shows: 'side', side: 'benefit', outcomes: count('benefit') })
    expect(bad).toMatchObject({ shows: 'side', side: 'harm', outcomes: count('harm') })
    const [outcome] = aid.facts.outcomes.filter(({ role }) => role === 'benefit')
    const words = aid.words['en'] as Record<string, string>
    words[`outcomes.${outcome?.id}.about`] += ' two more'
    const [longer] = itemShows(aid, 'certifying.equal-detail')
    expect(longer).toEqual({ ...good, words: (good as { words: number }).words + 2 })
  })

  it('names what does not say what it is like to live with', () => {
    const [living] = itemShows(aidWith(), 'qualifying.experience')
    expect(living).toMatchObject({ shows: 'living', count: 0 })
  })
})
