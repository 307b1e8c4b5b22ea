import { describe, expect, it } from 'vitest'
import { beginningWithoutAid, logOf } from '../../../tests/support/consultation-builder.ts'
import { inOneLanguage } from '../aid/words-of.ts'
import { blankAid } from './blank-aid.ts'
import { consultationFrom } from './consultation-from.ts'
import { chosenThen } from './earlier-talk.ts'
import { type Fact, Fact as FactSchema, type NewFact } from './fact.schema.ts'
import { factsFor } from './privacy.ts'
import { earlierTalk, reviewBegins } from './review-begins.ts'
import { canStay, stayFacts } from './take-over.ts'
import { undoable } from './undo.ts'

const option = (id: string, text: string): NewFact => ({
  type: 'choice.optionAdded',
  option: id,
  text,
  kind: 'active',
})
const written: NewFact[] = [
  { type: 'choice.named', text: 'My back' },
  option('physio', 'Physiotherapy'),
  option('tablets', 'Stronger tablets'),
  option('gone', 'An operation'),
  { type: 'choice.answered', option: 'physio', question: 'risks', text: 'It can hurt at first' },
  { type: 'choice.answered', option: 'gone', question: 'risks', text: 'A long time in bed' },
  { type: 'choice.answered', option: 'as-now', question: 'nothing', text: 'It may settle' },
  { type: 'choice.optionRemoved', option: 'gone' },
  { type: 'matters.said', text: 'My grandson' },
  { type: 'priority.added', priority: 'own-1', text: 'Lifting him' },
  { type: 'decision.thought', thought: { option: 'physio' } },
  { type: 'decision.firmed', firmness: 'decided' },
]
const talk = (...more: NewFact[]) => ({
  id: 'then',
  aid: null,
  facts: logOf(beginningWithoutAid, ...written, ...more),
})
const begins = (...more: NewFact[]) => [beginningWithoutAid, ...reviewBegins(talk(...more))]
const unsaid = { language: 'en', title: 'A choice', asNow: 'Carry on as now' }
const inHand = (facts: readonly Fact[]) => blankAid(consultationFrom(facts).withoutAid, unsaid)
const wordsOfToday = (facts: readonly Fact[]) =>
  inOneLanguage('en', (path) => inHand(facts).words['en']?.[path] ?? '')

describe('a review of a talk without an aid', () => {
  const log = logOf(...begins())

  it('begins with the choice as it stood, in facts that the schema knows', () => {
    expect(log.every((fact) => FactSchema.safeParse(fact).success)).toBe(true)
    expect(log.at(-1)?.type).toBe('review.begun')
    const { withoutAid } = consultationFrom(log)
    const { gone, ...kept } = consultationFrom(talk().facts).withoutAid?.answers ?? {}
    expect(gone).toBeDefined()
    expect(withoutAid).toEqual({ ...consultationFrom(talk().facts).withoutAid, answers: kept })
  })

  it('carries what mattered and what was decided, and takes none of it over', () => {
    const { review, thought, priorities, ownWords } = consultationFrom(log)
    expect(review?.earlier).toMatchObject({
      aid: null,
      ownWords: 'My grandson',
      priorities: [{ id: 'own-1', text: 'Lifting him' }],
      thought: { option: 'physio' },
      chosen: 'Physiotherapy',
      firmness: 'decided',
    })
    expect({ thought, priorities, ownWords }).toEqual({ thought: undefined, priorities: [], ownWords: '' })
  })

  it('undoes what was written in it and never what it began from', () => {
    expect(undoable(log)).toEqual([])
    const more = logOf(...begins(), { type: 'choice.named', text: 'My back, again' })
    expect(undoable(more).map(({ place }) => place)).toEqual([more.length - 1])
    const undoing = {
      ...more[0],
      type: 'fact.undone',
      id: 'u',
      place: more.length,
      fact: more[1]?.id,
    } as Fact
    expect(consultationFrom([...more, undoing])).toEqual({
      ...consultationFrom(more),
      lastAt: consultationFrom([...more, undoing]).lastAt,
    })
  })

  it('can be stayed with, but not with a choice that was taken out', () => {
    const { earlier } = reviewBegins(talk()).at(-1) as Extract<NewFact, { type: 'review.begun' }>
    expect(canStay(inHand(log).facts, earlier)).toBe(true)
    expect(consultationFrom(logOf(...begins(), ...stayFacts(earlier)))).toMatchObject({
      thought: { option: 'physio' },
      firmness: 'decided',
    })
    const without = logOf(...begins(), { type: 'choice.optionRemoved', option: 'physio' })
    expect(canStay(inHand(without).facts, earlier)).toBe(false)
    expect(chosenThen(earlier, wordsOfToday(without))).toBe('Physiotherapy')
  })

  it('keeps the name that carrying on had then, also where it is renamed today', () => {
    const stayed: NewFact = { type: 'decision.thought', thought: { option: 'as-now' } }
    const renamed = logOf(...begins(stayed), {
      type: 'choice.optionAdded',
      option: 'as-now',
      text: 'Rest',
      kind: 'nothing',
    })
    const { review } = consultationFrom(renamed)
    expect(review && chosenThen(review.earlier, wordsOfToday(renamed))).toBe('Carry on as now')
  })

  it('says that nothing was decided where the chosen option was taken out again', () => {
    const facts = talk({ type: 'choice.optionRemoved', option: 'physio' })
    expect(earlierTalk(facts)).not.toHaveProperty('thought')
  })

  it('is known with all that it looked back on, also when one between is cleared', () => {
    const again = earlierTalk({ id: 'second', aid: null, facts: log })
    expect([again.consultation, ...(again.before ?? [])]).toEqual(['second', 'then'])
  })

  it('gives its choice, and nothing of the person, to the beginning of an aid', () => {
    const types = new Set(factsFor('aid', log).map(({ type }) => type))
    expect(types).toEqual(new Set(['choice.named', 'choice.optionAdded', 'choice.answered']))
  })
})
