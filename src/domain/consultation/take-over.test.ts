import { describe, expect, it } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { beginning, logOf, mayaDecided } from '../../../tests/support/consultation-builder.ts'
import { consultationFrom } from './consultation-from.ts'
import type { NewFact } from './fact.schema.ts'
import { earlierTalk } from './review-begins.ts'
import { allTakenOver, canStay, stayFacts, takenOver } from './take-over.ts'
import { undoable } from './undo.ts'

const aid = soreThroatAid()
aid.words['en'] = {
  ...aid.words['en'],
  'priorities.better-sooner': 'Better sooner',
  'priorities.fewer-tablets': 'Fewer tablets',
  'options.wait.name': 'Wait and see',
}
const own: NewFact = { type: 'priority.added', priority: 'own-1', text: 'My own' }
const facts = logOf(...mayaDecided(), own)
const earlier = earlierTalk({ id: 'maya', aid, facts })
const review = (...said: NewFact[]) =>
  consultationFrom(logOf(beginning, { type: 'review.begun', earlier }, ...said))

describe('what a review carries', () => {
  it('is what was so then, in the words of then', () => {
    expect(earlier).toMatchObject({
      consultation: 'maya',
      chosen: 'Wait and see',
      priorities: [
        { id: 'fewer-tablets', text: 'Fewer tablets' },
        { id: 'better-sooner', text: 'Better sooner' },
        { id: 'own-1', text: 'My own' },
      ],
    })
  })

  it('takes nothing over by itself', () => {
    const { thought, firmness, why, priorities, ownWords } = review()
    expect({ thought, firmness, why, priorities, ownWords }).toEqual({
      thought: undefined,
      firmness: undefined,
      why: '',
      priorities: [],
      ownWords: '',
    })
  })
})

describe('staying with it', () => {
  it('carries over what was decided, how firmly and why', () => {
    expect(review(...stayFacts(earlier))).toMatchObject({
      thought: { option: 'wait' },
      firmness: 'decided',
      why: 'I would rather not take tablets',
      review: { concluded: 'stay' },
    })
  })

  it('is undone by one press, and one by one in a log that does not say what was pressed', () => {
    const press = stayFacts(earlier).map((fact) => ({ ...fact, press: 'stay' }))
    expect(undoable(logOf(beginning, { type: 'review.begun', earlier }, ...press))).toMatchObject(press)
    const log = logOf(beginning, { type: 'review.begun', earlier }, ...stayFacts(earlier))
    expect(undoable(log)).toMatchObject([{ type: 'decision.explained' }])
    expect(undoable(log.slice(0, 3))).toMatchObject([{ type: 'review.concluded' }])
  })

  it('is not offered where nothing was decided, or the aid has that choice no more', () => {
    const { thought: _, ...undecided } = earlier
    expect(canStay(aid.facts, earlier)).toBe(true)
    expect(canStay(aid.facts, { ...earlier, thought: { notYet: true } })).toBe(true)
    expect(canStay(aid.facts, { ...earlier, thought: { option: 'gone' } })).toBe(false)
    expect(canStay(aid.facts, undecided)).toBe(false)
  })
})

describe('what mattered then', () => {
  it('is taken over as a whole, in its order, and only what is not there yet', () => {
    const now = review({ type: 'priority.chosen', priority: 'better-sooner' })
    const said = allTakenOver(aid.facts, now, earlier)
    expect(review({ type: 'priority.chosen', priority: 'better-sooner' }, ...said)).toMatchObject({
      ownWords: 'Back to work by Monday',
      priorities: ['better-sooner', 'fewer-tablets', 'own-1'],
      ownPriorities: [{ id: 'own-1', text: 'My own' }],
    })
  })

  it('leaves the words of today', () => {
    const now = review({ type: 'matters.said', text: 'Today' })
    expect(allTakenOver(aid.facts, now, earlier).map(({ type }) => type)).not.toContain('matters.said')
  })

  it('is taken in the words of then where the aid has no such statement any more', () => {
    const one = { id: 'no-longer', text: 'What it said then' }
    expect(takenOver(aid.facts, review(), one)).toEqual({
      type: 'priority.added',
      priority: 'no-longer',
      text: 'What it said then',
    })
  })
})
