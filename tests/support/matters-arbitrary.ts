import fc from 'fast-check'
import type { AidFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { Fact, NewFact } from '../../src/domain/consultation/fact.schema.ts'
import { logOf } from './consultation-builder.ts'
import { anyLog } from './facts-arbitrary.ts'

const own = ['own-1', 'own-2', '__proto__', 'toString']

/** Any log, with anything said of what matters about what this aid really has, in any order. */
export function anyLogAbout(facts: AidFacts): fc.Arbitrary<Fact[]> {
  const priority = fc.constantFrom(...facts.priorities.map(({ id }) => id), ...own, 'gone')
  const about = fc.constantFrom(
    ...facts.outcomes.map(({ id }) => ({ outcome: id })),
    ...facts.burdens.map(({ id }) => ({ burden: id })),
    { outcome: 'gone' },
  )
  const said: fc.Arbitrary<NewFact> = fc.oneof(
    fc.record({ type: fc.constant('priority.chosen' as const), priority }),
    fc.record({ type: fc.constant('priority.dropped' as const), priority }),
    fc.record({
      type: fc.constant('priority.added' as const),
      priority: fc.oneof(fc.constantFrom(...own), priority),
      text: fc.string({ maxLength: 8 }),
    }),
    fc.record({ type: fc.constant('priority.placed' as const), priority, to: fc.nat(6) }),
    fc.record({
      type: fc.constant('priority.weighed' as const),
      priority,
      weight: fc.constantFrom('a-little' as const, 'a-lot' as const, 'above-all' as const),
    }),
    fc.record({
      type: fc.constant('priority.tied' as const),
      priority,
      about: fc.array(about, { maxLength: 6 }),
    }),
    fc.record({
      type: fc.constant('tradeOff.answered' as const),
      one: priority,
      other: priority,
      prefers: fc.constantFrom('one' as const, 'other' as const, 'equal' as const),
    }),
    fc.record({
      type: fc.constant('group.chosen' as const),
      axis: fc.constantFrom(...(facts.axes ?? []).map(({ id }) => id), 'none'),
      group: fc.constantFrom(...(facts.axes ?? []).flatMap(({ groups }) => groups.map(({ id }) => id)), null),
    }),
  )
  return fc
    .tuple(anyLog, fc.array(said, { maxLength: 25 }))
    .map(([before, after]) => [...before, ...logOf(...after)])
}
