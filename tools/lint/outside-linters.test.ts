import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advice } from './advice.mjs'
import type { Finding } from './findings.mjs'
import { checkBiome, checkOxlint, checkUnused } from './outside-linters.mjs'

type Case = [rule: string, place: string, message: RegExp]

const repository = fileURLToPath(new URL('../..', import.meta.url))
const settings = ['.oxlintrc.json', 'biome.json', 'knip.json']
const oxlint = ts.parseConfigFileTextToJson('', readFileSync(path.join(repository, '.oxlintrc.json'), 'utf8'))
  .config as { plugins: string[]; rules: Record<string, unknown> }

/** The rules that our own settings name. */
const named: Case[] = [
  ['max-lines', 'src/domain/long-file.ts', /too many lines/],
  ['max-lines-per-function', 'src/domain/long-function.ts', /too many lines/],
  ['max-lines-per-function', 'src/views/long-part.tsx', /too many lines/],
  ['eqeqeq', 'src/domain/unsafe.ts', /Expected ===/],
  ['no-explicit-any', 'src/domain/loose.ts', /any/],
  ['no-non-null-assertion', 'src/domain/loose.ts', /non-null/],
  ['no-floating-promises', 'src/domain/loose.ts', /awaited/],
  ['no-misused-promises', 'src/domain/loose.ts', /void/],
  ['await-thenable', 'src/domain/unsafe.ts', /non-Promise/],
  ['no-unsafe-assignment', 'src/domain/unsafe.ts', /Unsafe assignment/],
  ['no-unsafe-argument', 'src/domain/unsafe.ts', /Unsafe argument/],
  ['no-unsafe-call', 'src/domain/unsafe.ts', /Unsafe call/],
  ['no-unsafe-member-access', 'src/domain/unsafe.ts', /Unsafe member access/],
  ['no-unsafe-return', 'src/domain/loose.ts', /Unsafe return/],
  ['switch-exhaustiveness-check', 'src/domain/unsafe.ts', /not exhaustive/],
  ['no-default-export', 'src/domain/loose.ts', /named exports/],
  ['rules-of-hooks', 'src/views/hooks.tsx', /called conditionally/],
  ['exhaustive-deps', 'src/views/hooks.tsx', /missing dependency/],
]

/** The rules that a plugin brings of itself: one of each, so that none is switched off unseen. */
const brought: Record<string, Case> = {
  typescript: ['restrict-template-expressions', 'src/domain/wrong.ts', /template literal/],
  react: ['jsx-key', 'src/views/hooks.tsx', /Missing "key"/],
  'jsx-a11y': ['alt-text', 'src/views/picture.tsx', /Missing `alt`/],
  import: ['namespace', 'src/domain/wrong.ts', /not found in imported namespace/],
  unicorn: ['no-useless-spread', 'src/domain/wrong.ts', /unnecessarily/],
  oxc: ['const-comparisons', 'src/domain/wrong.ts', /constant comparison/],
  promise: ['no-new-statics', 'src/domain/wrong.ts', /new/],
}

const markup: Case[] = [
  ['format', 'src/unformatted.ts', /^is not formatted: run npm run format$/],
  ['format', 'src/unsorted.ts', /^is not formatted: run npm run format$/],
  ['useAltText', 'src/views/picture.tsx', /text alternative/],
  ['useButtonType', 'src/views/picture.tsx', /type/],
  ['noDuplicateObjectKeys', 'src/i18n/twice.json', /already declared/],
  ['noPositiveTabindex', 'src/views/picture.tsx', /tabIndex/],
]

const nothing = 'nothing uses it; delete it, or stop exporting it'
const unused = [
  `package.json idb (dependencies): ${nothing}`,
  `src/domain/count.ts Spare (types): ${nothing}`,
  `src/domain/count.ts spare (exports): ${nothing}`,
  `src/domain/forgotten.ts src/domain/forgotten.ts (files): ${nothing}`,
]

/** A copy with our settings, as the repository's own leave its fixtures alone. */
function copyOf(fixture: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `weigh-up-${fixture}-`))
  cpSync(path.join(repository, 'tests/fixtures/lint', fixture), folder, { recursive: true })
  for (const file of settings) cpSync(path.join(repository, file), path.join(folder, file))
  return folder
}

const findingOf = (found: readonly Finding[], rule: string, place: string) =>
  found.find((one) => one.rule === rule && one.file === place)

describe('the linters that we take from others', () => {
  const folder = copyOf('code')
  const emptied = copyOf('unused')
  let code: Finding[] = []
  let layout: Finding[] = []
  beforeAll(() => {
    writeFileSync(path.join(folder, 'src/unformatted.ts'), 'export const a = "b";\n')
    writeFileSync(
      path.join(folder, 'src/unsorted.ts'),
      "import { b } from './b.ts'\nimport { a } from './a.ts'\n\nexport const both = [a, b]\n",
    )
    symlinkSync(path.join(repository, 'node_modules'), path.join(emptied, 'node_modules'))
    code = checkOxlint(folder)
    layout = checkBiome(folder)
  }, 60_000)
  afterAll(() => {
    for (const copy of [folder, emptied]) rmSync(copy, { recursive: true })
  })

  it.each(named)('%s fires on %s and says what to do', (rule, place, message) => {
    const finding = findingOf(code, rule, place)
    expect(finding?.message).toMatch(message)
    expect(finding?.message).toContain(advice[rule] ?? '')
    expect(finding?.message).toMatch(/; .{12}/)
  })

  it('has a file for every rule that our settings name', () => {
    const on = Object.entries(oxlint.rules).filter(([, level]) => level !== 'off')
    const names = on.map(([name]) => name.replace(/^.*\//, ''))
    expect(names.filter((name) => !named.some(([rule]) => rule === name))).toEqual([])
  })

  it.each(oxlint.plugins)('%s brings its own rules', (plugin) => {
    const [rule, place, message] = brought[plugin] ?? ['', '', /^$/]
    expect(findingOf(code, rule, place)?.message).toMatch(message)
  })

  it('lets tests be as long as they need', () => {
    expect(code.filter(({ file }) => file === 'src/domain/long.test.ts')).toEqual([])
  })

  it.each(markup)('%s fires on %s', (rule, place, message) => {
    expect(findingOf(layout, rule, place)?.message).toMatch(message)
  })

  it('finds files, exports, types and packages that nothing uses', () => {
    const found = checkUnused(emptied)
    expect(found.every(({ rule }) => rule === 'unused')).toBe(true)
    expect(found.map(({ file, message }) => `${file} ${message}`).sort()).toEqual(unused)
  }, 60_000)
})
