import { expect, test } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { beginning, beginningWithoutAid, logOf } from '../../../tests/support/consultation-builder.ts'
import { blankAid } from '../consultation/blank-aid.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { NewFact } from '../consultation/fact.schema.ts'
import { leftOpenAt } from './left-open.ts'

const { facts } = soreThroatAid()
const openAt = (stage: string, ...said: NewFact[]) =>
  leftOpenAt(stage, facts, consultationFrom(logOf(beginning, ...said)))
const wait: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }

test('a choice that nobody called decided or leaning is left open, and "Not yet" is not', () => {
  expect(openAt('decide')).toBeUndefined()
  expect(openAt('decide', wait)).toBe('firmness')
  expect(openAt('decide', wait, { type: 'decision.firmed', firmness: 'leaning' })).toBeUndefined()
  expect(openAt('decide', { type: 'decision.thought', thought: { notYet: true } })).toBeUndefined()
})

test('steps that are ready and nobody accepted are left open', () => {
  expect(openAt('next')).toBeUndefined()
  expect(openAt('next', wait)).toBe('steps')
  expect(openAt('next', wait, { type: 'steps.accepted', option: 'wait' })).toBeUndefined()
})

test('without an aid nothing says when to get help, until it is written', () => {
  const after = (...said: NewFact[]) => consultationFrom(logOf(beginningWithoutAid, ...said))
  const blank = blankAid(undefined, { language: 'en', title: 'A choice', asNow: 'Carry on as now' }).facts
  expect(leftOpenAt('next', blank, after())).toBe('help')
  expect(leftOpenAt('next', blank, after({ type: 'help.written', text: 'If it bleeds' }))).toBeUndefined()
})
