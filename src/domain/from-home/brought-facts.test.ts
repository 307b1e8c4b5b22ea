import { describe, expect, it } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { beginning, countedIds, logOf } from '../../../tests/support/consultation-builder.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { Fact, NewFact } from '../consultation/fact.schema.ts'
import { factsFor } from '../consultation/privacy.ts'
import { undoable, withoutUndone } from '../consultation/undo.ts'
import { broughtFacts, leaningFacts } from './brought-facts.ts'
import type { FromHome } from './from-home.schema.ts'
import { hasQuestion, hasStatement, hasWords, statementTaken, wordsTaken } from './still-to-take.ts'

const { facts: aid } = soreThroatAid()
const said: FromHome = {
  kind: 'thought-over',
  day: '2026-11-20',
  aid: { id: aid.id, version: aid.version },
  ownWords: 'Back at work',
  priorities: [
    { id: 'fewer-tablets', text: 'Fewer tablets' },
    { id: 'gone', text: 'Be seen soon' },
    { text: 'My dog' },
  ],
  questions: ['Can I swim?'],
  role: 'together',
  appetite: 'fewer',
  thought: { option: 'treat' },
  chosen: 'Treat',
  why: 'It is quick',
  happened: 'Better',
}
const bring = (...before: NewFact[]) =>
  broughtFacts(aid, consultationFrom(logOf(beginning, ...before)), {
    said,
    source: 'text',
    newId: countedIds('own'),
  })

describe('what comes from home', () => {
  it('adds what was said, and neither a leaning nor a decision', () => {
    expect(bring()).toEqual([
      { type: 'matters.said', text: 'Back at work' },
      { type: 'priority.chosen', priority: 'fewer-tablets' },
      { type: 'priority.added', priority: 'own-1', text: 'Be seen soon' },
      { type: 'priority.added', priority: 'own-2', text: 'My dog' },
      { type: 'question.noted', question: 'own-3', text: 'Can I swim?' },
      { type: 'role.wanted', role: 'together' },
      { type: 'numbers.wanted', appetite: 'fewer' },
      { type: 'home.brought', said, source: 'text' },
    ])
    const { thought, firmness, why } = consultationFrom(logOf(beginning, ...bring()))
    expect([thought, firmness, why]).toEqual([undefined, undefined, ''])
  })

  it('overwrites nothing that was said in the room, and comes after it', () => {
    const before: NewFact[] = [
      { type: 'matters.said', text: 'Said here' },
      { type: 'priority.chosen', priority: 'better-sooner' },
      { type: 'priority.added', priority: 'a', text: 'my dog.' },
      { type: 'question.noted', question: 'q', text: 'can I swim' },
      { type: 'question.noted', question: 'r', text: 'Another?' },
      { type: 'role.wanted', role: 'person' },
      { type: 'numbers.wanted', appetite: 'more' },
    ]
    const so = consultationFrom(logOf(beginning, ...before))
    const after = consultationFrom(logOf(beginning, ...before, ...bring(...before)))
    expect(after).toMatchObject({ ownWords: 'Said here', role: 'person', appetite: 'more' })
    expect(after.priorities).toEqual(['better-sooner', 'a', 'fewer-tablets', 'own-1'])
    expect(after.questions.slice(0, 2)).toEqual([
      { id: 'q', text: 'can I swim' },
      { id: 'r', text: 'Another?' },
    ])
    expect(after.priorities.slice(0, so.priorities.length)).toEqual(so.priorities)
    expect(after.fromHome).toEqual([said])
    const again = bring(...before, ...bring(...before))
    expect(again.map(({ type }) => type)).toEqual(['home.brought'])
  })

  it('is taken back by one press, and is then in no export', () => {
    const [begun, ...rest] = logOf(beginning, ...bring())
    const log = [begun, ...rest.map((fact) => ({ ...fact, press: 'fact-1' }))] as Fact[]
    const undone = undoable(log)
    expect(undone).toHaveLength(rest.length)
    const after = [
      ...log,
      ...undone.map(
        ({ id }, at) => ({ type: 'fact.undone', fact: id, id: `u${at}`, at: '', place: 0 }) as Fact,
      ),
    ]
    expect(consultationFrom(after).fromHome).toEqual([])
    expect(withoutUndone(after).map(({ type }) => type)).toEqual(['consultation.begun'])
  })

  it('goes into the record; the sheet that goes home has only what followed from it', () => {
    const log = logOf(beginning, ...bring())
    expect(factsFor('record', log).map(({ type }) => type)).toContain('home.brought')
    const copy = JSON.stringify(factsFor('patientCopy', log))
    expect(copy).toContain('Back at work')
    expect(copy).not.toMatch(/home\.brought|It is quick|together/)
  })
})

describe('what waits for a tap', () => {
  it('is a leaning, never a decision; none where the aid has no such choice', () => {
    const leaning = leaningFacts(aid, said)
    expect(leaning).toEqual([
      { type: 'decision.thought', thought: { option: 'treat' } },
      { type: 'decision.firmed', firmness: 'leaning' },
      { type: 'decision.explained', text: 'It is quick' },
    ])
    expect(leaningFacts(aid, { ...said, thought: { option: 'gone' } })).toEqual([])
    expect(leaningFacts(aid, { ...said, thought: { notYet: true }, why: '' })).toEqual([
      { type: 'decision.thought', thought: { notYet: true } },
    ])
  })

  it('is what is not in the talk; own words go after those of the room', () => {
    const so = consultationFrom(logOf(beginning, { type: 'matters.said', text: 'Said here' }))
    expect([hasWords(so, 'Back at work'), hasQuestion(so, 'Can I swim?')]).toEqual([false, false])
    expect(wordsTaken(so, 'Back at work')).toEqual({ type: 'matters.said', text: 'Said here\nBack at work' })
    const taken = statementTaken(so, { id: 'gone', text: 'Be seen' }, { isOfAid: false, newId: () => 'n' })
    expect(taken).toEqual({ type: 'priority.added', priority: 'n', text: 'Be seen' })
    const dropped = logOf(beginning, ...bring(), { type: 'priority.dropped', priority: 'own-2' })
    const dog = { text: 'My dog' }
    expect(hasStatement(consultationFrom(dropped), dog)).toBe(false)
    expect(statementTaken(consultationFrom(dropped), dog, { isOfAid: false, newId: () => 'n' })).toEqual({
      type: 'priority.chosen',
      priority: 'own-2',
    })
  })
})
