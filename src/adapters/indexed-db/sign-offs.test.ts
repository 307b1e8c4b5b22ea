import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import { mayaDecided } from '../../../tests/support/consultation-builder.ts'
import { partsToCheck, type SignOffEntry } from '../../domain/aid/sign-off.ts'
import { plainSeal } from '../seal/plain-seal.ts'
import { databaseName, lazyDatabase } from './database.ts'
import { indexedDbStore } from './indexed-db-store.ts'
import { indexedDbSignOffs } from './sign-offs.ts'

const tools = () => ({ database: lazyDatabase(), seal: plainSeal })
const signed: SignOffEntry = {
  type: 'aid.signedOff',
  aid: 'sore-throat',
  version: '1.0.0',
  hash: 'a'.repeat(64),
  name: 'Dr Asha Patel',
  role: 'GP partner',
  interests: 'none',
  day: '2026-11-25',
  checked: partsToCheck,
}
const withdrawn: SignOffEntry = {
  type: 'signOff.withdrawn',
  aid: 'sore-throat',
  version: '1.0.0',
  hash: 'a'.repeat(64),
  day: '2026-11-26',
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('sign-offs', () => {
  it('are read in the order in which they were said, from a store that was just started', async () => {
    const before = indexedDbSignOffs(tools())
    await before.add(signed)
    await before.add(withdrawn)
    expect(await indexedDbSignOffs(tools()).entries()).toEqual({ ok: true, value: [signed, withdrawn] })
  })

  it('stay when the consultations of this machine are cleared', async () => {
    const shared = tools()
    await indexedDbSignOffs(shared).add(signed)
    await indexedDbStore(shared).clear()
    expect(await indexedDbSignOffs(shared).entries()).toEqual({ ok: true, value: [signed] })
  })

  it('that are damaged, or lie under the hash of another aid, sign nothing off', async () => {
    await indexedDbSignOffs(tools()).add(signed)
    const database = await openDB(databaseName)
    await database.put('signOffs', { hash: 'b'.repeat(64), sealed: JSON.stringify(signed) }, 7)
    await database.put('signOffs', { hash: 'a'.repeat(64), sealed: '{"type":"aid.sig' }, 8)
    database.close()
    expect(await indexedDbSignOffs(tools()).entries()).toEqual({ ok: true, value: [signed] })
  })

  it('say so where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await indexedDbSignOffs(tools()).add(signed)).toEqual({
      ok: false,
      trouble: { code: 'storage-unavailable' },
    })
  })
})

describe('a database from before there were sign-offs', () => {
  it('keeps its consultations, and takes a sign-off', async () => {
    const old = await openDB(databaseName, 1, {
      upgrade(database) {
        database.createObjectStore('consultations', { keyPath: 'id' })
        database.createObjectStore('facts', { keyPath: ['id', 'place'] })
        database.createObjectStore('aids', { keyPath: 'hash' })
      },
    })
    const facts = mayaDecided()
    const aid = soreThroatAid()
    const [first] = facts
    await old.put('consultations', {
      id: 'maya',
      format: 1,
      aidHash: aid.hash,
      begunAt: first?.at,
      lastAt: first?.at,
      finished: false,
      sealed: JSON.stringify({ aidId: aid.facts.id, aidTitle: 'Sore throat' }),
    })
    for (const fact of facts)
      await old.put('facts', { id: 'maya', place: fact.place, sealed: JSON.stringify(fact) })
    await old.put('aids', { hash: aid.hash, sealed: JSON.stringify(aid) })
    old.close()
    const shared = tools()
    expect((await indexedDbSignOffs(shared).add(signed)).ok).toBe(true)
    expect(await indexedDbStore(shared).open('maya')).toMatchObject({ ok: true, value: { facts } })
  })
})
