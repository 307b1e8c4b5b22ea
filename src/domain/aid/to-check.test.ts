import { describe, expect, it } from 'vitest'
import { countsOf, factsOfAid } from '../../../tests/support/checked-aid-builder.ts'
import { toCheckIn } from './to-check.ts'

describe('what a clinician has to look at', () => {
  it('is every statement of general advice, by the place of its words', () => {
    const facts = factsOfAid((changed) => void (changed.outcomes[1]!.living = { generalAdvice: true }))
    expect(toCheckIn(facts).advice.map(({ slot }) => slot)).toEqual([
      'not-for.injury',
      'urgent.hot-elbow',
      'safety-net.fever',
      'next.look-again',
      'outcomes.sick.living',
    ])
  })

  it('is each figure and each statement that rests on a page about somebody else’s work', () => {
    const facts = factsOfAid((changed) => {
      const [source] = changed.sources
      changed.sources.push({ ...source!, id: 'S2', secondary: true })
      changed.outcomes[0]!.results[0]!.sources = [{ source: 'S1', place: 'table 2', reportedBy: 'S2' }]
      changed.burdens[0]!.sources = ['S1', 'S2']
    })
    const { secondHand, reported } = toCheckIn(facts)
    expect(secondHand).toEqual([
      { outcome: 'better', result: 'main', source: 'S1', place: 'table 2', reportedBy: 'S2' },
    ])
    expect(reported).toMatchObject([{ slot: 'burdens.routine.name', pages: ['S2'] }])
  })

  it('is every harm without a checked figure, and every source that disagrees', () => {
    const facts = factsOfAid((changed) => {
      const second = countsOf([3, 4], { id: 'second', relation: 'disagrees' })
      second.arms[1] = { options: ['tablet'], value: 'unchecked' }
      changed.outcomes[1]!.results.push(second)
    })
    const at = [{ outcome: 'sick', result: 'second' }]
    expect(toCheckIn(facts)).toMatchObject({ unchecked: at, disagreements: at })
  })
})
