import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { policyForPage, policyWithHashes } from './headers-file.mjs'
import { libraryOriginsIn } from './library-origins.ts'
import { stamp } from './offline-plugin.ts'

const fromRoot = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'origins-'))
const file = path.join(folder, 'library-origins.json')
afterAll(() => rmSync(folder, { recursive: true }))
const read = (text: string) => {
  writeFileSync(file, text)
  return libraryOriginsIn(file)
}

describe('the list of allowed origins', () => {
  it('is empty as it ships', () => {
    expect(libraryOriginsIn(fromRoot('tools/library-origins.json'))).toEqual([])
  })

  it('holds origins', () => {
    const good = [
      'https://aids.example.org',
      'https://aids.example.org:8443',
      'http://localhost:4624',
      'http://127.0.0.1',
    ]
    expect(read(JSON.stringify(good, null, 2))).toEqual(good)
  })

  it.each([
    'http://aids.example.org',
    'https://*.example.org',
    'https://*',
    '*',
    'https:',
    'https://aids.example.org/',
    'https://aids.example.org/valley',
    'https://Aids.example.org',
    'https://aids.example.org:443',
    'https://aids.example.org:99999',
    "https://aids.example.org 'unsafe-inline'",
    'https://aids.example.org;script-src',
    'https://me@aids.example.org',
    'http://localhost.example.org',
    'data:',
    '',
  ])('ends the build at %j, with file, line and how to mend it', (origin) => {
    const text = `[\n  "https://a.example.org",\n  ${JSON.stringify(origin)}\n]`
    expect(() => read(text)).toThrow(`${file}:3, entry 2`)
    expect(() => read(text)).toThrow('https, no path')
  })

  it.each([
    '',
    '{',
    '{}',
    '"https://a.example.org"',
    '[1]',
    '["https://a.example.org","https://a.example.org"]',
  ])('ends the build at %s', (text) => {
    expect(() => read(text)).toThrow(file)
  })
})

describe('what the list makes', () => {
  const origins = ['https://aids.example.org']

  it('is one directive of the policy, which says only the app itself where the list is empty', () => {
    const policy = policyForPage(fromRoot('public/_headers'))
    const made = (listed: readonly string[]) =>
      policyWithHashes(policy, { 'style-src': [], 'script-src': [], 'connect-src': listed })
    expect(made([])).toBe(policy)
    expect(made(origins)).toBe(
      policy.replace("connect-src 'self'", "connect-src 'self' https://aids.example.org"),
    )
  })

  /** What the worker answers: from the app's own files, from the network, with an error, or not at all. */
  function answered(request: { url: string; method: string }, listed = origins) {
    let hear: ((event: object) => void) | undefined
    const fetched = vi.fn(async () => 'network')
    const worker = stamp(readFileSync(fromRoot('src/app/service-worker.js'), 'utf8'), {
      files: [],
      later: [],
      origins: listed,
    })
    const self = {
      location: { href: 'https://app.example/x/sw.js' },
      addEventListener: (name: string, heard: typeof hear) => {
        if (name === 'fetch') hear = heard
      },
    }
    const caches = { open: async () => ({ match: async () => 'own file' }) }
    runInNewContext(worker, { self, URL, caches, fetch: fetched, Response: { error: () => 'error' } })
    const respondWith = vi.fn()
    hear?.({ request: { mode: 'cors', cache: 'default', ...request }, respondWith })
    return { answer: respondWith.mock.calls[0]?.[0] as unknown, fetched }
  }

  it('is the rule of the service worker: a GET goes to the network, without anything of this browser', async () => {
    const { answer, fetched } = answered({
      url: 'https://aids.example.org/valley/library.json',
      method: 'GET',
    })
    expect(await answer).toBe('network')
    expect(fetched.mock.calls).toMatchObject([
      [
        'https://aids.example.org/valley/library.json',
        { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
      ],
    ])
  })

  it.each([
    ['https://aids.example.org/valley/', 'POST', origins],
    ['https://aids.example.org/valley/', 'GET', []],
    ['http://aids.example.org/valley/', 'GET', origins],
    ['https://aids.example.org:8443/', 'GET', origins],
    ['https://aids.example.org.evil.example/', 'GET', origins],
    ['https://evil.example/', 'PUT', origins],
    ['https://app.example/elsewhere/', 'GET', origins],
  ])('and %s by %s is answered with an error', (url, method, listed) => {
    const { answer, fetched } = answered({ url, method }, listed)
    expect(answer).toBe('error')
    expect(fetched).not.toHaveBeenCalled()
  })

  it('and the app has its own files as before', async () => {
    expect(await answered({ url: 'https://app.example/x/index.html', method: 'GET' }).answer).toBe('own file')
  })
})
