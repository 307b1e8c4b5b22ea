import { describe, expect, it } from 'vitest'
import { countsOf, factsOfAid } from '../../../tests/support/checked-aid-builder.ts'
import { type CountsResult, ResultFacts } from '../aid/result.schema.ts'
import { editedValue, type FactsValue } from './draft-edit.ts'
import {
  apartFrom,
  idFrom,
  joinedArms,
  newResult,
  whyArmStays,
  withArm,
  withForm,
  withOwnArm,
  withoutOwnArm,
  withParts,
  withWhole,
} from './result-changes.ts'
import { movedResult, removedResult } from './result-edits.ts'

const facts = factsOfAid()
const [outcome] = facts.outcomes
if (!outcome) throw new Error('no outcome')
const full = countsOf([40, 60])
const bare: CountsResult = {
  ...full,
  arms: [
    { options: ['wait'], value: 'unknown' },
    { options: ['tablet'], value: 'unknown' },
  ],
}
const aidWith = (...results: ResultFacts[]) =>
  factsOfAid((aid) => {
    const [first, second] = aid.outcomes
    if (first) first.results = results
    if (second) second.results = [bare]
  })

describe('the denominator', () => {
  it('stays while numbers stand on it', () => {
    expect(withWhole(aidWith(full), 1000)).toBeUndefined()
    const observed: CountsResult = {
      ...bare,
      arms: [{ options: ['wait', 'tablet'], value: 'observed', events: 4, total: 9 }],
    }
    const changed = withWhole(aidWith(observed), 1000)
    expect(changed?.of).toBe(1000)
    expect(changed?.outcomes.map(({ results: [first] }) => first && 'of' in first && first.of)).toEqual([
      1000, 1000,
    ])
  })
})

describe('a result', () => {
  it('begins with nothing known, no made-up time, and the source that was chosen', () => {
    const made = newResult(facts, outcome, { id: 'later', form: 'counts', citation: { source: 'S1' } })
    expect(made).toEqual({
      id: 'later',
      form: 'counts',
      of: 100,
      relation: 'detail',
      time: { word: true },
      certainty: { rating: 'not-rated' },
      sources: [{ source: 'S1' }],
      arms: bare.arms,
    })
    for (const form of ['counts', 'durations', 'parts', 'judged'] as const)
      for (const citation of [{ source: 'S1' }, undefined])
        expect(
          ResultFacts.safeParse(newResult(facts, outcome, { id: 'x', form, citation })).error,
        ).toBeUndefined()
    expect(newResult(facts, outcome, { id: 'x', form: 'scores', citation: undefined })).toBeUndefined()
  })

  it('changes its form only while it holds no number', () => {
    expect(withForm(facts, outcome, full, 'judged')).toBeUndefined()
    const parts = withForm(facts, outcome, bare, 'parts')
    expect(ResultFacts.safeParse(parts).error).toBeUndefined()
    expect(parts && withParts(parts, ['better'])).toBeUndefined()
    expect(parts && withParts(parts, ['a', 'b', 'c'])).toMatchObject({ parts: ['a', 'b', 'c'] })
  })

  it('has an axis just while a starting count by group stands', () => {
    const counts = { all: 4, rest: 5 }
    const made = withArm(bare, 0, { options: ['wait'], value: 'baseline', counts }, 'everyone')
    expect(made).toMatchObject({ axis: 'everyone' })
    expect(withArm(made, 0, { options: ['wait'], value: 'unknown' })).not.toHaveProperty('axis')
  })

  it('leads when it comes first, and says how it stands to the first otherwise', () => {
    const second: ResultFacts = { ...bare, id: 'second', relation: 'later' }
    const aid = aidWith(full, second)
    const made = (edits: ReturnType<typeof movedResult>) =>
      edits.reduce<FactsValue | undefined>(
        (now, edit) => (now !== undefined && edit.in === 'facts' ? editedValue(now, edit) : now),
        aid as unknown as FactsValue,
      )
    const relations = (value: FactsValue | undefined) =>
      (value as unknown as typeof aid).outcomes[0]?.results.map(({ id, relation }) => [id, relation])
    expect(relations(made(movedResult(aid, 0, 1, 0, {})))).toEqual([
      ['second', undefined],
      [full.id, 'detail'],
    ])
    expect(relations(made(removedResult(aid, 0, 0, {})))).toEqual([['second', undefined]])
    expect(removedResult(aidWith(full), 0, 0, {})).toEqual([])
  })

  it('takes its words with it', () => {
    const aid = aidWith(full, { ...bare, id: 'second', relation: 'later' })
    const words = { en: { 'outcomes.better.second.who': { prose: 'People', line: 4 } } }
    expect(removedResult(aid, 0, 1, words)).toContainEqual({
      in: 'words',
      do: 'drop',
      language: 'en',
      under: 'outcomes.better.second',
    })
  })
})

describe('arms', () => {
  it('are joined only without a number of their own, and where nothing rests on them', () => {
    expect(joinedArms(full, 0, 1)).toBeUndefined()
    const half: CountsResult = { ...full, arms: full.arms.with(1, { options: ['tablet'], value: 'unknown' }) }
    expect(joinedArms(half, 1, 0)?.arms).toMatchObject([{ options: ['wait', 'tablet'], value: 'printed' }])
    const reference: CountsResult = {
      ...bare,
      arms: [
        { options: ['wait'], value: 'reference' },
        { options: ['tablet'], value: 'difference', to: 'wait', estimate: 3, of: 100 },
      ],
    }
    expect(whyArmStays(reference, 0)).toBe('is-compared-with')
    expect(whyArmStays(reference, 1)).toBe('holds-a-number')
    expect(whyArmStays(bare, 0)).toBeUndefined()
  })

  it('come apart again with nothing known', () => {
    const joined = joinedArms(bare, 1, 0)
    expect(joined && apartFrom(joined, 0, 'tablet')?.arms).toEqual(bare.arms)
    const spoken: CountsResult = {
      ...full,
      arms: [{ options: ['wait', 'tablet'], value: 'printed', count: 4 }],
      tests: [{ arm: 'tablet', p: 0.2 }],
    }
    expect(apartFrom(spoken, 0, 'tablet')).toBeUndefined()
  })

  it('may be of what is no choice', () => {
    const made = withOwnArm(bare, 'dummy')
    expect(made.arms.at(-1)).toEqual({ options: [], arm: 'dummy', value: 'unknown' })
    expect(withoutOwnArm(made, 2)?.arms).toEqual(bare.arms)
    expect(withoutOwnArm(made, 0)).toBeUndefined()
  })
})

describe('an id', () => {
  it.each([
    ['At 6 weeks', [], 'at-6-weeks'],
    ['At 6 weeks', ['at-6-weeks'], 'at-6-weeks-2'],
    ['  Évènement!  ', [], 'e-ve-nement'],
    ['結果', ['result'], 'result-2'],
  ])('is made of %j beside %j', (name, taken, id) => expect(idFrom(name, taken, 'result')).toBe(id))
})
