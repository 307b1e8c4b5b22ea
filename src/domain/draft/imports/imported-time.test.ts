import { describe, expect, it } from 'vitest'
import { isSameTime, timeIn } from './imported-time.ts'

describe('the time of a figure in a file', () => {
  it.each([
    ['6 weeks', { at: '6 weeks' }],
    ['At 12 months', { at: '12 months' }],
    ['Follow-up: 1 year', { at: '1 years' }],
    ['4-week', { at: '4 weeks' }],
    ['12 wks', { at: '12 weeks' }],
    ['10 days', { at: '10 days' }],
    ['about 2 years', { about: '2 years' }],
    ['mean follow-up 4.3 years', { mean: '4.3 years' }],
    ['Median 28 days', { median: '28 days' }],
    ['up to 12 months', { upTo: '12 months' }],
    ['3 to 6 months', { between: ['3 months', '6 months'] }],
    ['between 3 and 6 months', { between: ['3 months', '6 months'] }],
  ])('is read in “%s”', (words, time) => expect(timeIn(words)).toEqual(time))

  it.each([
    '',
    'long term',
    '6',
    'six weeks',
    '6 weeks or 3 months',
    '0 weeks',
    '6 to 3 months',
    'end of treatment',
  ])('is for a person to say in “%s”', (words) => expect(timeIn(words)).toBeUndefined())

  it('is the same in another unit, and never one in words', () => {
    expect(isSameTime({ at: '12 months' }, { median: '1 years' })).toBe(true)
    expect(isSameTime({ at: '6 weeks' }, { at: '3 months' })).toBe(false)
    expect(isSameTime({ word: true }, { word: true })).toBe(false)
  })
})
