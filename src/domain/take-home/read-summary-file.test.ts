import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { papersAfter } from '../../../tests/support/papers-after.ts'
import { readSummaryFile } from './read-summary-file.ts'

const { file } = papersAfter([
  { type: 'matters.said', text: 'Back </script><b>at work</b> <!-- soon' },
  { type: 'decision.thought', thought: { option: 'wait' } },
])
const dataIn = (html: string): string => /id="weigh-up-summary">(.*)<\/script>/.exec(html)?.[1] ?? ''
const withData = (data: string): string => file.replace(dataIn(file), () => data)
const changed = (change: (summary: Record<string, unknown>) => void): string => {
  const summary = JSON.parse(dataIn(file)) as Record<string, unknown>
  change(summary)
  return withData(JSON.stringify(summary).replaceAll('<', '\\u003c'))
}

test('a file gives back the summary that it was made from', () => {
  const value: unknown = JSON.parse(dataIn(file))
  expect(readSummaryFile(file)).toEqual({ ok: true, value })
})

describe('a file that is none', () => {
  test.each([
    ['empty', '', 'file-no-summary'],
    ['another page', '<!doctype html><p>Hello', 'file-no-summary'],
    ['cut off in its data', file.slice(0, file.indexOf('weigh-up-summary') + 300), 'file-not-json'],
    ['cut off before its data', file.slice(0, file.length / 3), 'file-not-json'],
    ['with the data of two', file + file, 'file-no-summary'],
    ['with data that is no JSON', withData('{'), 'file-not-json'],
    ['with data that is a number', withData('7'), 'file-shape'],
    ['too large', 'x'.repeat(2_000_001), 'file-too-large'],
  ])('%s: says so', (_, html, code) => {
    expect(readSummaryFile(html)).toMatchObject({ ok: false, trouble: { code } })
  })

  test('of a later version says which', () => {
    const newer = changed((summary) => {
      summary['format'] = 2
    })
    expect(readSummaryFile(newer)).toEqual({
      ok: false,
      trouble: { code: 'file-newer', format: 2, known: 1 },
    })
  })

  test('with something that no summary has says where', () => {
    const altered = changed((summary) => {
      ;(summary['decided'] as Record<string, unknown>)['state'] = 'cured'
    })
    expect(readSummaryFile(altered)).toEqual({
      ok: false,
      trouble: { code: 'file-shape', place: 'decided.state' },
    })
  })

  test('ends in a summary or in a reason, wherever a sign of its data is another', () => {
    const data = dataIn(file)
    fc.assert(
      fc.property(fc.nat(data.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (place, put) => {
        const html = withData(data.slice(0, place) + put + data.slice(place + 1))
        expect(readSummaryFile(html)).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  })
})
