import { describe, expect, it } from 'vitest'
import type { Aid, AidListing } from '../../domain/aid/aid.schema.ts'
import { aidLibrary, aidLibraryFrom } from './aid-library.ts'

const listing = (id: string, more: Partial<AidListing> = {}): AidListing => ({
  id,
  title: id,
  short: '',
  synonyms: '',
  area: 'hands',
  version: '1.0.0',
  reviewBy: '2027-01-01',
  language: 'en',
  hash: '',
  ...more,
})

describe('a library of aids', () => {
  const aid = { hash: 'a' } as Aid
  const library = aidLibraryFrom(
    [listing('good'), listing('broken', { unusable: ['aid.yaml:1:1 error'] }), listing('gone')],
    { good: () => Promise.resolve({ default: aid }), gone: () => Promise.reject(new Error('offline')) },
  )

  it('opens an aid that is usable', async () => {
    expect(await library.open('good')).toEqual({ ok: true, value: aid })
  })

  it('answers with the reasons of an aid that is not, and opens the others all the same', async () => {
    const trouble = { code: 'aid-unusable', aid: 'broken', lines: ['aid.yaml:1:1 error'] }
    expect(await library.open('broken')).toEqual({ ok: false, trouble })
  })

  it.each(['other', 'constructor', '__proto__'])('does not find %s', async (id) => {
    expect(await library.open(id)).toEqual({ ok: false, trouble: { code: 'aid-not-found', aid: id } })
  })

  it('says when an aid could not be fetched', async () => {
    const trouble = { code: 'aid-not-loaded', aid: 'gone', detail: 'offline' }
    expect(await library.open('gone')).toEqual({ ok: false, trouble })
  })

  it('is filled by the build with the aids of the folder', async () => {
    const usable = aidLibrary.listings.filter(({ unusable }) => !unusable)
    expect(usable.length).toBeGreaterThan(0)
    for (const { id, hash } of usable) {
      expect(await aidLibrary.open(id)).toMatchObject({ ok: true, value: { hash, facts: { id } } })
    }
  })
})
