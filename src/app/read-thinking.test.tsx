import { beforeEach, expect, test, vi } from 'vitest'
import { papersAfter } from '../../tests/support/papers-after.ts'
import { trouble } from '../domain/shared/result.ts'
import { copyFor } from '../domain/take-home/copy-for.ts'
import { toThinkOver } from './read-thinking.ts'

vi.mock('./outside.ts', () => ({
  aids: { open: async () => trouble({ code: 'aid-not-found', aid: 'one' }) },
}))

const { summary } = papersAfter([{ type: 'decision.thought', thought: { option: 'wait' } }])

beforeEach(() => sessionStorage.clear())

test('what was written over a summary is there when it is opened again in the tab', async () => {
  const { begun, keep } = await toThinkOver(summary, undefined)
  keep({ ...begun, happened: 'I slept badly' })
  expect(await toThinkOver(summary, undefined)).toMatchObject({
    from: 'tab',
    begun: { happened: 'I slept badly' },
  })
})

test('nobody reads in a copy with parts left out what was written over the whole', async () => {
  const { begun, keep } = await toThinkOver(summary, undefined)
  keep({ ...begun, happened: 'I slept badly' })
  const copy = copyFor(summary, { for: 'My daughter', without: new Set(['matters'] as const) })
  expect(await toThinkOver(copy, undefined)).toMatchObject({ from: 'nothing', begun: { happened: '' } })
})

test('a file with notes of its own shows them, whatever was written over the summary in the tab, and puts the questions alone into what is sent', async () => {
  const { begun, keep } = await toThinkOver(summary, undefined)
  keep({ ...begun, happened: 'I slept badly' })
  const notes = { notes: 'Better since Tuesday', questions: ['Can I drive?'] }
  expect(await toThinkOver(summary, notes)).toMatchObject({
    from: 'file',
    notes: 'Better since Tuesday',
    begun: { happened: '', questions: ['Can I drive?'] },
  })
})
