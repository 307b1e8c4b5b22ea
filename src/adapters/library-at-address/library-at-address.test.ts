import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LibraryHost, libraryFiles, listedOnly } from '../../../tests/support/library-host.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { libraryAtAddress, sha256 } from './library-at-address.ts'

const host = new LibraryHost()
let address = ''
const text = '{"a": 1}'
const entry = { ...listedOnly(1), size: text.length }

beforeEach(async () => {
  host.files = libraryFiles([entry, listedOnly(2)])
  host.silent.clear()
  host.asked = []
  address = `http://127.0.0.1:${await host.start(0)}/valley/`
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await host.stop()
})

const short = libraryAtAddress(200)

describe('a library at its address', () => {
  it('is its manifest and its index, and no aid', async () => {
    const found = await short.library(address, undefined, {})
    expect(found).toMatchObject({
      ok: true,
      value: { name: 'Aids of the valley', aids: [{ id: 'listed-1' }, {}] },
    })
    expect(host.asked).toEqual(['library.json', expect.stringMatching(/^index-[0-9a-f]{12}\.json$/)])
  })

  it('is its manifest alone where the index is the one that is known', async () => {
    const found = await short.library(address, undefined, {})
    if (!found.ok) throw new Error(found.trouble.code)
    host.asked = []
    const again = await short.library(address, found.value.index, {})
    expect(again).toMatchObject({ ok: true })
    expect(again.ok && again.value.aids).toBeUndefined()
    expect(host.asked).toEqual(['library.json'])
  })

  it('is asked without anything of this browser, and follows nowhere', async () => {
    const asked = vi.fn<typeof fetch>(async () => new Response('{}'))
    vi.stubGlobal('fetch', asked)
    await short.library(address, undefined, {})
    expect(asked.mock.calls[0]).toMatchObject([
      `${address}library.json`,
      { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-cache' },
    ])
  })

  it('is refused where its index is another than the manifest names, or cut off', async () => {
    for (const [name, whole] of host.files)
      if (name.startsWith('index')) host.files.set(name, whole.replace('made up', 'made UP'))
    expect(await short.library(address, undefined, {})).toMatchObject({
      trouble: { code: 'library-file-differs' },
    })
    for (const [name, whole] of host.files)
      if (name.startsWith('index')) host.files.set(name, whole.slice(0, -5))
    expect(await short.library(address, undefined, {})).toMatchObject({
      trouble: { code: 'library-file-differs' },
    })
  })

  it('says that a host is silent, answers nothing, or is not there', async () => {
    host.silent.add('library.json')
    expect(await short.library(address, undefined, {})).toMatchObject({
      trouble: { code: 'library-slow', file: 'library.json', seconds: 0.2 },
    })
    expect(await short.library(`${address}no/`, undefined, {})).toMatchObject({
      trouble: { code: 'library-answered', status: 404 },
    })
    await host.stop()
    expect(await short.library(address, undefined, {})).toMatchObject({
      trouble: { code: 'library-not-reached' },
    })
  })
})

describe('the file of an aid', () => {
  const listed = async () => ({ ...entry, sha256: await sha256(new TextEncoder().encode(text)) })
  const name = async () => `aids/listed-1-${(await listed()).sha256.slice(0, 12)}.aid.json`

  it('is an answer only with the listed size and hash', async () => {
    host.files.set(await name(), text)
    expect(await short.aid(address, await listed(), {})).toEqual({ ok: true, value: text })
    const differs = { trouble: { code: 'library-file-differs' } }
    for (const other of ['{"a": 2}', '{"a": 1', '{"a": 1} ', 'x'.repeat(100_000)]) {
      host.files.set(await name(), other)
      expect(await short.aid(address, await listed(), {})).toMatchObject(differs)
    }
  })
})

describe('a file of another host', () => {
  it('is read no further than it may be, and says how much has come', async () => {
    host.files.set('large', 'x'.repeat(500_000))
    const seen: number[] = []
    const onBytes = (bytes: number) => void seen.push(bytes)
    expect(await boundedFetch(`${address}large`, { file: 'large', most: 100_000, onBytes })).toEqual({
      ok: false,
      trouble: { code: 'library-too-large', file: 'large', kilobytes: 98 },
    })
    expect(seen.every((bytes) => bytes <= 100_000)).toBe(true)
    const whole = await boundedFetch(`${address}large`, { file: 'large', most: 500_000 })
    expect(whole.ok && whole.value.length).toBe(500_000)
  })

  it('can be stopped, before it is asked for and while it comes', async () => {
    host.silent.add('library.json')
    const stopping = new AbortController()
    const asked = boundedFetch(`${address}library.json`, { file: 'a', most: 10, signal: stopping.signal })
    setTimeout(() => stopping.abort(), 50)
    expect(await asked).toEqual({ ok: false, trouble: { code: 'library-stopped' } })
    expect(
      await boundedFetch(`${address}library.json`, { file: 'a', most: 10, signal: stopping.signal }),
    ).toEqual({ ok: false, trouble: { code: 'library-stopped' } })
  })
})
