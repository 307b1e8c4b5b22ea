import path from 'node:path'
import { expect, it } from 'vitest'
import { aidFoldersIn, readAidFolderOnDisk } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import { checkLines } from '../../src/renderings/check-lines.ts'

const fixtures = path.resolve('tests/fixtures/aids')

const expected: Record<string, string[]> = {
  'alias-bomb': Array.from({ length: 9 }, (_, index) => `aid.yaml:${index + 1}:7 error yaml-alias`),
  'direction-override': ['en.md:5:17 error direction-character'],
  'duplicate-keys': ['aid.yaml:5:1 error duplicate-key'],
  'missing-words': ['en.md:23:1 error words-missing', 'en.md:29:1 error words-missing'],
  'proto-key': ['aid.yaml:1:1 error forbidden-key'],
  'script-in-words': [
    'en.md:27:1 error html-in-words',
    'en.md:29:1 error html-in-words',
    'en.md:31:1 error link-not-allowed',
  ],
}

it('every broken aid has its lines written down', () => {
  expect(aidFoldersIn(fixtures)).toEqual(Object.keys(expected))
})

it.each(Object.entries(expected))('%s is refused, each fault at its place', (name, lines) => {
  const { aid, findings } = readAidFolderOnDisk(path.join(fixtures, name), '2026-11-22')
  const found = checkLines(findings).map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  )
  expect(found).toEqual(lines)
  expect(aid).toBeUndefined()
})
