import { describe, expect, test } from 'vitest'
import { factsWith } from '../../../tests/support/figure-builders.ts'
import { countsResult, outcomeWith } from '../../../tests/support/risk-builders.ts'
import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { CountsResult, ResultFacts } from '../aid/result.schema.ts'
import { timelineOf, timesOf } from './timeline-of.ts'

const at = (
  id: string,
  length: string,
  [splint, surgery]: [number, number],
  more: Partial<CountsResult> = {},
): CountsResult =>
  countsResult(
    [
      { options: ['splint'], value: 'printed', count: splint },
      { options: ['surgery'], value: 'printed', count: surgery },
    ],
    {
      id,
      of: 100,
      people: 176,
      time: { at: length },
      ...(id === 'first' ? {} : { relation: 'later' }),
      ...more,
    },
  )

const outcomeOf = (...results: ResultFacts[]): OutcomeFacts => {
  const [lead] = results
  if (!lead) throw new Error('no result')
  return { ...outcomeWith(lead), results }
}

const drawn = (outcome: OutcomeFacts) => timelineOf(factsWith(outcome), outcome, {})

describe('a timeline', () => {
  const first = at('first', '3 months', [54, 80])

  test('holds each time with its own figure, to scale, and joins the same people', () => {
    const timeline = drawn(outcomeOf(first, at('second', '1 years', [75, 90])))
    expect(timeline).toMatchObject({ from: 0, to: 100, lastDay: 365.25 })
    expect(timeline?.lines).toEqual([
      {
        option: 'splint',
        runs: [
          [
            { result: 'first', day: 91.3125, value: 54 },
            { result: 'second', day: 365.25, value: 75 },
          ],
        ],
      },
      {
        option: 'surgery',
        runs: [
          [
            { result: 'first', day: 91.3125, value: 80 },
            { result: 'second', day: 365.25, value: 90 },
          ],
        ],
      },
    ])
  })

  test('does not join figures of other people, and does not draw another denominator, form or a span of time', () => {
    const others = drawn(outcomeOf(first, at('second', '1 years', [75, 90], { people: 100 })))
    expect(others?.lines.map(({ runs }) => runs.map((run) => run.length))).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(drawn(outcomeOf(first, at('second', '1 years', [750, 900], { of: 1000 })))).toBeUndefined()
    const span = at('second', '1 years', [75, 90], { time: { between: ['6 months', '1 years'] } })
    expect(drawn(outcomeOf(first, span))).toBeUndefined()
  })

  test('leaves other people and more detail out of its times', () => {
    const detail = at('second', '1 years', [75, 90], { relation: 'detail' })
    expect(timesOf(outcomeOf(first, detail))).toEqual([])
    expect(
      timesOf(outcomeOf(at('first', '1 years', [1, 2]), at('second', '6 weeks', [1, 2]))).map(({ id }) => id),
    ).toEqual(['second', 'first'])
  })

  test('small figures stand on a part of the denominator that begins at nobody', () => {
    const few = at('first', '3 months', [20, 30], { of: 1000 })
    const later = at('second', '1 years', [31, 44], { of: 1000 })
    expect(drawn(outcomeOf(few, later))).toMatchObject({ from: 0, to: 50 })
  })
})
