import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advice } from './advice.mjs'
import type { Finding } from './findings.mjs'
import { checkBiome, checkOxlint } from './outside-linters.mjs'

const repository = fileURLToPath(new URL('../..', import.meta.url))

const code: [rule: string, place: string, message: RegExp][] = [
  ['max-lines', 'src/domain/long-file.ts', /too many lines/],
  ['max-lines-per-function', 'src/domain/long-function.ts', /too many lines/],
  ['max-lines-per-function', 'src/views/long-part.tsx', /too many lines/],
  ['no-explicit-any', 'src/domain/loose.ts', /any/],
  ['no-floating-promises', 'src/domain/loose.ts', /awaited/],
  ['no-misused-promises', 'src/domain/loose.ts', /void/],
  ['no-non-null-assertion', 'src/domain/loose.ts', /non-null/],
  ['no-default-export', 'src/domain/loose.ts', /named exports/],
  ['no-unsafe-return', 'src/domain/loose.ts', /any/],
]

describe('the linters that we take from others', () => {
  // A copy, as the repository's own settings leave its fixtures alone.
  const folder = mkdtempSync(path.join(tmpdir(), 'weigh-up-lint-'))
  let found: Finding[] = []
  beforeAll(() => {
    cpSync(path.join(repository, 'tests/fixtures/lint/code'), folder, { recursive: true })
    for (const file of ['.oxlintrc.json', 'biome.json'])
      cpSync(path.join(repository, file), path.join(folder, file))
    writeFileSync(path.join(folder, 'src/unformatted.ts'), 'export const a = "b";\n')
    found = checkOxlint(folder)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(code)('%s fires on %s and says what to do', (rule, place, message) => {
    const [finding] = found.filter((one) => one.rule === rule && one.file === place)
    expect(finding?.message).toMatch(message)
    expect(finding?.message).toContain(advice[rule])
  })

  it('holds markup to the accessibility rules', () => {
    const rules = found.filter(({ file }) => file === 'src/views/picture.tsx').map(({ rule }) => rule)
    expect(rules).toContain('alt-text')
  })

  it('lets tests be as long as they need', () => {
    expect(found.filter(({ file }) => file === 'src/domain/long.test.ts')).toEqual([])
  })

  it('finds what is not formatted and says how to mend it', () => {
    const [finding] = checkBiome(folder).filter(({ file }) => file === 'src/unformatted.ts')
    expect(finding).toMatchObject({ rule: 'format', message: 'is not formatted: run npm run format' })
  }, 60_000)
})
