import { describe, expect, it } from 'vitest'
import { soreThroatAidInWords } from '../../../tests/support/aid-builder.ts'
import { beginning, beginningWithoutAid, logOf } from '../../../tests/support/consultation-builder.ts'
import { blankAid } from '../consultation/blank-aid.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { Fact, NewFact } from '../consultation/fact.schema.ts'
import { earlierTalk } from '../consultation/review-begins.ts'
import { choicesOnRecord, type TalkOnRecord } from './choices-on-record.ts'

const aid = soreThroatAidInWords()
for (const option of aid.facts.options)
  if (option.id === 'treat') option.adds = { tabletsADay: { amount: 1, upTo: 2, sources: ['S1'] } }

const treat: NewFact = { type: 'decision.thought', thought: { option: 'treat' } }
const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
const notYet: NewFact = { type: 'decision.thought', thought: { notYet: true } }

/** Each a day later than the one before. */
function on(day: number, facts: Fact[]): Fact[] {
  return facts.map((fact) => ({ ...fact, at: fact.at.replace('-22T', `-${10 + day}T`) }))
}
const talk = (id: string, day: number, ...said: NewFact[]): TalkOnRecord => ({
  id,
  aid,
  facts: on(day, logOf(beginning, ...said)),
})
const reviewOf = (earlier: TalkOnRecord, id: string, day: number, ...said: NewFact[]): TalkOnRecord =>
  talk(id, day, { type: 'review.begun', earlier: earlierTalk(earlier) }, ...said)
const nobody = { id: undefined, consultation: {} }
const listed = (talks: TalkOnRecord[], own: Parameters<typeof choicesOnRecord>[1] = nobody) =>
  choicesOnRecord(talks, own).map(({ consultation }) => consultation)

const first = talk('first', 1, treat)
const second = reviewOf(first, 'second', 2, wait)
const third = reviewOf(second, 'third', 3, treat)

describe('what was chosen in other talks on this machine', () => {
  it('says what the chosen option adds; what the aid does not say is absent, not 0', () => {
    expect(choicesOnRecord([first], nobody)).toMatchObject([
      { option: 'Treat', day: '2026-11-11', state: 'leaning', aid: 'acute-sore-throat' },
    ])
    expect(choicesOnRecord([first], nobody)[0]?.adds).toEqual({ 'tablets-a-day': { least: 1, most: 2 } })
  })

  it('knows nothing of what a choice without an aid adds', () => {
    const facts = logOf(
      beginningWithoutAid,
      { type: 'choice.optionAdded', option: 'physio', text: 'Physiotherapy', kind: 'active' },
      { type: 'decision.thought', thought: { option: 'physio' } },
    )
    const blank = blankAid(consultationFrom(facts).withoutAid, {
      language: 'en',
      title: 'A choice',
      asNow: 'As now',
    })
    const [choice] = choicesOnRecord([{ id: 'own', aid: blank, facts }], nobody)
    expect(choice).toMatchObject({ title: 'A choice', option: 'Physiotherapy', adds: {} })
    expect(choice).not.toHaveProperty('aid')
  })

  it('lists the latest first', () => {
    expect(listed([first, talk('other', 5, treat), talk('between', 2)])).toEqual([
      'other',
      'between',
      'first',
    ])
  })
})

describe('a talk and its reviews', () => {
  it('count once, and the latest stands, in whatever order they are read', () => {
    expect(listed([first, second, third])).toEqual(['third'])
    expect(listed([third, first, second])).toEqual(['third'])
    expect(choicesOnRecord([second, third, first], nobody)[0]?.sameAs.sort()).toEqual(['first', 'second'])
  })

  it('count once where one between was cleared', () => {
    expect(listed([first, third])).toEqual(['third'])
  })

  it('count once where two looked back on the same talk, here or cleared', () => {
    const other = reviewOf(first, 'other', 4, wait)
    expect(listed([first, second, other])).toEqual(['other'])
    expect(listed([second, other])).toEqual(['other'])
  })

  it('do not take the place of what was chosen where the later one says nothing of it', () => {
    expect(listed([first, reviewOf(first, 'silent', 2)])).toEqual(['first'])
    expect(listed([first, reviewOf(first, 'open', 2, notYet)])).toEqual(['open'])
  })

  it('are left out of the talk that is one of them', () => {
    const own = (one: TalkOnRecord) => ({ id: one.id, consultation: consultationFrom(one.facts) })
    expect(listed([first, second], own(third))).toEqual([])
    expect(listed([first], own(third))).toEqual([])
    expect(listed([second, third], own(first))).toEqual([])
  })
})
