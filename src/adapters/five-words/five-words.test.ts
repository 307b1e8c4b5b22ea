import { wordlist } from '@scure/bip39/wordlists/english.js'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fiveWords } from './five-words.ts'
import { unsuitableWords } from './unsuitable.ts'

const { seal, open, newWords } = fiveWords
const words = 'ocean lamp river stone violin'
const said = '<!doctype html>“Back at work on Monday” – żółć, فیصلہ'
/** Made when the format first shipped; it opens for as long as anybody may have it. */
const frozen =
  'QZq6Ianbdfr8LEI1Gi2zXo2trHPHQTcP4ZI3103E9XQaQcezirc0JWXxG8JBuoUvwfxEnZRiUI3aQl9nnAP8geLduoMiIG3UZ4IyYFhg8d5F8JDSVBR5Y_aQI-paB_bgnCphW_P4WmtdKBfX6j8zAv5Jw4gLi0tekPLsBw'

const wrong = { ok: false, trouble: { code: 'file-wrong-words' } }

afterEach(() => vi.unstubAllGlobals())

test('words are five, of a list that people can spell, and drawn anew', () => {
  const drawn = Array.from({ length: 50 }, newWords)
  for (const each of drawn) expect(each).toMatch(/^[a-z]+( [a-z]+){4}$/)
  expect(new Set(drawn).size).toBe(50)
})

test('none of them could hurt, and enough are left that nobody finds five by trying', () => {
  expect(unsuitableWords.filter((word) => !wordlist.includes(word))).toEqual([])
  expect(new Set(unsuitableWords).size).toBe(unsuitableWords.length)
  const left = wordlist.length - unsuitableWords.length
  expect(5 * Math.log2(left)).toBeGreaterThan(53)
  const drawn = Array.from({ length: 400 }, newWords).flatMap((words) => words.split(' '))
  expect(drawn.filter((word) => unsuitableWords.includes(word))).toEqual([])
  expect(new Set(drawn).size).toBeGreaterThan(left / 2)
})

describe('a sealed text', () => {
  test('comes back whole with its words, whatever it was and however they are typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 4000 }), async (text) => {
        const sealed = await seal(text, words)
        expect(sealed).toMatch(/^[\w-]+$/)
        expect(await open(sealed, ' Ocean, LAMP\nriver stone  violin. ')).toEqual({ ok: true, value: text })
      }),
      { numRuns: 4 },
    )
  })

  test('is another each time, and shorter than a page that says much twice', async () => {
    const page = '<p class="summary-row">the same again</p>'.repeat(2000)
    const [one, other] = await Promise.all([seal(page, words), seal(page, words)])
    expect(one).not.toBe(other)
    expect(one.length).toBeLessThan(page.length / 50)
  })

  test('says nothing with other words, cut off, or where one sign is another', async () => {
    const sealed = await seal(said, words)
    expect(await open(sealed, 'ocean lamp river stone')).toEqual(wrong)
    expect(await open(sealed, '')).toEqual(wrong)
    for (const broken of [sealed.slice(0, -4), sealed.slice(0, 20), '', 'A', '?'])
      expect(await open(broken, words)).toEqual(wrong)
    for (const place of [8, 30, 60, sealed.length - 4]) {
      const sign = sealed[place] === 'A' ? 'B' : 'A'
      expect(await open(`${sealed.slice(0, place)}${sign}${sealed.slice(place + 1)}`, words)).toEqual(wrong)
    }
  })

  test('cannot be taken for a link, nor for one of another format', async () => {
    const sealed = await seal(said, words)
    expect(await open(`A${sealed.slice(1)}`, words)).toEqual(wrong)
    expect(await open(`Q${sealed.slice(1)}`.replace(/^Q./, 'Qg'), words)).toEqual({
      ok: false,
      trouble: { code: 'file-sealed-newer' },
    })
  })

  test('that would fill the memory is not unpacked', async () => {
    const sealed = await seal(' '.repeat(7_000_000), words)
    expect(sealed.length).toBeLessThan(20_000)
    expect(await open(sealed, words)).toEqual(wrong)
  })

  test('of today’s format opens as it was made when the format was new', async () => {
    expect(await open(frozen, words)).toEqual({ ok: true, value: said })
  })
})

test.each([
  ['without https', () => vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => array })],
  ['in an old browser', () => vi.stubGlobal('CompressionStream', undefined)],
])('%s nothing can be sealed or opened, and it is said', async (_, lacks) => {
  const sealed = await seal(said, words)
  lacks()
  if (!globalThis.CompressionStream) Reflect.deleteProperty(globalThis, 'CompressionStream')
  expect(fiveWords.canProtectFiles()).toBe(false)
  expect(await open(sealed, words)).toEqual({ ok: false, trouble: { code: 'file-needs-https' } })
})
