import { expect, test } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { NewFact } from '../consultation/fact.schema.ts'
import { isStillWhole } from './still-whole.ts'

const { facts } = soreThroatAid()
const isWholeAfter = (...said: NewFact[]) => isStillWhole(facts, consultationFrom(logOf(beginning, ...said)))
const [axis] = facts.axes ?? []

test('an aid that has all that was chosen', () => {
  const [option] = facts.options
  const [priority] = facts.priorities
  expect(
    isWholeAfter(
      { type: 'decision.thought', thought: { option: option?.id ?? '' } },
      { type: 'priority.chosen', priority: priority?.id ?? '' },
      { type: 'priority.added', priority: 'own', text: 'Sleep' },
      ...(axis ? [{ type: 'group.chosen' as const, axis: axis.id, group: null }] : []),
    ),
  ).toBe(true)
  expect(isWholeAfter({ type: 'decision.thought', thought: { notYet: true } })).toBe(true)
})

test.each<[string, NewFact]>([
  ['the choice that was made', { type: 'decision.thought', thought: { option: 'gone' } }],
  ['a choice that was put aside', { type: 'option.ruledOut', option: 'gone', by: 'person', reason: '' }],
  ['a statement of what matters', { type: 'priority.chosen', priority: 'gone' }],
  ['the group', { type: 'group.chosen', axis: 'gone', group: 'gone' }],
])('an aid that has no longer %s', (_, fact) => {
  expect(isWholeAfter(fact)).toBe(false)
})
