import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import { aidsReport } from '../../tools/aids-report.ts'
import { signOffList } from '../../tools/sign-off-list.ts'

const library = fileURLToPath(new URL('../../decision-aids', import.meta.url))
const aids = aidFoldersIn(library).flatMap((name) => readAidOfLibrary(library, name, '2026-11-22').aid ?? [])

test.each([
  ['sign-off.md', signOffList],
  ['aids.md', aidsReport],
])('docs/%s tells of the aids as they are', (name, report) => {
  const page = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
  const says = report(aids)
  if (process.env['UPDATE_REPORTS'] === '1') writeFileSync(page, says)
  expect(readFileSync(page, 'utf8')).toBe(says)
})
