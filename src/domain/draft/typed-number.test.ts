import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NumberRule, readNumber, textOfNumber } from './typed-number.ts'

const whole: NumberRule = { whole: true }
const said = (text: string, rule: NumberRule = {}) => {
  const read = readNumber(text, rule)
  return read.is === 'number' ? read.value : read.is === 'empty' ? 'empty' : read.fault
}

describe('a number as it is typed', () => {
  it.each<[string, NumberRule, number | 'empty']>([
    ['', {}, 'empty'],
    ['  ', whole, 'empty'],
    ['12', whole, 12],
    ['0.75', {}, 0.75],
    ['.75', {}, 0.75],
    ['0·75', {}, 0.75],
    ['−5', { signed: true }, -5],
    ['-5.5', { signed: true }, -5.5],
    ['+5', { signed: true }, 5],
    ['1,234', whole, 1234],
    ['1,234,567', {}, 1234567],
    ['1,234.5', {}, 1234.5],
    ['1 234', {}, 1234],
    ['1\u202f234\u00a0567', whole, 1234567],
    ['1.234', {}, 1.234],
    ['-0', { signed: true }, 0],
    ['\ufeff45\u200b', whole, 45],
    ['1,\u00ad150\u2060', whole, 1150],
  ])('reads %j by %j as %j', (text, rule, value) => expect(said(text, rule)).toBe(value))

  it.each<[string, NumberRule, object]>([
    ['1,234', {}, { code: 'which', could: [1234, 1.234] }],
    ['1.234', whole, { code: 'which', could: [1234] }],
    ['1.000', whole, { code: 'which', could: [1000, 1] }],
    ['0,75', {}, { code: 'decimal-comma', could: [0.75] }],
    ['0,750', {}, { code: 'decimal-comma', could: [0.75] }],
    ['12,5', {}, { code: 'decimal-comma', could: [12.5] }],
    ['1.234,5', {}, { code: 'decimal-comma', could: [1234.5] }],
    ['12%', {}, { code: 'percent' }],
    ['12 per cent', {}, { code: 'percent' }],
    ['-3', whole, { code: 'negative' }],
    ['−0,5', {}, { code: 'negative' }],
    ['1.5', whole, { code: 'not-whole' }],
    ['0', { aboveZero: true }, { code: 'zero' }],
    ['40', { least: 50 }, { code: 'too-small', least: 50 }],
    ['101', { most: 100 }, { code: 'too-large', most: 100 }],
    ['4\u202e5', whole, { code: 'not-a-number' }],
    ['12 of 100', whole, { code: 'not-a-number' }],
    ['<0.001', {}, { code: 'not-a-number' }],
    ['1e3', {}, { code: 'not-a-number' }],
    ['12,34,56', {}, { code: 'not-a-number' }],
    ['0.12345678901234567', {}, { code: 'too-long' }],
    ['٣', {}, { code: 'not-a-number' }],
  ])('holds %j by %j for %j', (text, rule, fault) => expect(said(text, rule)).toEqual(fault))

  it('reads every number back as it shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), (digits, decimals) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals))
        expect(said(textOfNumber(value), { signed: true })).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('never makes two numbers of one text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-−]?[\d.,' ]{0,12}%?$/), (text) => {
        const read = readNumber(text, { signed: true })
        if (read.is !== 'number') return
        expect(readNumber(textOfNumber(read.value), { signed: true })).toEqual(read)
      }),
    )
  })
})
