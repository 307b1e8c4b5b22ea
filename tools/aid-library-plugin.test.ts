import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aidLibrary } from './aid-library-plugin.ts'

let folder: string
let code: string
let files: Map<string, unknown>

/** A library of one real aid and two broken ones, built on its own. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'library-'))
  cpSync('decision-aids/carpal-tunnel', path.join(folder, 'carpal-tunnel'), { recursive: true })
  cpSync('decision-aids/carpal-tunnel', path.join(folder, 'another-name'), { recursive: true })
  cpSync('tests/fixtures/aids/script-in-words', path.join(folder, 'script-in-words'), { recursive: true })
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : undefined),
    load: (id: string) =>
      id === 'entry' ? `export { areas, folder } from 'virtual:aid-library'` : undefined,
  }
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, aidLibrary(folder)],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  })
  const [{ output: written }] = (Array.isArray(output) ? output : [output]) as [
    { output: { type: string; fileName: string; code?: string; source?: string | Uint8Array }[] },
  ]
  code = written.map((file) => file.code ?? '').join('\n')
  const assets = written.filter(({ type }) => type === 'asset')
  files = new Map(assets.map(({ fileName, source }) => [fileName, JSON.parse(String(source))]))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fileNamed = (end: string) => [...files].find(([name]) => name.endsWith(end))?.[1]

it('lists a broken aid with its reasons, and does not ship it', () => {
  expect(fileNamed('/index.json')).toMatchObject({
    aids: [{ id: 'carpal-tunnel' }],
    unusable: [
      {
        id: 'another-name',
        reasons: expect.arrayContaining([
          expect.stringContaining('aid.yaml:1:1 error folder-not-id'),
        ]) as unknown,
      },
      {
        id: 'script-in-words',
        reasons: expect.arrayContaining([
          expect.stringContaining('en.md:27:1 error html-in-words'),
        ]) as unknown,
      },
    ],
  })
  expect(fileNamed('/aid-another-name.json')).toEqual({
    unusable: [expect.stringContaining('folder-not-id')],
  })
  expect(JSON.stringify([...files])).not.toContain('hot-elbow')
})

it('gives each usable aid a file of its own, and nothing of it to the code or the index', () => {
  expect(fileNamed('/aid-carpal-tunnel.json')).toMatchObject({ aid: { facts: { id: 'carpal-tunnel' } } })
  const facts = readFileSync('decision-aids/carpal-tunnel/aid.yaml', 'utf8')
  const en = readFileSync('decision-aids/carpal-tunnel/en.md', 'utf8')
  expect(fileNamed('/text-carpal-tunnel.aid.json')).toEqual({ format: 1, facts, words: { en } })
  expect(code).not.toContain('carpal')
  expect(JSON.stringify(fileNamed('/index.json'))).not.toContain('serious-problem')
})

it('tells the code the areas, and the folder, whose name no other library has', () => {
  const [, folder] = /"(aids\/[0-9a-f]{12})"/.exec(code) ?? []
  expect([...files.keys()].map((name) => path.posix.dirname(name))).toEqual(
    Array.from({ length: 5 }, () => folder),
  )
  expect(code).toMatch(/"area":\s*"bones-and-joints",\s*"count":\s*1/)
})
