import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFor, PortBusy, serve } from './serve.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'weigh-up-serve-'))
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

beforeAll(() => {
  mkdirSync(path.join(folder, 'assets'))
  mkdirSync(path.join(folder, '.vite'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(path.join(folder, 'assets/a.js'), 'export {}')
  writeFileSync(path.join(folder, '.vite/manifest.json'), '{}')
  writeFileSync(path.join(folder, '_headers'), "/*\n  Content-Security-Policy: default-src 'none'\n")
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the server of npm start', () => {
  it.each([
    ['/', 'index.html'],
    ['/?a=1', 'index.html'],
    ['/assets/a.js', 'assets/a.js'],
    ['/assets/gone.js', undefined],
    ['/start/knee', undefined],
    ['/assets', undefined],
    ['/assets/', undefined],
    ['/.vite/manifest.json', undefined],
    ['/_headers', undefined],
    ['/../package.json', undefined],
    ['/%2e%2e%2fpackage.json', undefined],
    ['/..%5cpackage.json', undefined],
    ['/a%00.js', undefined],
    ['/%', undefined],
    ['//', undefined],
  ])('answers %s with %s', (url, file) => {
    expect(fileFor(folder, url)).toBe(file === undefined ? undefined : path.join(folder, file))
  })

  it('sends the headers that the build asks for, a missing file as missing, and refuses a busy port', async () => {
    const port = await freePort()
    const address = await serve({ folder, port })
    const page = await fetch(address)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect((await fetch(`${address}assets/gone.js`)).status).toBe(404)
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
    await expect(serve({ folder, port })).rejects.toBeInstanceOf(PortBusy)
  })
})
