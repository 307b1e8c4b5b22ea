import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fiveWords } from '../five-words/five-words.ts'
import { packedLink } from './packed-link.ts'

const { pack, unpack } = packedLink
const said = '["2026-11-26","one",0,"en",0,["matters.said","Back at work on Monday – “soon”, żółć, فیصلہ"]]'
/** Made when format 1 first shipped; it opens for as long as anybody may have it. */
const frozen = {
  open: 'AdlnkxRqOEPoMTIDCgPzCUgbXDeaW0FliQIwMsrzi7IV8vMUfIElRWKlwqOGyUA8pzg_P-9Rw1wdhaN7Dm8-2nSkXUfhZuPtnhtbb7bcblSKjQUA',
  sealed:
    'AlT8FsgqtNV30Gklmps0onO6KetRkl-mfFKUR0JhKnB80URTBE-zQSYylumZJNsMpAaqXS3FTyZaBg5-HmSp8oGZeDpypdnK6mW1QPTrCCgBgpRlehJigmBK0xdeRik6Con_1eFkaYEpVk9VYILN-vcFxZg7RJA5UKI',
  words: 'abandon ability able about above',
}

describe('a link that anybody may open', () => {
  test('gives back what was packed, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        expect(await unpack(await pack(text))).toEqual({ ok: true, value: text })
      }),
      { numRuns: 60 },
    )
  })

  test('of today’s format opens as it was made when the format was new', async () => {
    expect(await unpack(frozen.open)).toEqual({ ok: true, value: said })
  })

  test('says that it is damaged wherever it is cut off', async () => {
    const whole = await pack(said)
    for (let length = 0; length < whole.length; length += 1) {
      const cut = await unpack(whole.slice(0, length))
      expect(cut.ok || cut.trouble.code).toBe(length < 12 ? 'link-not-ours' : 'link-damaged')
    }
  })

  test('says that it is damaged wherever one sign is another', async () => {
    const whole = await pack(said)
    for (let place = 2; place < whole.length - 1; place += 1) {
      const other = whole[place] === 'A' ? 'B' : 'A'
      const altered = await unpack(whole.slice(0, place) + other + whole.slice(place + 1))
      expect(altered).toMatchObject({ ok: false, trouble: { code: 'link-damaged' } })
    }
  })

  test.each([
    ['', 'link-not-ours'],
    ['hello', 'link-not-ours'],
    ['<script>alert(1)</script>', 'link-not-ours'],
    ['AAAAAAAAAAAAAAAAAAAA', 'link-not-ours'],
    ['__________________', 'link-not-ours'],
    ['AwAAAAAAAAAAAAAAAAAA', 'link-newer'],
    ['AQAAAAAAAAAAAAAAAAAA', 'link-damaged'],
    ['A'.repeat(20_000), 'link-too-long'],
  ])('%s: %s', async (carried, code) => {
    expect(await unpack(carried)).toEqual({ ok: false, trouble: { code } })
  })
})

describe('a link that words protect', () => {
  test('opens with these words, however they are typed, and with no others', async () => {
    const sealed = await pack(said, 'ocean lamp river stone violin')
    expect(await unpack(sealed)).toEqual({ ok: false, trouble: { code: 'link-protected' } })
    expect(await unpack(sealed, ' Ocean, lamp\nRIVER stone  violin. ')).toEqual({ ok: true, value: said })
    expect(await unpack(sealed, 'ocean lamp river stone')).toEqual({
      ok: false,
      trouble: { code: 'link-wrong-words' },
    })
    expect(await unpack(sealed, '')).toEqual({ ok: false, trouble: { code: 'link-wrong-words' } })
  })

  test('shows nothing where it was altered', async () => {
    const sealed = await pack(said, 'ocean lamp')
    const altered = `${sealed.slice(0, -3)}${sealed.at(-3) === 'A' ? 'B' : 'A'}${sealed.slice(-2)}`
    expect(await unpack(altered, 'ocean lamp')).toEqual({ ok: false, trouble: { code: 'link-wrong-words' } })
  })

  test('is another each time, with the same words too', async () => {
    expect(await pack(said, 'ocean')).not.toBe(await pack(said, 'ocean'))
  })

  test('of today’s format opens as it was made when the format was new', async () => {
    expect(await unpack(frozen.sealed, frozen.words)).toEqual({ ok: true, value: said })
  })
})

test('where the page came without https, an open link goes and comes, and a protected one says what to do', async () => {
  const sealed = await pack(said, 'ocean lamp')
  vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => array })
  expect(fiveWords.canProtect()).toBe(false)
  expect(await unpack(await pack(said))).toEqual({ ok: true, value: said })
  expect(await unpack(sealed, 'ocean lamp')).toEqual({ ok: false, trouble: { code: 'link-needs-https' } })
  vi.unstubAllGlobals()
})
