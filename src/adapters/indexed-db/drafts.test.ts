import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../domain/draft/draft.ts'
import { plainSeal } from '../seal/plain-seal.ts'
import { databaseName, lazyDatabase } from './database.ts'
import { indexedDbDrafts } from './drafts.ts'
import { indexedDbStore } from './indexed-db-store.ts'

const tools = () => ({ database: lazyDatabase(), seal: plainSeal })
const texts = {
  facts: 'format: 1\nid: knee\n',
  words: { en: '# Knee {#title}\n', cy: '# Pen-glin {#title}\n' },
}
const knee: Draft = { format: 1, key: 'k1', begun: { kind: 'template' }, texts, notes: [] }
const hip: Draft = {
  format: 1,
  key: 'k2',
  begun: { kind: 'copy', aid: 'hip', version: '1.0.0', hash: 'a'.repeat(64), texts },
  texts: { facts: 'format: 1\nid: hip\n', words: { en: '# Hip {#title}\n' } },
  notes: [],
}

const changed = async (change: (record: Record<string, unknown>) => Record<string, unknown>) => {
  const database = await openDB(databaseName)
  await database.put('drafts', change((await database.get('drafts', 'k1')) as Record<string, unknown>))
  const left = (await database.get('drafts', 'k1')) as Record<string, unknown>
  database.close()
  return left
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.useRealTimers()
})

describe('a draft', () => {
  it.each([knee, hip, { ...knee, begun: { kind: 'file', name: 'knee.aid.json', texts } } as Draft])(
    'opens again as it was, with its turn, from a store that was just started: %#',
    async (draft) => {
      expect(await indexedDbDrafts(tools()).save(draft, 0)).toEqual({ ok: true, value: 1 })
      const later = indexedDbDrafts(tools())
      expect(await later.open(draft.key)).toEqual({ ok: true, value: { draft, turn: 1 } })
      expect(await later.save(draft, 1)).toEqual({ ok: true, value: 2 })
      expect(await later.open(draft.key)).toMatchObject({ value: { turn: 2 } })
    },
  )

  it('is listed by when it was stored, the latest first, and its texts are not opened for it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T09:00:00Z') })
    const open = vi.fn(plainSeal.open)
    const store = indexedDbDrafts({ database: lazyDatabase(), seal: { ...plainSeal, open } })
    await store.save(knee, 0)
    vi.setSystemTime(new Date('2026-11-26T09:05:00Z'))
    await store.save(hip, 0)
    expect(await store.list()).toEqual({
      ok: true,
      value: [
        {
          key: 'k2',
          title: 'Hip',
          aid: 'hip',
          isInReview: false,
          version: '',
          from: { kind: 'copy', version: '1.0.0' },
          savedAt: '2026-11-26T09:05:00.000Z',
        },
        {
          key: 'k1',
          title: 'Knee',
          aid: 'knee',
          isInReview: false,
          version: '',
          from: { kind: 'template' },
          savedAt: '2026-11-26T09:00:00.000Z',
        },
      ],
    })
    expect(open.mock.calls.map(([, tag]) => tag)).toEqual(['draft-shown\nk1', 'draft-shown\nk2'])
  })

  it('that another window has stored since is refused, and what that window stored stays', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    const theirs = { ...knee, texts: { ...texts, facts: 'theirs' } }
    await indexedDbDrafts(tools()).save(theirs, 1)
    const ours = { ...knee, texts: { ...texts, facts: 'ours' } }
    const refused = { ok: false, trouble: { code: 'draft-stored-elsewhere' } }
    expect(await store.save(ours, 1)).toEqual(refused)
    expect(await store.save(ours, 0)).toEqual(refused)
    expect(await store.open('k1')).toEqual({ ok: true, value: { draft: theirs, turn: 2 } })
  })

  it('of two windows that store at once, one is refused', async () => {
    const [one, other] = [indexedDbDrafts(tools()), indexedDbDrafts(tools())]
    await one.save(knee, 0)
    const saved = await Promise.all([
      one.save({ ...knee, texts: { ...texts, facts: 'one' } }, 1),
      other.save({ ...knee, texts: { ...texts, facts: 'other' } }, 1),
    ])
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('takes a save again that was stored but never acknowledged', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    expect(await store.save(knee, 0)).toEqual({ ok: true, value: 1 })
  })

  it('that was removed is put back just as it was, damaged or not, and never over another', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    const before = await changed((record) => ({ ...record, sealed: `${String(record['sealed'])} spoilt` }))
    const gone = await store.remove('k1')
    expect(await store.list()).toEqual({ ok: true, value: [] })
    if (!gone.ok) throw new Error(gone.trouble.code)
    expect(await gone.value()).toEqual({ ok: true, value: null })
    expect(await changed((record) => record)).toEqual(before)
    expect(await gone.value()).toEqual({ ok: false, trouble: { code: 'draft-stored-elsewhere' } })
  })

  it('that was removed meanwhile does not come back unasked', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    expect(await store.remove('k1')).toMatchObject({ ok: true })
    const missing = { ok: false, trouble: { code: 'draft-not-found' } }
    expect(await store.open('k1')).toEqual(missing)
    expect(await store.save(knee, 1)).toEqual(missing)
    expect(await store.list()).toEqual({ ok: true, value: [] })
  })

  it('stays when the talks of this machine are cleared', async () => {
    const shared = tools()
    await indexedDbDrafts(shared).save(knee, 0)
    await indexedDbStore(shared).clear()
    expect(await indexedDbDrafts(shared).open('k1')).toMatchObject({ ok: true })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['no JSON', '{"format":1,"key":"k1"'],
    ['another draft', JSON.stringify(hip)],
    ['no texts', JSON.stringify({ ...knee, texts: { facts: 1, words: {} } })],
    ['a language that is none', JSON.stringify({ ...knee, texts: { facts: '', words: { '../a': '' } } })],
    ['no beginning', JSON.stringify({ ...knee, begun: { kind: 'copy', texts } })],
  ])('is said, and what is there is handed out and stays: %s', async (_, sealed) => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    const left = await changed((record) => ({ ...record, sealed }))
    expect(await store.open('k1')).toEqual({ ok: false, trouble: { code: 'draft-damaged', remains: sealed } })
    expect(await changed((record) => record)).toEqual(left)
  })

  it('is listed all the same, without a title', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    await changed((record) => ({ ...record, shown: '{"title":' }))
    expect(await store.list()).toMatchObject({ ok: true, value: [{ key: 'k1', title: '', aid: '' }] })
  })

  it('of a newer format is refused', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    await changed((record) => ({ ...record, format: 9 }))
    const trouble = { code: 'format-newer', format: 9, known: 1 }
    expect(await store.open('k1')).toEqual({ ok: false, trouble })
    expect(await store.save(knee, 1)).toEqual({ ok: false, trouble })
  })

  it('because nothing is kept here is said', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const store = indexedDbDrafts(tools())
    const trouble = { code: 'storage-unavailable' }
    expect(await store.list()).toEqual({ ok: false, trouble })
    expect(await store.save(knee, 0)).toEqual({ ok: false, trouble })
  })

  it('because the disk is full is said, and what was there stays', async () => {
    const store = indexedDbDrafts(tools())
    await store.save(knee, 0)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await store.save({ ...knee, texts: { ...texts, facts: 'more' } }, 1)).toEqual({
      ok: false,
      trouble: { code: 'storage-full' },
    })
    put.mockRestore()
    expect(await store.open('k1')).toEqual({ ok: true, value: { draft: knee, turn: 1 } })
  })
})

describe('a database from before there were drafts', () => {
  it.each([1, 2])('of version %i keeps what it holds, and takes a draft', async (version) => {
    const old = await openDB(databaseName, version, {
      upgrade(database) {
        database.createObjectStore('consultations', { keyPath: 'id' })
        database.createObjectStore('facts', { keyPath: ['id', 'place'] })
        database.createObjectStore('aids', { keyPath: 'hash' })
        if (version > 1) database.createObjectStore('signOffs', { autoIncrement: true })
      },
    })
    await old.put('aids', { hash: 'a', sealed: 'kept' })
    old.close()
    const shared = tools()
    expect(await indexedDbDrafts(shared).save(knee, 0)).toEqual({ ok: true, value: 1 })
    expect(await (await shared.database()).get('aids', 'a')).toEqual({ hash: 'a', sealed: 'kept' })
    expect(await (await shared.database()).count('signOffs')).toBe(0)
  })
})
