import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { partOf } from './chunk-record.mjs'
import { headersOf, policyForPage } from './headers-file.mjs'
import { aidsTooMany, placeholder, stamp } from './offline-plugin.ts'

const fromRoot = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const worker = readFileSync(fromRoot('src/app/service-worker.js'), 'utf8')
const list = { files: [{ url: 'index.html', hash: 'YQ==' }], later: [], origins: [] }

describe('the service worker', () => {
  it('carries the list of files, readable, with a version of its own', () => {
    const [, written = ''] = /JSON\.parse\((".*")\)/.exec(stamp(worker, list)) ?? []
    const read = JSON.parse(JSON.parse(written) as string) as unknown
    expect(read).toEqual({ version: expect.stringMatching(/^[0-9a-f]{12}$/) as string, ...list })
  })

  it('has another version when a file or the worker itself changed', () => {
    const versionOf = (text: string) => /version\\":\\"([0-9a-f]+)/.exec(text)?.[1]
    const changed = { ...list, files: [{ url: 'index.html', hash: 'Yg==' }] }
    const versions = [stamp(worker, list), stamp(worker, changed), stamp(`${worker}\n`, list)].map(versionOf)
    expect(new Set(versions).size).toBe(3)
  })

  it.each([`const a = ''`, `${placeholder} ${placeholder}`])('is not built from %s', (template) => {
    expect(() => stamp(template, list)).toThrow('needs exactly one')
  })
})

describe('the parts of the app', () => {
  it.each([
    ['app', ['src/app/main.tsx', 'node_modules/react/index.js']],
    ['app', ['node_modules/yaml/index.js']],
    ['app', ['src/i18n/en/start.json', 'src/i18n/translate.ts']],
    ['app', ['src/views/talk/shell.tsx', 'src/views/authoring/editor.tsx']],
    ['workbench', ['src/views/authoring/editor.tsx', 'node_modules/yaml/index.js']],
    ['reopening', ['src/domain/consultation/fact.schema.ts', 'node_modules/zod/v4/mini/index.js']],
    [
      'asked-for',
      ['src/views/talk/review/review-stage.tsx', 'src/views/talk/patient/patient-view.module.css'],
    ],
    ['asked-for', ['src/app/whole-library.ts', 'src/adapters/indexed-db/libraries.ts']],
    ['workbench', ['src/app/aids-libraries.tsx', 'src/domain/library/library-changes.ts']],
    ['app', ['src/views/talk/review/review-stage.tsx', 'src/views/talk/stage.module.css']],
    ['app', ['src/domain/consultation/fact.schema.ts', 'src/app/talk-route.tsx']],
    ['language', ['src/i18n/en/talk.json', 'src/i18n/en/of-the-talk.ts']],
    ['language', ['src/i18n/cy/start.json']],
    ['language', ['src/i18n/cy.json']],
  ])('%s: %j', (part, modules) => {
    expect(partOf(modules)).toBe(part)
  })
})

describe('a library', () => {
  const library = (size: number) => [
    { url: 'index.html', size: 9_000_000 },
    { url: 'aids/3f2a/index.json', size: 9_000_000 },
    { url: 'aids/3f2a/text-knee.aid.json', size: 9_000_000 },
    { url: 'aids/3f2a/aid-knee.json', size },
    { url: 'aids/3f2a/aid-hip.json', size },
  ]

  it('is kept whole before anybody asks, as a practice has it', () => {
    expect(aidsTooMany(library(2_000_000))).toEqual(new Set())
  })

  it('that is much larger leaves each aid for when it is first opened; its index is kept', () => {
    const left = new Set(['aids/3f2a/aid-knee.json', 'aids/3f2a/aid-hip.json'])
    expect(aidsTooMany(library(3_000_000))).toEqual(left)
  })
})

describe('the headers', () => {
  it('forbid everything that the app does not need', () => {
    const policy = headersOf(fromRoot('public/_headers'))['Content-Security-Policy']
    expect(policy?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "manifest-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      'trusted-types app-sw',
      "worker-src 'self'",
    ])
  })

  it('are stated in the page without what a page may not state', () => {
    expect(policyForPage(fromRoot('public/_headers'))).toMatch(/trusted-types app-sw$/)
  })
})
