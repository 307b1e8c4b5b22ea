import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { listedOnly } from '../../../tests/support/library-host.ts'
import { listedIndex } from '../../../tests/support/listed-aids.ts'
import { findAid } from '../../domain/aid/find-aid.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { KeptLibrary } from '../../ports/aid-libraries.port.ts'
import type { AidSource } from '../../ports/aid-source.port.ts'
import { portableText } from '../aid-folder/portable-text.ts'
import { readDraft } from '../aid-folder/read-draft.ts'
import { type FetchAid, withLibraries } from '../aid-library/with-libraries.ts'
import { aidOfEntry } from '../library-at-address/aid-of-entry.ts'
import { sha256 } from '../library-at-address/library-at-address.ts'
import { plainSeal } from '../seal/plain-seal.ts'
import { databaseName, lazyDatabase } from './database.ts'
import { indexedDbLibraries } from './libraries.ts'

const key = '0123456789ab'
const library: KeptLibrary = {
  key,
  address: 'https://aids.example.org/valley/',
  name: 'Aids of the valley',
  publisher: 'Valley practices',
  date: '2026-11-26',
  index: 'f'.repeat(64),
  count: 2,
  lookedAt: '2026-11-26T10:00:00.000Z',
}
const started = () => indexedDbLibraries({ database: lazyDatabase(), seal: plainSeal })
const content = { entries: [listedOnly(1), listedOnly(2)], earlier: [] }
const ships = soreThroatAid()
const own = (id: string, hash = listedOnly(1).sha256) => ({
  aid: { ...ships, hash, facts: { ...ships.facts, id } },
  texts: { facts: 'id: x\n', words: {} },
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('libraries on this machine', () => {
  it('are there for a store that was just started, and what finds their aids', async () => {
    expect(await started().put(library, content)).toEqual(ok(null))
    const after = started()
    expect(await after.list()).toEqual(ok([library]))
    expect(await after.content(key)).toEqual(ok(content))
    const index = await after.index(key)
    expect(index.ok && findAid(index.value, 'word2').map(({ id }) => id)).toEqual([`lib-${key}-listed-2`])
  })

  it('go with all that was kept of them, and no other', async () => {
    const store = started()
    const other = { ...library, key: 'fedcba987654', name: 'Another' }
    await store.put(library, content)
    await store.put(other, content)
    await store.keep(own(`lib-${key}-listed-1`))
    await store.keep(own(`lib-${other.key}-listed-1`))
    expect(await store.remove(key)).toEqual(ok(null))
    expect(await store.list()).toEqual(ok([other]))
    expect(await store.kept(`lib-${key}-listed-1`)).toMatchObject({ trouble: { code: 'library-not-found' } })
    expect(await store.kept(`lib-${other.key}-listed-1`)).toMatchObject({ ok: true })
    expect(await store.content(key)).toMatchObject({ trouble: { code: 'library-not-found' } })
  })

  it('are not taken for another that lies in their place', async () => {
    const store = started()
    await store.keep(own(`lib-${key}-listed-1`))
    const database = await lazyDatabase()()
    const [record] = await database.getAll('libraries')
    if (!record) throw new Error('it was kept')
    await database.put('libraries', { ...record, key: `aid lib-${key}-listed-2` })
    expect(await store.kept(`lib-${key}-listed-2`)).toMatchObject({ trouble: { code: 'library-damaged' } })
  })

  it('find their place in a database of the version before, which keeps what it has', async () => {
    const old = await openDB(databaseName, 3, {
      upgrade(database) {
        database.createObjectStore('consultations', { keyPath: 'id' })
        database.createObjectStore('ownAids', { keyPath: ['id', 'version'] })
      },
    })
    await old.put('consultations', { id: 'kept' })
    old.close()
    const store = started()
    expect(await store.list()).toEqual(ok([]))
    expect(await store.put(library, content)).toEqual(ok(null))
    const database = await lazyDatabase()()
    expect(await database.getAll('consultations')).toEqual([{ id: 'kept' }])
  })
})

describe('aids of a library beside the others', () => {
  const base: AidSource = {
    areas: [],
    index: async () => ok(listedIndex),
    open: vi.fn<AidSource['open']>(async () => ok(ships)),
    texts: async () => ok({ facts: '', words: {} }),
  }
  const id = `lib-${key}-listed-1`
  const answering = () => vi.fn<FetchAid>(async () => ok(own('listed-1')))

  it('are found with the name of their library, and fetched one by one when they are first opened', async () => {
    const store = started()
    const fetchAid = answering()
    const all = withLibraries(base, store, fetchAid)
    expect(await all.index()).toEqual(ok(listedIndex))
    await store.put(library, content)
    const index = await all.index()
    if (!index.ok) throw new Error('there is an index')
    expect(findAid(index.value, 'word1')).toMatchObject([{ id, from: 'Aids of the valley' }])
    expect(findAid(index.value, 'statin')).toEqual(findAid(listedIndex, 'statin'))
    expect(fetchAid).not.toHaveBeenCalled()
    expect(await all.open(id)).toMatchObject({ ok: true, value: { facts: { id } } })
    expect(await all.texts(id)).toEqual(ok(own('').texts))
    expect(await withLibraries(base, started(), fetchAid).open(id)).toMatchObject({ ok: true })
    expect(fetchAid).toHaveBeenCalledTimes(1)
    expect(await all.open('sore-throat')).toEqual(ok(ships))
  })

  it('are fetched anew where the library lists another version, and never opened as the old one', async () => {
    const store = started()
    await store.put(library, content)
    await store.keep(own(id, 'e'.repeat(64)))
    const away = vi.fn<FetchAid>(async () => trouble({ notLoaded: 'library-not-reached' }))
    expect(await withLibraries(base, store, away).open(id)).toEqual({
      ok: false,
      trouble: { code: 'aid-not-loaded', aid: id, detail: 'library-not-reached' },
    })
    expect(await withLibraries(base, store, answering()).open(id)).toMatchObject({ ok: true })
  })

  it('are nowhere once their library is gone, or lists them no more', async () => {
    const store = started()
    const all = withLibraries(base, store, answering())
    const gone = { trouble: { code: 'aid-not-found' } }
    expect(await all.open(id)).toMatchObject(gone)
    await store.put(library, content)
    expect(await all.open(`lib-${key}-listed-7`)).toMatchObject(gone)
    expect(await all.open('lib-nothing')).toMatchObject(gone)
  })

  it('say why one cannot be used', async () => {
    const store = started()
    await store.put(library, content)
    const refused = async () => trouble({ unusable: ['another hash'] })
    expect(await withLibraries(base, store, refused).open(id)).toEqual({
      ok: false,
      trouble: { code: 'aid-unusable', aid: id, lines: ['another hash'] },
    })
  })
})

describe('the file of an aid, through the whole gate', () => {
  const folder = 'decision-aids/acute-sore-throat'
  const texts = {
    facts: readFileSync(`${folder}/aid.yaml`, 'utf8'),
    words: { en: readFileSync(`${folder}/en.md`, 'utf8') },
  }
  const hashOf = (text: string) => sha256(new TextEncoder().encode(text))
  const reader = {
    read: async (given: typeof texts) =>
      readDraft(given, '2026-11-26', await hashOf(portableText({ format: 1, ...given }))),
  }
  const entryOf = async (text: string, said = {}) => {
    const read = await reader.read(texts)
    const words = read.aid?.words['en'] ?? {}
    return {
      ...listedOnly(1),
      id: 'acute-sore-throat',
      title: words['title'] ?? '',
      short: words['short'] ?? '',
      synonyms: words['synonyms'] ?? '',
      area: read.aid?.facts.area ?? '',
      version: read.aid?.facts.version ?? '',
      reviewBy: read.aid?.facts.reviewBy ?? '',
      sha256: await hashOf(text),
      ...said,
    }
  }
  const text = portableText({ format: 1, ...texts })

  it('is the aid that is listed', async () => {
    const read = await aidOfEntry(text, await entryOf(text), reader)
    expect(read).toMatchObject({ ok: true, value: { aid: { hash: await hashOf(text) }, texts } })
  })

  it.each([
    ['title', 'Another'],
    ['version', '9.9.9'],
    ['reviewBy', '2040-01-01'],
    ['id', 'other'],
    ['sha256', 'a'.repeat(64)],
  ])('is refused where the list says another %s', async (what, other) => {
    const entry = await entryOf(text, { [what]: other })
    expect(await aidOfEntry(text, entry, reader)).toEqual({
      ok: false,
      trouble: { code: 'listed-otherwise', what },
    })
  })

  it('is refused where it is none, or does not pass the checks', async () => {
    const entry = await entryOf(text)
    expect(await aidOfEntry('{}', entry, reader)).toMatchObject({ trouble: { code: 'not-an-aid' } })
    const words = { en: texts.words.en.replace('# ', '# <script>alert(1)</script> ') }
    const hostile = portableText({ format: 1, facts: texts.facts, words })
    expect(await aidOfEntry(hostile, entry, reader)).toMatchObject({ trouble: { code: 'checks' } })
  })
})
