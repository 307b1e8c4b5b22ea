import { expect, test } from 'vitest'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import type { OtherChoice } from './consultation.ts'
import { consultationFrom } from './consultation-from.ts'
import { type Fact, Fact as FactSchema, type NewFact } from './fact.schema.ts'
import { undoable } from './undo.ts'

const counted = (consultation: string, ...sameAs: string[]): NewFact => ({
  type: 'otherChoice.counted',
  consultation,
  sameAs,
  title: 'Statins',
  option: 'A statin',
  day: '2026-03-03',
  state: 'decided',
  aid: 'statins-primary-prevention',
  adds: { 'tablets-a-day': { least: 1, most: 1 }, 'tests-a-year': { least: 1 } },
})
const talksOf = (facts: readonly Fact[]) =>
  consultationFrom(facts).otherChoices.map(({ consultation }: OtherChoice) => consultation)

test('what is ticked is counted with the figures of then, until it is left out', () => {
  const facts = logOf(beginning, counted('one'), counted('two'))
  expect(facts.every((fact) => FactSchema.safeParse(fact).success)).toBe(true)
  expect(talksOf(facts)).toEqual(['one', 'two'])
  expect(consultationFrom(facts).otherChoices[0]).toEqual({ ...counted('one'), type: undefined })
  expect(
    talksOf(logOf(beginning, counted('one'), { type: 'otherChoice.leftOut', consultation: 'one' })),
  ).toEqual([])
})

test.each([
  ['a later review takes the place of the talk', counted('one'), counted('two', 'one')],
  ['a talk takes the place of its review', counted('two', 'one'), counted('one')],
  ['two reviews of one talk, which is cleared', counted('two', 'one'), counted('three', 'one')],
  ['the same talk, ticked anew', counted('one'), counted('one')],
])('one choice counts once: %s', (_, before, after) => {
  expect(consultationFrom(logOf(beginning, before, after)).otherChoices).toHaveLength(1)
})

test('a tick is undone, and so is what it took the place of', () => {
  const log = logOf(beginning, counted('one'), counted('two', 'one'))
  const [last] = undoable(log)
  expect(last?.type).toBe('otherChoice.counted')
  const undone = { ...log[0], type: 'fact.undone', id: 'u', place: 3, fact: last?.id } as Fact
  expect(talksOf([...log, undone])).toEqual(['one'])
})
