import { describe, expect, it } from 'vitest'
import { riskFiguresIn } from './risk-figures.ts'

describe('a risk figure typed in words', () => {
  it.each([
    ['About 25% of people get better', '25%'],
    ['a risk of 2.5 %', '2.5 %'],
    ['10 per cent', '10 per cent'],
    ['ten percent of people', 'ten percent'],
    ['1 in 10 people', '1 in 10'],
    ['one in three', 'one in three'],
    ['One in every five people', 'One in every five'],
    ['3 people in 100', '3 people in 100'],
    ['75 of 1,000 people', '75 of 1,000'],
    ['75 out of 1,000', '75 out of 1,000'],
    ['nine out of ten people', 'nine out of ten'],
    ['12 per 1,000 a year', '12 per 1,000'],
    ['25 fewer people', '25 fewer'],
    ['3 more have a stroke', '3 more'],
    ['ten people more', 'ten people more'],
    ['half of people', 'half of'],
    ['half as many', 'half as'],
    ['half the risk', 'half the risk'],
    ['twice as likely', 'twice as'],
    ['It doubles the risk of a bleed', 'doubles the risk'],
    ['3 times as likely', '3 times as'],
    ['three times the risk', 'three times the risk'],
    ['a third of them', 'a third of'],
    ['Two thirds of people', 'Two thirds of'],
    ['a quarter of women', 'a quarter of'],
    ['a two-fold rise', 'a two-fold'],
    ['RR 0.75 in trials', 'RR 0.75'],
    ['75 von 1000 Menschen', '75 von 1000'],
    ['75 din 1.000 de oameni', '75 din 1.000'],
    ['75 sur 1 000', '75 sur 1 000'],
    ['٢٥٪ من الناس', '٢٥٪'],
    ['8/100', '8/100'],
  ])('is found in "%s"', (text, figure) => {
    expect(riskFiguresIn(text)).toContain(figure)
  })

  it.each([
    'for 8 weeks',
    'twice a day',
    'half an hour',
    'half a tablet',
    '20 mg once a day',
    'Call 999 now',
    'it costs £9.90',
    '4 times a day',
    'a quarter of an hour',
    'your 10-year risk',
    'between 2 and 3 weeks',
    'at most 8 tablets in 24 hours',
    'no more than 2 in 24 hours',
    'a score of 4 or 5',
    'one in the morning',
    'one of the two tablets',
    'most people, and some more often',
    '2 more weeks',
    '2 more visits',
    'less than 3 times the upper limit',
    'one more time',
    '132 untreated people, one series',
    '123,940 people in 19 trials',
    '855,832 NHS operations in England, 1998 to 2017',
    '{figure event statin} and {change event statin}, {n} of them [@S1]',
    'aged 25 to 84',
    'phone 111',
  ])('is not seen in "%s"', (text) => {
    expect(riskFiguresIn(text)).toEqual([])
  })
})
