import { expect, test } from 'vitest'
import { papersAfter } from '../../tests/support/papers-after.ts'

const said = 'No easy read copy was given from this app.'

test('that no easy read copy was given is said of a person who needs one, and not once a copy was given', () => {
  const needed = [{ type: 'need.recorded', need: 'easy-read', wanted: true, detail: '' }] as const
  expect(papersAfter([]).note).not.toContain(said)
  expect(papersAfter([...needed]).note).toContain(said)
  expect(papersAfter([...needed, { type: 'summary.given', form: 'copy' }]).note).not.toContain(said)
})
