import { expect, test } from 'vitest'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import { consultationFrom } from './consultation-from.ts'
import { capacityIn, isTimeAloneAsked } from './who-decides.ts'

test.each([
  ['person', 'presumed', 'presumed'],
  ['person', undefined, 'not-recorded'],
  ['person', 'assessed', 'assessed'],
  ['person-with-support', 'presumed', 'presumed'],
  ['parent', 'presumed', 'parent'],
  ['child-consents', 'presumed', 'not-recorded'],
  ['child-consents', 'assessed', 'assessed-child'],
  ['attorney', 'presumed', 'not-recorded'],
  ['best-interests', 'assessed', 'assessed-unable'],
] as const)('%s, %s: %s', (who, capacity, said) => {
  expect(capacityIn({ who, ...(capacity && { capacity }) })).toBe(said)
})

test('time alone is asked after where somebody else is here, or a parent decides', () => {
  const alone = consultationFrom(
    logOf(beginning, { type: 'presence.recorded', who: 'person', present: true }),
  )
  expect(isTimeAloneAsked(alone)).toBe(false)
  expect(isTimeAloneAsked({ ...alone, present: ['person', 'partner'] })).toBe(true)
  expect(isTimeAloneAsked({ ...alone, present: ['person', 'interpreter'] })).toBe(false)
  expect(isTimeAloneAsked({ ...alone, decider: { who: 'parent', capacity: 'presumed' } })).toBe(true)
})
