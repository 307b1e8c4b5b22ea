import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finding, sourceFiles } from './findings.mjs'
import { homes, rooms } from './import-table.mjs'
import { checkRooms, roomRules } from './rooms.mjs'

/** Libraries that have no home: each room is tried with all of them. */
const libraries = 'react react-dom react-markdown xstate @xstate/react i18next'.split(' ')

/**
 * Who may import whom, drawn a second time, so that a slip in the table shows: a row for who imports, a letter for
 * each room in the order of the rows (`+` whole, `t` types only, `-` nothing, `.` itself), then libraries, then Node.
 */
const drawn: Record<string, [rooms: string, libraries: string[], node: '+' | '-']> = {
  domain: ['.--------', [], '-'],
  ports: ['t.-------', [], '-'],
  machines: ['++.------', ['xstate'], '-'],
  adapters: ['++-.-----', [], '+'],
  i18n: ['t---.----', ['i18next'], '-'],
  navigation: ['t----.---', [], '-'],
  renderings: ['+---+-.--', ['react'], '-'],
  views: ['+-+-+++.-', ['react', 'react-dom', '@xstate/react', 'react-markdown'], '-'],
  app: ['++++++++.', libraries, '+'],
}
const names = Object.keys(drawn)
const homeOf: Record<string, string> = {
  zod: 'src/domain/shared/z.ts',
  yaml: 'src/adapters/aid-folder/parses.ts',
  'mdast-util-from-markdown': 'src/adapters/aid-folder/parses.ts',
  fflate: 'src/adapters/aid-zip/packs.ts',
  idb: 'src/adapters/kept-log/keeps.ts',
}

/** A file, what it imports, and the rule that must fire on it with what it says; no rule where the import is right. */
interface Case {
  file: string
  imports: string[]
  rule?: string
  says?: string
}

const insteadOf = (room: string) => rooms[room]?.instead ?? ''
const simple = (name: string) => name.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '')
const up = (file: string) => '../'.repeat(file.split('/').length - 1)
const whole = (file: string, target: string) => `import { thing } from '${up(file)}${target}'`
const types = (file: string, target: string) => `import type { Thing } from '${up(file)}${target}'`

/** Two files for each pair of rooms: one imports a value, the other a type. */
const pairs = names.flatMap((from): Case[] =>
  names.flatMap((to, place): Case[] => {
    const letter = drawn[from]?.[0][place]
    if (letter === '.') return []
    const target = `src/${to}/thing.ts`
    const value = `src/${from}/takes-${to}.ts`
    const type = `src/${from}/names-${to}.ts`
    const rule = letter === 't' ? `${from}-types-only` : `${from}-rooms`
    const breach = { rule, says: `imports ${target}; ${insteadOf(from)}` }
    return [
      { file: value, imports: [whole(value, target)], ...(letter !== '+' && breach) },
      { file: type, imports: [types(type, target)], ...(letter === '-' && breach) },
    ]
  }),
)

const fromPackages = names.flatMap((from): Case[] =>
  libraries.map((library) => {
    const isAllowed = drawn[from]?.[1].includes(library)
    const breach = { rule: `${from}-libraries`, says: insteadOf(from) }
    const file = `src/${from}/uses-${simple(library)}.ts`
    return { file, imports: [`import '${library}'`], ...(!isAllowed && breach) }
  }),
)

const fromNode = names.map((from): Case => {
  const file = `src/${from}/reads-disk.ts`
  const breach = { rule: `${from}-node`, says: `imports fs; ${insteadOf(from)}` }
  return {
    file,
    imports: ["import { readFileSync } from 'node:fs'"],
    ...(drawn[from]?.[2] === '-' && breach),
  }
})

const fromHomes = homes.flatMap(({ library, instead }): Case[] => {
  const imports = [`import '${library}'`]
  const rule = `${library.split('-')[0]}-home`
  const away = names
    .filter((room) => !(library === 'idb' && room === 'adapters'))
    .map((room) => ({ file: `src/${room}/takes-${library}.ts`, imports, rule, says: instead }))
  const home = { file: homeOf[library] ?? '', imports }
  const tested = { file: `src/domain/tries-${library}.test.ts`, imports }
  return [...away, home, tested]
})

const shipping: Case[] = [
  ...['tests/support/thing.ts', 'tools/thing.ts', 'src/domain/thing.test.ts'].flatMap((target, place) => {
    const rule = 'ships-alone'
    const says = `imports ${target}; what ships imports no test and nothing of tests/ or tools/`
    const shipped = `src/domain/ships-${place}.ts`
    const test = `src/domain/tries-${place}.test.ts`
    return [
      { file: shipped, imports: [whole(shipped, target)], rule, says },
      { file: test, imports: [whole(test, target)] },
    ]
  }),
  ...['src/views/card.examples.tsx', 'src/app/gallery-route.tsx'].map((file) => ({
    file,
    imports: [whole(file, 'tests/support/thing.ts')],
  })),
  ...names.map((room) => {
    const file = `tools/builds-${room}.ts`
    const breach = { rule: 'tools-rooms', says: `imports src/${room}/thing.ts; a build plugin may use` }
    const isAllowed = ['domain', 'adapters', 'renderings'].includes(room)
    return { file, imports: [whole(file, `src/${room}/thing.ts`)], ...(!isAllowed && breach) }
  }),
]

/** A cycle is told once, at the file that it was first seen from. */
const cycle: Case[] = [
  {
    file: 'src/domain/one.ts',
    imports: ["import { thing as other } from './two.ts'"],
    rule: 'no-cycles',
    says: 'imports src/domain/two.ts; two files that need each other are one thing or three',
  },
  { file: 'src/domain/two.ts', imports: ["import { thing as other } from './one.ts'"] },
]

const cases = [...pairs, ...fromPackages, ...fromNode, ...fromHomes, ...shipping, ...cycle]
const wrong = cases.flatMap(({ file, rule, says }) => (rule && says ? [{ file, rule, says }] : []))

describe('the import table', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'weigh-up-rooms-'))
  const write = (file: string, lines: string[]) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), `${lines.join('\n')}\n`)
  }
  let found: Finding[] = []
  beforeAll(async () => {
    symlinkSync(
      fileURLToPath(new URL('../../node_modules', import.meta.url)),
      path.join(root, 'node_modules'),
    )
    const things = ['tests/support', 'tools', ...names.map((room) => `src/${room}`)]
    for (const folder of things)
      write(`${folder}/thing.ts`, ['export const thing = 1', 'export type Thing = 1'])
    write('src/domain/thing.test.ts', ['export const thing = 1'])
    for (const { file, imports } of cases) write(file, [...imports, 'export const thing = 1'])
    found = await checkRooms(root, sourceFiles(root))
  }, 60_000)
  afterAll(() => rmSync(root, { recursive: true }))

  it.each(roomRules.map(({ name }) => name))('%s fires on every import that it forbids', (rule) => {
    const expected = wrong.filter((one) => one.rule === rule)
    expect(expected.length).toBeGreaterThan(0)
    const firing = found.filter((one) => one.rule === rule)
    expect(firing.map(({ file }) => file).sort()).toEqual(expected.map(({ file }) => file).sort())
    for (const { file, message } of firing)
      expect(message).toContain(expected.find((one) => one.file === file)?.says)
  })

  it('fires nowhere else', () => {
    const expected = new Set(wrong.map(({ rule, file }) => `${rule} ${file}`))
    expect(found.map(({ rule, file }) => `${rule} ${file}`).filter((pair) => !expected.has(pair))).toEqual([])
  })

  it('fails on a file that it did not see', async () => {
    const unseen = await checkRooms(root, [...sourceFiles(root), 'src/domain/not-there.ts'])
    expect(unseen.filter(({ rule }) => rule === 'rooms-seen').map(({ file }) => file)).toEqual([
      'src/domain/not-there.ts',
    ])
  }, 60_000)
})
