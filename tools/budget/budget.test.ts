import { describe, expect, it } from 'vitest'
import type { Chunk } from '../chunk-record.mjs'
import { weigh } from './budget.mjs'

const chunk = (file: string, over: Partial<Chunk> = {}): Chunk => ({
  file,
  part: 'app',
  isEntry: false,
  imports: [],
  dynamicImports: [],
  modules: [`src/${file}`],
  css: [],
  ...over,
})
const kilobytes = (sizes: Record<string, number>) => (file: string) => (sizes[file] ?? 0) * 1024
const failing = (chunks: Chunk[], sizes: Record<string, number>) =>
  weigh(chunks, kilobytes(sizes))
    .filter(({ holds }) => !holds)
    .map(({ says }) => says)

describe('the budget', () => {
  it('counts a shared chunk once and a lazy one only for the consultation', () => {
    const chunks = [
      chunk('a.js', { isEntry: true, imports: ['shared.js'], dynamicImports: ['talk.js'] }),
      chunk('shared.js'),
      chunk('talk.js', { imports: ['shared.js'] }),
    ]
    expect(failing(chunks, { 'a.js': 50, 'shared.js': 60, 'talk.js': 110 })).toEqual([])
    expect(failing(chunks, { 'a.js': 51, 'shared.js': 60, 'talk.js': 110 })).toEqual([
      'start page: 111.0 KB of 110 KB, compressed',
      'consultation: 221.0 KB of 220 KB, compressed',
    ])
  })

  it('leaves out what reopens, the workbench, the aids and the languages, and what only they load', () => {
    const parts = ['reopening', 'asked-for', 'workbench', 'language'] as const
    const chunks = [
      chunk('a.js', { isEntry: true, dynamicImports: parts.map((part) => `${part}.js`) }),
      ...parts.map((part) => chunk(`${part}.js`, { part, imports: ['editor.js'] })),
      chunk('editor.js'),
    ]
    expect(failing(chunks, { 'a.js': 1, 'workbench.js': 300, 'editor.js': 300, 'aid.js': 300 })).toEqual([])
  })

  it('counts what reopens an earlier consultation as soon as a talk that begins today loads it too', () => {
    const chunks = [
      chunk('a.js', { isEntry: true, dynamicImports: ['talk.js', 'schemas.js'] }),
      chunk('talk.js'),
      chunk('schemas.js', { part: 'reopening' }),
    ]
    const sizes = { 'a.js': 1, 'talk.js': 210, 'schemas.js': 12 }
    expect(failing(chunks, sizes)).toEqual([])
    const heavier = chunks.map((one) => (one.file === 'talk.js' ? { ...one, imports: ['schemas.js'] } : one))
    expect(failing(heavier, sizes)).toEqual(['consultation: 223.0 KB of 220 KB, compressed'])
  })

  it('keeps the schemas and the machine library out of the start page', () => {
    const chunks = [
      chunk('a.js', { isEntry: true, imports: ['b.js'], dynamicImports: ['c.js'] }),
      chunk('b.js', { modules: ['node_modules/zod/v4/core.js'] }),
      chunk('c.js', { modules: ['node_modules/xstate/dist/xstate.js'] }),
    ]
    expect(failing(chunks, {})).toEqual([
      'zod loads with the start page, in b.js: import what needs it with import() when the talk begins',
    ])
  })

  it.each(['src/app/gallery-route.tsx', 'src/views/ui/button.examples.tsx', 'tests/support/example.ts'])(
    'lets nothing of the gallery ship: %s',
    (module) => {
      const chunks = [
        chunk('a.js', { isEntry: true, dynamicImports: ['b.js'] }),
        chunk('b.js', { modules: ['src/views/ui/button.tsx', module] }),
      ]
      expect(failing(chunks, {})).toEqual([
        `${module} ships: the gallery may be reached only where the build's mode is gallery`,
      ])
    },
  )

  it('fails on a build that it cannot see', () => {
    expect(failing([], {})).toEqual(['the build has no entry chunk'])
  })
})
