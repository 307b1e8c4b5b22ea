import { describe, expect, it } from 'vitest'
import {
  partsToCheck,
  type SignOffEntry,
  signOffByPin,
  signOffEntryFrom,
  signOffFrom,
  wasSignedBefore,
} from './sign-off.ts'

const drPatel = { name: 'Dr Asha Patel', role: 'GP partner', interests: 'none', day: '2026-11-25' }
const of = (hash: string) => ({ aid: 'sore-elbow', version: '1.0.0', hash })
const signed = (hash: string, more: object = {}): SignOffEntry => ({
  type: 'aid.signedOff',
  ...of(hash),
  ...drPatel,
  checked: partsToCheck,
  ...more,
})
const withdrawn = (hash: string): SignOffEntry => ({
  type: 'signOff.withdrawn',
  ...of(hash),
  day: '2026-11-26',
})

describe('a sign-off', () => {
  it('holds for the very files that were looked at', () => {
    expect(signOffFrom([signed('a')], 'a')).toEqual(drPatel)
    expect(signOffFrom([signed('a')], 'b')).toBeUndefined()
    expect(signOffFrom([], 'a')).toBeUndefined()
  })

  it('is found by the beginning of the hash, and not by that of another', () => {
    const hash = 'abcd'.repeat(16)
    expect(signOffByPin([signed(hash)], hash.slice(0, 16))).toEqual(drPatel)
    expect(signOffByPin([signed(hash), withdrawn(hash)], hash.slice(0, 16))).toBeUndefined()
    expect(signOffByPin([signed(hash)], 'ffff'.repeat(4))).toBeUndefined()
  })

  it('ends when it is withdrawn, and holds again when it is given again', () => {
    expect(signOffFrom([signed('a'), withdrawn('a')], 'a')).toBeUndefined()
    const again = [signed('a'), withdrawn('a'), signed('a', { name: 'Dr Ben Okoro' })]
    expect(signOffFrom(again, 'a')?.name).toBe('Dr Ben Okoro')
    expect(signOffFrom([signed('a'), withdrawn('b')], 'a')).toEqual(drPatel)
  })

  it.each(partsToCheck)('is none without a look at the %s', (missing) => {
    const checked = partsToCheck.filter((part) => part !== missing)
    expect(signOffFrom([signed('a', { checked })], 'a')).toBeUndefined()
  })

  it('of an earlier version says that what changed since has not been looked at', () => {
    expect(wasSignedBefore([signed('a')], 'sore-elbow', 'b')).toBe(true)
    expect(wasSignedBefore([signed('a')], 'sore-elbow', 'a')).toBe(false)
    expect(wasSignedBefore([signed('a'), withdrawn('a')], 'sore-elbow', 'b')).toBe(false)
    expect(wasSignedBefore([signed('a')], 'sore-knee', 'b')).toBe(false)
  })
})

describe('what was stored', () => {
  it.each([signed('a'), withdrawn('a')])('is read as it was written', (entry) => {
    expect(signOffEntryFrom(JSON.stringify(entry))).toEqual(entry)
  })

  it.each([
    '',
    '{"type":"aid.sig',
    'null',
    '7',
    '{"type":"lie"}',
    JSON.stringify({ ...signed('a'), name: 7 }),
  ])('signs nothing off where it is damaged: %s', (text) => {
    expect(signOffEntryFrom(text)).toBeUndefined()
  })
})
