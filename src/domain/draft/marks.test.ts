import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bold, bulleted, cited, linked, type Marked } from './marks.ts'

/** `one [two] three`: what stands in brackets is selected. */
const given = (text: string): Marked => {
  const from = text.indexOf('[')
  const to = text.indexOf(']') - 1
  return { text: text.replace(/[[\]]/g, ''), from, to }
}
const plain = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,4}(\n[a-z]{1,6}){0,2}$/)

describe('marks on what is selected', () => {
  it.each([
    ['one [two] three', 'one **two** three', 'two'],
    ['one [two ]three', 'one **two** three', 'two'],
    ['one\n- [two\n- three]', 'one\n- **two**\n- **three**', '**two**\n- **three**'],
    ['one [] three', 'one **words** three', 'words'],
  ])('bold: %j', (before, after, selected) => {
    const { text, from, to } = bold(given(before), 'words')
    expect(text).toBe(after)
    expect(text.slice(from, to)).toBe(selected)
  })

  it.each([
    ['a word gets bold, and the cursor stays in it', 'one t[]wo three', 'one **t|wo** three'],
    ['behind a word too', 'one two[]', 'one **two|**'],
    ['a bold run ends', 'one **two[]**', 'one **two**|'],
    ['from within it', 'one **t[]wo or three** four', 'one **two or three**| four'],
    ['its last space outside', 'one **two []**', 'one **two** |'],
    ['and goes on from right behind it', 'one **two**[] four', 'one **two|** four'],
    ['nothing between marks goes with them', 'one **[]** three', 'one | three'],
    ['a word of the next run', '**one** t[]wo **three**', '**one** **t|wo** **three**'],
  ])('bold with nothing selected selects nothing: %s', (_, before, after) => {
    const { text, from, to } = bold(given(before), 'words')
    expect(to).toBe(from)
    expect(`${text.slice(0, from)}|${text.slice(from)}`).toBe(after)
  })

  it('bold is begun and left without a word lost', () => {
    const begun = bold(given('one []'), 'words')
    expect(bold(begun, 'words')).toEqual({ text: 'one ', from: 4, to: 4 })
    const typed = { text: begun.text.replace('words', 'two'), from: begun.from + 3, to: begun.from + 3 }
    expect(bold(typed, 'words')).toEqual({ text: 'one **two**', from: 11, to: 11 })
  })

  it.each([
    ['one\n[two\nthree]', 'one\n- two\n- three'],
    ['one []', '- one '],
    ['[]', '- '],
    ['[- one\n\n- two]', 'one\n\ntwo'],
  ])('list: %j', (before, after) => {
    expect(bulleted(given(before)).text).toBe(after)
  })

  it.each([
    ['see [the page] now', 'see [the page](https://) now', 'https://'],
    ['see [] now', 'see [words](https://) now', 'https://'],
    ['see [https://example.org] now', 'see [words](https://example.org) now', 'words'],
  ])('link: %j', (before, after, selected) => {
    const { text, from, to } = linked(given(before), 'words')
    expect(text).toBe(after)
    expect(text.slice(from, to)).toBe(selected)
  })

  it('a citation stands behind what is selected', () => {
    expect(cited(given('as [known]. Then'), 'S1').text).toBe('as known [@S1]. Then')
  })

  it('come off again without a changed character', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const whole = { text, from: 0, to: text.length }
        expect(bold(bold(whole, 'x'), 'x').text).toBe(text)
        expect(bulleted(bulleted(whole)).text).toBe(text)
      }),
      { numRuns: 100, seed: 6 },
    )
  })
})
