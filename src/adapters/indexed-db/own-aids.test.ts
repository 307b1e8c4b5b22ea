import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { listedIndex } from '../../../tests/support/listed-aids.ts'
import { findAid } from '../../domain/aid/find-aid.ts'
import { ok } from '../../domain/shared/result.ts'
import type { AidSource } from '../../ports/aid-source.port.ts'
import { withOwnAids } from '../aid-library/with-own-aids.ts'
import { plainSeal } from '../seal/plain-seal.ts'
import { lazyDatabase } from './database.ts'
import { indexedDbOwnAids } from './own-aids.ts'

const started = () => indexedDbOwnAids({ database: lazyDatabase(), seal: plainSeal })
const ships = soreThroatAid()
const own = (version: string, title = 'Shingles vaccine') => ({
  aid: {
    ...ships,
    hash: version.replaceAll('.', '').padEnd(64, '0'),
    facts: { ...ships.facts, id: 'own-shingles', version },
    words: { ...ships.words, en: { ...ships.words['en'], title } },
  },
  texts: { facts: `version: ${version}\n`, words: { en: `# ${title}` } },
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('aids that were put to use here', () => {
  it('are there version by version for a store that was just started', async () => {
    const before = started()
    expect(await before.put(own('0.1.0'))).toEqual(ok(null))
    expect(await before.put(own('0.2.0', 'Shingles'))).toEqual(ok(null))
    const after = started()
    expect(await after.list()).toMatchObject({
      value: [
        { id: 'own-shingles', version: '0.1.0', title: 'Shingles vaccine', isRetired: false },
        { id: 'own-shingles', version: '0.2.0', title: 'Shingles' },
      ],
    })
    expect(await after.open('own-shingles', '0.1.0')).toEqual(ok(own('0.1.0')))
    expect(await after.open('own-shingles', '9.9.9')).toMatchObject({
      trouble: { code: 'own-aid-not-found' },
    })
  })

  it('never change within a version', async () => {
    const store = started()
    await store.put(own('0.1.0'))
    expect(await store.put(own('0.1.0', 'Something else'))).toMatchObject({
      trouble: { code: 'version-used' },
    })
    expect(await store.open('own-shingles', '0.1.0')).toEqual(ok(own('0.1.0')))
  })

  it('are not taken for another that lies in their place', async () => {
    const store = started()
    await store.put(own('0.1.0'))
    const database = await lazyDatabase()()
    const [record] = await database.getAll('ownAids')
    const [file] = await database.getAll('ownAidFiles')
    if (!record || !file) throw new Error('they were stored')
    await database.put('ownAids', { ...record, version: '0.3.0' })
    await database.put('ownAidFiles', { ...file, version: '0.3.0' })
    expect(await store.list()).toMatchObject({ value: [{ version: '0.1.0' }] })
    expect(await store.open('own-shingles', '0.3.0')).toMatchObject({ trouble: { code: 'own-aid-damaged' } })
  })
})

describe('a library with them', () => {
  const library: AidSource = {
    areas: [],
    index: async () => ok(listedIndex),
    open: async () => ok(ships),
    texts: async () => ok({ facts: '', words: {} }),
  }

  it('finds and opens the last version of each, and its own aids as before', async () => {
    const store = started()
    const both = withOwnAids(library, store)
    expect(await both.index()).toEqual(ok(listedIndex))
    await store.put(own('0.1.0'))
    await store.put(own('0.2.0', 'Zoster vaccine'))
    const index = await both.index()
    if (!index.ok) throw new Error('there is an index')
    expect(findAid(index.value, 'zoster')).toMatchObject([{ id: 'own-shingles', version: '0.2.0' }])
    expect(findAid(index.value, 'shingles vaccine')).toEqual([])
    expect(findAid(index.value, 'statin')).toEqual(findAid(listedIndex, 'statin'))
    expect(await both.open('own-shingles')).toEqual(ok(own('0.2.0', 'Zoster vaccine').aid))
    expect(await both.texts('own-shingles')).toEqual(ok(own('0.2.0', 'Zoster vaccine').texts))
    expect(await both.open('sore-throat')).toEqual(ok(ships))
  })

  it('neither finds nor opens one that is retired, until it is put back', async () => {
    const store = started()
    const both = withOwnAids(library, store)
    await store.put(own('0.1.0'))
    await store.retire('own-shingles', true)
    expect(await both.index()).toEqual(ok(listedIndex))
    expect(await both.open('own-shingles')).toMatchObject({ trouble: { code: 'aid-not-found' } })
    await store.retire('own-shingles', false)
    expect(await both.open('own-shingles')).toMatchObject({ ok: true })
  })

  it('is whole without them where the disk cannot be read', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const both = withOwnAids(library, started())
    expect(await both.index()).toEqual(ok(listedIndex))
    expect(await both.open('own-shingles')).toMatchObject({ trouble: { code: 'aid-not-loaded' } })
  })
})
