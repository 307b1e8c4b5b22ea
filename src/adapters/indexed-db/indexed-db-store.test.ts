import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import {
  beginning,
  beginningWithoutAid,
  logOf,
  mayaDecided,
} from '../../../tests/support/consultation-builder.ts'
import type { Fact, NewFact } from '../../domain/consultation/fact.schema.ts'
import { talkReference } from '../../domain/consultation/talk-reference.ts'
import type { StoredConsultation } from '../../ports/consultation-store.port.ts'
import type { Seal } from '../../ports/seal.port.ts'
import { plainSeal } from '../seal/plain-seal.ts'
import { databaseName, lazyDatabase } from './database.ts'
import { indexedDbStore as storeOf } from './indexed-db-store.ts'

const indexedDbStore = (seal: Seal) => storeOf({ database: lazyDatabase(), seal })

const maya = (facts = mayaDecided()): StoredConsultation => ({ id: 'maya', aid: soreThroatAid(), facts })

type Rows = Record<'consultations' | 'aids' | 'facts', { sealed: string }[]>

const raw = () => openDB(databaseName)

const putRaw = async (store: string, value: unknown) => {
  const database = await raw()
  await database.put(store, value)
  database.close()
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('what was kept', () => {
  it('opens again as it was, from a store that was just started', async () => {
    const facts = mayaDecided()
    const before = indexedDbStore(plainSeal)
    await before.begin(maya(facts.slice(0, 2)))
    await before.append('maya', facts.slice(2, 4))
    await before.append('maya', facts.slice(4))
    expect(await indexedDbStore(plainSeal).open('maya')).toEqual({ ok: true, value: maya(facts) })
  })

  it('is refused where another tab wrote at the same place, whole and without a trace', async () => {
    const facts = mayaDecided()
    const store = indexedDbStore(plainSeal)
    await store.begin(maya(facts.slice(0, 3)))
    const ours: Fact[] = facts.slice(2, 5).map((fact, index) => ({ ...fact, id: `ours-${index}` }))
    expect(await store.append('maya', ours)).toEqual({
      ok: false,
      trouble: { code: 'written-elsewhere', place: 2 },
    })
    expect(await store.open('maya')).toMatchObject({ ok: true, value: { facts: facts.slice(0, 3) } })
  })

  it('takes a save again that was stored but never acknowledged, with what came since', async () => {
    const facts = mayaDecided()
    const store = indexedDbStore(plainSeal)
    await store.begin(maya(facts.slice(0, 2)))
    expect((await store.begin(maya(facts.slice(0, 4)))).ok).toBe(true)
    expect((await store.append('maya', facts.slice(2, 6))).ok).toBe(true)
    expect(await store.open('maya')).toMatchObject({ ok: true, value: { facts: facts.slice(0, 6) } })
  })

  it('passes the seal, each text under a tag of its own', async () => {
    const tags: string[] = []
    const seal = {
      protects: true,
      seal: (text: string, tag: string) => {
        tags.push(tag)
        return Promise.resolve(`sealed ${btoa(encodeURIComponent(text))}`)
      },
      open: (sealed: string) => Promise.resolve(decodeURIComponent(atob(sealed.slice(7)))),
    }
    const store = indexedDbStore(seal)
    await store.begin(maya())
    expect((await store.open('maya')).ok).toBe(true)
    expect(new Set(tags).size).toBe(tags.length)
    const database = await raw()
    const everything = JSON.stringify([
      await database.getAll('consultations'),
      await database.getAll('facts'),
      await database.getAll('aids'),
    ])
    expect(everything).not.toMatch(/Monday|sore|throat|priority/i)
  })
})

describe('a consultation without an aid', () => {
  const named = (text: string) => ({ type: 'choice.named', text }) as const
  const kept = (...facts: NewFact[]) => ({
    id: 'none',
    aid: null,
    facts: logOf(beginningWithoutAid, ...facts),
  })

  it('opens again as it was, and is listed by what was typed last and not undone', async () => {
    const store = indexedDbStore(plainSeal)
    const said = kept(named('My back'), named('A slip'), { type: 'fact.undone', fact: 'fact-3' })
    await store.begin({ ...said, facts: said.facts.slice(0, 1) })
    const list = await store.unfinished()
    expect(list.ok && list.value).toMatchObject([{ aidId: '', aidTitle: '', withoutAid: true }])
    await store.append('none', said.facts.slice(1))
    expect(await indexedDbStore(plainSeal).open('none')).toEqual({ ok: true, value: said })
    const later = await store.unfinished()
    expect(later.ok && later.value).toMatchObject([{ aidTitle: 'My back' }])
    expect(await store.remove('none')).toEqual({ ok: true, value: null })
    expect(await store.holdsAny()).toBe(false)
  })

  it('whose log began with an aid is damaged, and the other way round', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin({ ...kept(), facts: mayaDecided() })
    expect(await store.open('none')).toMatchObject({ trouble: { code: 'consultation-damaged' } })
    await store.begin({ ...kept(), id: 'other', aid: soreThroatAid() })
    expect(await store.open('other')).toMatchObject({ trouble: { code: 'consultation-damaged' } })
  })
})

describe('a database of format 1, as it was first shipped', () => {
  it('still opens', async () => {
    const frozen = JSON.parse(readFileSync('tests/storage/frozen/format-1.database.json', 'utf8')) as Rows
    await indexedDbStore(plainSeal).holdsAny() // makes the empty database
    for (const [name, rows] of Object.entries(frozen)) for (const row of rows) await putRaw(name, row)
    const store = indexedDbStore(plainSeal)
    const facts = frozen.facts.map(({ sealed }) => JSON.parse(sealed) as Fact)
    expect(await store.open('maya')).toMatchObject({
      ok: true,
      value: { facts, aid: { hash: 'a'.repeat(64) } },
    })
    const list = await store.unfinished()
    expect(list.ok && list.value).toMatchObject([
      {
        id: 'maya',
        aidTitle: 'Sore throat: antibiotics or not?',
        reference: facts[0] && talkReference(facts[0]),
      },
    ])
  })
})

describe('what the start page asks', () => {
  it('knows whether anything is kept without opening a seal', async () => {
    const open = vi.fn(plainSeal.open)
    const store = indexedDbStore({ ...plainSeal, open })
    expect(await store.holdsAny()).toBe(false)
    await store.begin(maya())
    expect(await store.holdsAny()).toBe(true)
    expect(open).not.toHaveBeenCalled()
  })

  it('lists what is unfinished, latest first, with where one was', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin({ ...maya(logOf(beginning)), id: 'short' })
    await store.begin(maya())
    await store.begin({ ...maya(logOf(beginning, { type: 'consultation.finished' })), id: 'over' })
    const list = await store.unfinished()
    expect(list.ok && list.value.map(({ id, lastFact }) => [id, lastFact])).toEqual([
      ['maya', 'steps.accepted'],
      ['short', 'consultation.begun'],
    ])
  })

  it('clears one consultation, and everything', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin(maya())
    await store.begin({ ...maya(), id: 'sam' })
    await store.remove('maya')
    expect(await store.open('maya')).toEqual({ ok: false, trouble: { code: 'consultation-not-found' } })
    expect((await store.open('sam')).ok).toBe(true)
    await store.clear()
    const database = await raw()
    expect([
      await database.count('consultations'),
      await database.count('facts'),
      await database.count('aids'),
    ]).toEqual([0, 0, 0])
  })
})

describe('what cannot be read', () => {
  const damage: [string, (facts: Fact[]) => unknown, number][] = [
    ['text that is no JSON', () => ({ id: 'maya', place: 4, sealed: '{"type":"prior' }), 4],
    ['a fact of no known type', () => ({ id: 'maya', place: 3, sealed: '{"type":"lie"}' }), 3],
    ['a fact of another place', (facts) => ({ id: 'maya', place: 5, sealed: JSON.stringify(facts[2]) }), 5],
  ]

  it.each(damage)(
    '%s: what came before is kept, all that remains can be saved, the disk stays',
    async (_, spoil, at) => {
      const facts = mayaDecided()
      const store = indexedDbStore(plainSeal)
      await store.begin(maya(facts))
      await putRaw('facts', spoil(facts))
      const before = await (await raw()).getAll('facts')
      const opened = await store.open('maya')
      expect(opened).toMatchObject({
        ok: false,
        trouble: { code: 'consultation-damaged', place: at, kept: { facts: facts.slice(0, at) } },
      })
      expect(JSON.stringify(opened)).toContain('steps.accepted')
      expect(await (await raw()).getAll('facts')).toEqual(before)
    },
  )

  it('a missing fact ends the log there', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin(maya())
    const database = await raw()
    await database.delete('facts', ['maya', 2])
    expect(await store.open('maya')).toMatchObject({
      ok: false,
      trouble: { code: 'consultation-damaged', place: 2 },
    })
  })

  it('a missing aid leaves the log for a download', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin(maya())
    await (await raw()).clear('aids')
    const opened = await store.open('maya')
    expect(opened).toMatchObject({ ok: false, trouble: { code: 'consultation-damaged', detail: 'aid' } })
    expect(!opened.ok && 'kept' in opened.trouble).toBe(false)
    expect(JSON.stringify(opened)).toContain('Back to work by Monday')
  })

  it('a newer format is refused and listed all the same', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin(maya())
    const database = await raw()
    await database.put('consultations', {
      ...(await database.get('consultations', 'maya')),
      format: 9,
      sealed: '?',
    })
    expect(await store.open('maya')).toEqual({
      ok: false,
      trouble: { code: 'format-newer', format: 9, known: 1 },
    })
    const list = await store.unfinished()
    expect(list.ok && list.value).toMatchObject([{ id: 'maya', aidTitle: '' }])
    expect(list.ok && list.value[0]).not.toHaveProperty('reference')
  })
})

describe('a browser that does not keep', () => {
  it('says that there is no storage', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const store = indexedDbStore(plainSeal)
    expect(await store.begin(maya())).toEqual({ ok: false, trouble: { code: 'storage-unavailable' } })
    expect(await store.holdsAny()).toBe(false)
  })

  it('says that the disk is full, and takes the same save when there is room', async () => {
    const store = indexedDbStore(plainSeal)
    await store.begin(maya(mayaDecided().slice(0, 1)))
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const rest = mayaDecided().slice(1)
    expect(await store.append('maya', rest)).toEqual({ ok: false, trouble: { code: 'storage-full' } })
    add.mockRestore()
    expect(await store.append('maya', rest)).toEqual({ ok: true, value: null })
    expect(await store.open('maya')).toMatchObject({ ok: true, value: { facts: mayaDecided() } })
  })

  it('opens the disk again after it could not be opened', async () => {
    const store = indexedDbStore(plainSeal)
    const broken = new IDBFactory()
    vi.spyOn(broken, 'open').mockImplementation(() => {
      throw new DOMException('not in a private window', 'SecurityError')
    })
    vi.stubGlobal('indexedDB', broken)
    expect(await store.begin(maya())).toEqual({ ok: false, trouble: { code: 'storage-unavailable' } })
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect((await store.begin(maya())).ok).toBe(true)
  })
})
