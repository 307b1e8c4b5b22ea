import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../tests/support/aid-builder.ts'
import { papersAfter } from '../../tests/support/papers-after.ts'
import { countsResult } from '../../tests/support/risk-builders.ts'
import type { CountArm } from '../domain/aid/result.schema.ts'

const happens = 'This happens to some people. How often has not been checked yet'

/** The pain of the sore throat aid, a benefit of treating, with what is given of each choice. */
function noteWith(arms: CountArm[]): string {
  const aid = soreThroatAidInWords()
  const outcomes = aid.facts.outcomes.map((outcome) =>
    outcome.id === 'pain' ? { ...outcome, results: [countsResult(arms)] } : outcome,
  )
  return papersAfter([], { ...aid, facts: { ...aid.facts, outcomes } }).note
}

test('what nobody checked yet stands apart from what is not known, in words that name no cause', () => {
  const note = noteWith([
    { options: ['wait'], value: 'unknown' },
    { options: ['treat'], value: 'unchecked' },
  ])
  const [wait = '', treat = ''] = ['Wait', 'Treat'].map(
    (name) => note.split('\n\n').find((part) => part.startsWith(`Choice: ${name}`)) ?? '',
  )
  expect(wait).toMatch(/Not known:\n- Pain.*We do not know/)
  expect(wait).not.toContain(happens)
  expect(treat).toContain(`Not yet checked how often:\n- Pain`)
  expect(treat).toContain(happens)
  expect(treat).not.toContain('Not known:')
})
