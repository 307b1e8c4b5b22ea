import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aidLibrary } from './aid-library-plugin.ts'

let folder: string
let chunks: { fileName: string; code: string }[]

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
      id === 'entry' ? `export { listings, load } from 'virtual:aid-library'` : undefined,
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
  const [{ output: files }] = (Array.isArray(output) ? output : [output]) as [
    { output: { type: string; fileName: string; code: string }[] },
  ]
  chunks = files.filter(({ type }) => type === 'chunk')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('lists a broken aid with its reasons, and does not ship it', () => {
  const all = chunks.map(({ code }) => code).join('\n')
  expect(all).toContain('en.md:27:1 error html-in-words')
  expect(all).toContain('aid.yaml:1:1 error folder-not-id')
  expect(all).not.toContain('hot-elbow')
})

it('gives each usable aid a file of its own, apart from the listing', () => {
  const withFacts = chunks.filter(({ code }) => code.includes('serious-problem'))
  expect(withFacts).toHaveLength(1)
  expect(withFacts[0]?.code).not.toContain('folder-not-id')
})
