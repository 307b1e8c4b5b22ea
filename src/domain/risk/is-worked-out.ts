import type { ResultFacts } from '../aid/result.schema.ts'

const asGiven: ReadonlySet<string> = new Set(['unknown', 'unchecked', 'not-applicable', 'range', 'reference'])

/** Whether there is anything to say of how a result's figures were worked out or tested, once its group is chosen. */
export const isWorkedOut = ({ form, arms, tests = [] }: ResultFacts): boolean =>
  tests.length > 0 || (form === 'counts' && arms.some(({ value }) => !asGiven.has(value)))
