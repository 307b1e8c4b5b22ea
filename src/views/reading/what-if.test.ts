import { expect, test } from 'vitest'
import { papersAfter } from '../../../tests/support/papers-after.ts'
import { copyFor } from '../../domain/take-home/copy-for.ts'
import { readSummaryFile } from '../../domain/take-home/read-summary-file.ts'
import { canLookAtAnother } from './what-if.tsx'

test('another choice can be looked at, unless a copy leaves out what is known of them', () => {
  const { file } = papersAfter([
    { type: 'decision.thought', thought: { option: 'wait' } },
    { type: 'recommendation.given', option: 'treat', reason: '' },
  ])
  const read = readSummaryFile(file)
  if (!read.ok) throw new Error(read.trouble.code)
  expect(canLookAtAnother(read.value)).toBe(true)
  const copy = copyFor(read.value, { for: '', without: new Set(['choices']) })
  expect(canLookAtAnother(copy)).toBe(false)
})
