import { expect, it } from 'vitest'
import { outcomeOf } from '../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import { whyMissing } from './tells.ts'

const alone = (value: 'unknown' | 'unchecked' | 'not-applicable') =>
  countsResult([
    { options: ['none'], value: 'printed', count: 40 },
    { options: ['pill'], value },
  ])
const measured = {
  ...countsResult([
    { options: ['none'], value: 'printed', count: 40 },
    { options: ['pill'], value: 'printed', count: 15 },
  ]),
  id: 'other',
}

it.each([
  ['unknown', 'elsewhere'],
  ['unchecked', 'unchecked'],
  ['not-applicable', 'not-applicable'],
] as const)('says of what is %s that it is %s where another result has a figure', (why, expected) => {
  const result = alone(why)
  const outcome = { ...outcomeOf(result, {}), results: [result, measured] }
  expect(whyMissing({ kind: 'missing', why }, { outcome, result, option: 'pill' }, {})).toBe(expected)
})
