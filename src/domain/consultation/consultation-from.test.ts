import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { beginning, logOf, mayaDecided } from '../../../tests/support/consultation-builder.ts'
import { anyLog } from '../../../tests/support/facts-arbitrary.ts'
import { otherTalks, ticked } from '../../../tests/support/other-talks.ts'
import { consultationFrom } from './consultation-from.ts'
import { type Fact, Fact as FactSchema, type FactType, type NewFact } from './fact.schema.ts'
import { lifeOf, mayAdd } from './may-add.ts'
import { factsFor, mayGo } from './privacy.ts'
import { undoable, withoutUndone } from './undo.ts'

const undo = (fact: string): NewFact => ({ type: 'fact.undone', fact })
const priority = (name: string): NewFact => ({ type: 'priority.chosen', priority: name })

describe('what a log adds up to', () => {
  it('holds what was said, with the order that matters', () => {
    const maya = consultationFrom(mayaDecided())
    expect(maya.ownWords).toBe('Back to work by Monday')
    expect(maya.priorities).toEqual(['fewer-tablets', 'better-sooner'])
    expect(maya.thought).toEqual({ option: 'wait' })
    expect(maya.firmness).toBe('decided')
    expect(maya.lastAt).toBe('2026-11-22T09:30:10.000Z')
  })

  it('keeps why and how firmly with the choice they were said of', () => {
    const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
    const said: NewFact[] = [
      beginning,
      wait,
      { type: 'decision.firmed', firmness: 'decided' },
      { type: 'decision.explained', text: 'no tablets' },
      { type: 'decision.thought', thought: { notYet: true } },
    ]
    const notYet = consultationFrom(logOf(...said))
    expect(notYet).toMatchObject({ thought: { notYet: true }, why: '' })
    expect(notYet).not.toHaveProperty('firmness')
    const back = logOf(...said, wait)
    expect(consultationFrom(back)).toMatchObject({ firmness: 'decided', why: 'no tablets' })
  })

  it('knows a choice that was made beside the figures of another group, until it is made anew', () => {
    const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
    const inGroup = (group: string): NewFact => ({ type: 'group.chosen', axis: 'score', group })
    const after = (...facts: NewFact[]) => consultationFrom(logOf(beginning, ...facts)).isGroupSince
    expect(after(inGroup('low'), wait)).toBeUndefined()
    expect(after(inGroup('low'), wait, inGroup('low'))).toBeUndefined()
    expect(after(inGroup('low'), wait, inGroup('high'))).toBe(true)
    expect(after(wait, inGroup('high'))).toBe(true)
    expect(after(wait, inGroup('high'), wait)).toBeUndefined()
    expect(after({ type: 'decision.thought', thought: { notYet: true } }, inGroup('high'))).toBeUndefined()
  })

  it('knows the words by which a choice was chosen, once they are others, until it is chosen anew', () => {
    const worded = (option: string, text: string): NewFact => ({
      type: 'choice.optionAdded',
      option,
      text,
      kind: 'active',
    })
    const tablets = worded('tablets', 'Tablets')
    const chosen: NewFact = { type: 'decision.thought', thought: { option: 'tablets' } }
    const after = (...facts: NewFact[]) => consultationFrom(logOf(beginning, tablets, ...facts)).chosenAs
    expect(after(worded('tablets', 'Strong tablets'), chosen)).toBeUndefined()
    expect(after(chosen, worded('tablets', 'Tablets '))).toBeUndefined()
    expect(after(chosen, worded('physio', 'Physio'))).toBeUndefined()
    expect(after(chosen, worded('tablets', 'An operation'))).toBe('Tablets')
    expect(after(chosen, worded('tablets', 'An oper'), worded('tablets', 'An operation'))).toBe('Tablets')
    expect(after(chosen, worded('tablets', 'An operation'), tablets)).toBeUndefined()
    expect(after(chosen, worded('tablets', 'An operation'), chosen)).toBeUndefined()
    const asNow: NewFact = { type: 'decision.thought', thought: { option: 'as-now' } }
    expect(after(asNow, worded('as-now', 'Wait'))).toBe('')
  })

  it('knows a day to look again that was agreed for another choice, until it is agreed anew', () => {
    const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
    const treat: NewFact = { type: 'decision.thought', thought: { option: 'treat' } }
    const dated: NewFact = { type: 'review.dated', day: '2027-02-01' }
    const after = (...facts: NewFact[]) => consultationFrom(logOf(beginning, ...facts)).isDayBefore
    expect(after(dated, wait)).toBeUndefined()
    expect(after(wait, dated, treat)).toBe(true)
    expect(after(wait, dated, treat, dated)).toBeUndefined()
    expect(after(wait, dated, wait)).toBeUndefined()
    expect(after(wait, { ...dated, day: null }, treat)).toBeUndefined()
  })

  it('finds nothing under a name that every object has', () => {
    const { ruledOut, groups } = consultationFrom(logOf(beginning))
    expect([ruledOut['constructor'], groups['constructor']]).toEqual([undefined, undefined])
  })

  it('folds any facts in any order and leaves them as they are', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const before = JSON.stringify(log)
        consultationFrom(log)
        return JSON.stringify(log) === before
      }),
    )
  })

  it('adds up to the same whole when what was undone is forgotten half-way', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(30), (log, cut) => {
        const halfway = [...withoutUndone(log.slice(0, cut)), ...log.slice(cut)]
        expect(withoutUndone(halfway)).toEqual(withoutUndone(log))
        expect(consultationFrom(halfway)).toEqual(consultationFrom(log))
      }),
    )
  })
})

describe('undo', () => {
  it('takes back one fact, and pressed again one further back', () => {
    const log = logOf(beginning, priority('a'), { type: 'outcome.shown', outcome: 'pain' }, priority('b'))
    expect(undoable(log).map(({ id }) => id)).toEqual(['fact-4'])
    const once = [...log, { ...undo('fact-4'), id: 'u1', at: log[0]?.at ?? '', place: 4 } as Fact]
    expect(undoable(once).map(({ id }) => id)).toEqual(['fact-2'])
    const twice = [...once, { ...undo('fact-2'), id: 'u2', at: log[0]?.at ?? '', place: 5 } as Fact]
    expect(undoable(twice)).toEqual([])
    expect(consultationFrom(twice)).toMatchObject({ priorities: [], shown: ['pain'] })
  })

  it('leaves the log as if the undone fact had never been', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const [last] = undoable(log)
        fc.pre(last !== undefined)
        const undone = [...log, { ...undo(last.id), id: 'u', at: last.at, place: log.length } as Fact]
        const kept = withoutUndone(log)
        kept.splice(kept.lastIndexOf(last), 1)
        expect(withoutUndone(undone)).toEqual(kept)
        expect(consultationFrom(undone)).toEqual(consultationFrom(kept))
      }),
    )
  })

  it('takes back all that one press wrote, and nothing of another, however many were pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }), (presses) => {
        const said = presses.flatMap((size, press) =>
          Array.from({ length: size }, (_, at) => ({
            ...priority(`${press} ${at}`),
            ...(size > 1 && { press: `press ${press}` }),
          })),
        )
        let log = logOf(beginning, ...said)
        const { length } = log
        for (const size of presses.toReversed()) {
          const undone = undoable(log)
          expect(undone).toEqual(withoutUndone(log).slice(-size))
          log = [
            ...log,
            ...undone.map(
              (fact, at) => ({ ...undo(fact.id), id: `u${log.length + at}`, at: fact.at, place: 0 }) as Fact,
            ),
          ]
        }
        expect(withoutUndone(log)).toEqual(log.slice(0, 1))
        expect(log).toHaveLength(2 * length - 1)
        expect(undoable(log)).toEqual([])
      }),
    )
  })

  it('never takes back how a consultation began, what was shown, or what was given', () => {
    const log = logOf(
      beginning,
      { type: 'outcome.discussed', outcome: 'pain', discussed: true },
      { type: 'summary.given', form: 'note' },
      undo('fact-1'),
      undo('fact-2'),
      undo('fact-3'),
    )
    expect(withoutUndone(log).map(({ id }) => id)).toEqual(['fact-1', 'fact-2', 'fact-3'])
  })
})

describe('what may be added when', () => {
  it('has one beginning, and after the end only giving and reopening', () => {
    const types = FactSchema.def.options.flatMap(({ shape }) => shape.type.def.values)
    const legal = (life: 'not-begun' | 'talking' | 'finished') => types.filter((type) => mayAdd(life, type))
    expect(legal('finished')).toEqual(['summary.given', 'consultation.reopened'])
    expect(types.filter((type) => !legal('talking').includes(type))).toEqual([
      'consultation.begun',
      'consultation.reopened',
    ])
    expect(types.filter((type) => !legal('not-begun').includes(type))).toEqual([
      'consultation.finished',
      'consultation.reopened',
      'fact.undone',
    ])
  })

  it('reads the life from the log', () => {
    const log = logOf(beginning, { type: 'consultation.finished' }, { type: 'consultation.reopened' })
    expect([0, 1, 2, 3].map((end) => lifeOf(consultationFrom(log.slice(0, end))))).toEqual([
      'not-begun',
      'talking',
      'finished',
      'talking',
    ])
  })
})

describe('where each stored field may go', () => {
  const isSaid = (type: FactType, field: string) =>
    ['text', 'reason', 'staleReason', 'what', 'who', 'by'].includes(field) &&
    !(type === 'option.ruledOut' && field === 'by') &&
    !(['presence.recorded', 'decider.recorded', 'secondPerson.answers'].includes(type) && field === 'who')
  const texts = FactSchema.def.options.flatMap(({ shape }) =>
    shape.type.def.values.flatMap((type) =>
      Object.keys(shape)
        .filter((field) => isSaid(type, field))
        .map((field) => [type, field] as const),
    ),
  )

  it.each(texts)('%s %s is never counted', (type, field) => {
    const row = mayGo[type] as Record<string, { statistics: boolean }>
    expect(row[field]?.statistics).toBe(false)
  })

  it('opens no field further than its fact', () => {
    for (const [type, row] of Object.entries(mayGo)) {
      const { itself, ...fields } = row
      for (const [field, places] of Object.entries(fields)) {
        for (const [place, open] of Object.entries(places)) {
          expect([type, field, place, open && !itself[place as keyof typeof itself]]).toEqual([
            type,
            field,
            place,
            false,
          ])
        }
      }
    }
  })

  it('keeps how the talk was led off the sheet that goes home', () => {
    const log = logOf(
      beginning,
      { type: 'decider.recorded', who: 'parent', capacity: 'assessed' },
      priority('a'),
    )
    expect(factsFor('patientCopy', log).map(({ type }) => type)).toEqual([
      'consultation.begun',
      'priority.chosen',
    ])
  })

  it('keeps what another choice is called, and why an aid past its day was used, off the patient’s copy', () => {
    const begun = { ...beginning, staleReason: 'No newer one' }
    const log = logOf(begun, ticked({ ...otherTalks.statin, consultation: 'another' }))
    const copy = factsFor('patientCopy', log)
    expect(JSON.stringify(copy)).not.toMatch(/statin|No newer one/i)
    expect(consultationFrom(copy).otherChoices).toMatchObject(
      consultationFrom(log).otherChoices.map(({ consultation, adds }) => ({ consultation, adds })),
    )
    expect(JSON.stringify(factsFor('record', log))).toMatch(/statin.*No newer one|No newer one.*statin/i)
    expect(factsFor('device', log)).toEqual(log)
  })
})

test('what is said after the note was copied makes that copy old, until it is copied again', () => {
  const note: NewFact = { type: 'summary.given', form: 'note' }
  const isOld = (...said: NewFact[]) => consultationFrom(logOf(beginning, ...said)).noteIsOld ?? false
  const checked: NewFact = { type: 'understanding.checked', checked: true }
  expect(isOld(note)).toBe(false)
  expect(isOld(note, { type: 'summary.given', form: 'file' })).toBe('given')
  expect(isOld(note, checked)).toBe('said')
  expect(isOld(note, checked, { type: 'summary.given', form: 'file' })).toBe('said')
  expect(isOld(note, { type: 'summary.given', form: 'file' }, checked)).toBe('said')
  expect(isOld(note, { type: 'summary.given', form: 'consultation' })).toBe(false)
  expect(isOld(note, { type: 'summary.given', form: 'file' }, note)).toBe(false)
})
