import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote, isQuote, longestQuote, type Quote, quoteOf, wholeWords } from './quote.ts'

const run = { seed: 20261126 }

/** Quotes words where they stand for the nth time. */
function quoted(text: string, words: string, nth = 0): Quote {
  let from = -1
  for (let count = 0; count <= nth; count++) from = text.indexOf(words, from + 1)
  const quote = quoteOf(text, { from, to: from + words.length })
  if (!quote) throw new Error('nothing is said there')
  return quote
}
/** What stands where the quote is found in a text, with the text before it. */
function foundIn(text: string, quote: Quote) {
  const span = findQuote(text, quote)
  return span && { before: text.slice(0, span.from), words: text.slice(span.from, span.to) }
}

const card = 'You wear the splint at night.\nYou can take it off.\nAsk how long to wear the splint.'

describe('a quote', () => {
  it('keeps what stands around it, and trims the spaces at its ends', () => {
    expect(quoteOf(card, { from: 8, to: 20 })).toEqual({
      exact: 'the splint',
      prefix: '\nYou wear ',
      suffix: ' at night.\nYou can take it off.\nAsk how ',
    })
    expect(quoteOf('  \n ', { from: 0, to: 4 })).toBeUndefined()
    expect(quoteOf(card, { from: 5, to: 5 })).toBeUndefined()
  })

  it('of any stretch of any text can be stored, and is found where it was read', () => {
    const any = fc.tuple(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(220), fc.nat(220))
    fc.assert(
      fc.property(any, ([text, one, other]) => {
        const quote = quoteOf(text, { from: Math.min(one, other), to: Math.max(one, other) })
        if (!quote) return
        expect(isQuote(JSON.parse(JSON.stringify(quote)))).toBe(true)
        const span = findQuote(text, quote)
        expect(span && text.slice(span.from, span.to).replace(/[^\n\P{Cc}]/gu, ' ')).toBe(quote.exact)
      }),
      run,
    )
  })

  it('of more words than a comment is about is cut, and found by what is left', () => {
    const long = 'a word and '.repeat(300)
    const quote = quoteOf(long, { from: 0, to: long.length })
    expect(quote?.exact.length).toBeLessThanOrEqual(longestQuote)
    expect(quote && findQuote(long, quote)).toMatchObject({ from: 0 })
  })
})

it.each([
  ['sed ni', 'used night', 'You used night splints.'],
  ['.5 of 1', '7.5 of 100', 'That is 7.5 of 100.'],
  ['000', '1,000,000', 'Of 1,000,000 people'],
  ['splint', 'splint', 'A splint.'],
])('words that were selected in part, %s, are taken as %s', (part, whole, text) => {
  const from = text.indexOf(part)
  const span = wholeWords(text, { from, to: from + part.length })
  expect(text.slice(span.from, span.to)).toBe(whole)
})

describe('finding it again', () => {
  const quote = quoted(card, 'You can take it off.')

  it('does not mind what is written elsewhere', () => {
    const words = fc.array(fc.constantFrom('night', 'the', 'splint', '75 of 100', '\n'), { maxLength: 30 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `${before.join(' ')}\nYou can take it off.\n${after.join(' ')}`
        expect(foundIn(text, quote)).toEqual({
          before: `${before.join(' ')}\n`,
          words: 'You can take it off.',
        })
      }),
      run,
    )
  })

  it.each([
    ['a word of it is another', card.replace('take it off', 'take it away')],
    ['something is put into it', card.replace('can take', 'can always take')],
    ['the passage is gone', card.replace('You can take it off.\n', '')],
    ['the card is empty', ''],
  ])('answers that the words have changed where %s', (_, text) =>
    expect(findQuote(text, quote)).toBeUndefined(),
  )

  it('tells the same words in two places by what stands around them', () => {
    const [first, second] = [quoted(card, 'the splint'), quoted(card, 'the splint', 1)]
    expect(foundIn(card, first)?.before).toBe('You wear ')
    expect(foundIn(card, second)?.before).toMatch(/how long to wear $/)
    const swapped = card.split('\n').reverse().join('\n')
    expect(foundIn(swapped, first)?.before).toMatch(/You wear $/)
    expect(foundIn(swapped, second)?.before).toBe('Ask how long to wear ')
  })

  it('guesses nothing where two places are as near as each other', () => {
    const note = quoted('It helps.\nNot known.\nIt hurts.', 'Not known.')
    expect(findQuote('Bleeding.\nNot known.\nDying.\nBleeding.\nNot known.\nDying.', note)).toBeUndefined()
  })

  it('finds a short word elsewhere only beside what it stood beside', () => {
    const not = quoted('You do not need it.', 'not')
    expect(findQuote('It may not work.', not)).toBeUndefined()
    expect(foundIn('Often you do not need it now.', not)?.before).toBe('Often you do ')
  })

  it.each([
    ['5 of 100', '15 of 100'],
    ['5 of 100', '7.5 of 100'],
    ['5 of 100', '5 of 1000'],
    ['5 of 10', '5 of 10.5'],
    ['5 of 1', '5 of 1,000'],
    ['art', 'part'],
  ])('never takes %s for a part of %s', (words, other) => {
    const told = (said: string) => `It happens to ${said} people in a year.`
    expect(findQuote(told(other), quoted(told(words), words))).toBeUndefined()
    expect(foundIn(told(words), quoted(told(words), words))?.words).toBe(words)
  })
})

describe('what is stored as a quote', () => {
  it.each([
    ['nothing', null],
    ['a text', 'words'],
    ['no words', { exact: ' \n', prefix: '', suffix: '' }],
    ['a part missing', { exact: 'a', prefix: '' }],
    ['another shape', { exact: ['a'], prefix: '', suffix: '' }],
    ['more than words', { exact: 'a', prefix: '', suffix: '', html: '<b>' }],
    ['too much', { exact: 'a'.repeat(longestQuote + 1), prefix: '', suffix: '' }],
    ['too much around it', { exact: 'a', prefix: 'a'.repeat(41), suffix: '' }],
    ['signs that no screen shows', { exact: 'a\u0000b', prefix: '', suffix: '' }],
  ])('is refused where it is %s', (_, value) => expect(isQuote(value)).toBe(false))

  it('is plain text, whatever it looks like', () => {
    const hostile = { exact: '<img src=x onerror=alert(1)>', prefix: '', suffix: '' }
    expect(isQuote(hostile)).toBe(true)
    expect(findQuote('nothing of it', hostile)).toBeUndefined()
  })
})
