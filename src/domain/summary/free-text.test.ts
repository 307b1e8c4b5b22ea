import { expect, test } from 'vitest'
import { freeText } from './free-text.ts'

const mark = '\u200e'

test('a number in groups keeps their order among Arabic letters', () => {
  expect(freeText('رحمان سرجری، 0161 496 0000')).toBe(`رحمان سرجری، ${mark}0161 496 0000`)
  expect(freeText('فون +44 161 496 0000 یا 111')).toBe(`فون ${mark}+44 161 496 0000 یا 111`)
  expect(freeText('3-5 دن')).toBe(`${mark}3-5 دن`)
})

test('degrees keep their order among Arabic letters', () => {
  expect(freeText('بخار 38.5°C ہو تو')).toBe(`بخار ${mark}38.5°C ہو تو`)
  expect(freeText('بخار 39 °C')).toBe(`بخار ${mark}39 °C`)
})

test('it is marked once', () => {
  const once = freeText('فون 0161 496 0000')
  expect(freeText(once)).toBe(once)
})

test('other text stays as it was typed, without the signs that turn it round', () => {
  expect(freeText('Ring 0161 496 0000')).toBe('Ring 0161 496 0000')
  expect(freeText(' \u202eabc\u2066 ')).toBe('abc')
})

test('a break that a word processor writes parts words and numbers, as a line break does', () => {
  expect(freeText('Take 1\u000b0 times\u000ca day\u2028now')).toBe('Take 1\n0 times\na day\nnow')
})
