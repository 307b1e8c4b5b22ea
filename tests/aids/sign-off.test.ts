import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { aidFoldersIn, readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import { signOffList } from '../../tools/sign-off-list.ts'

const library = fileURLToPath(new URL('../../decision-aids', import.meta.url))
const page = fileURLToPath(new URL('../../docs/sign-off.md', import.meta.url))

test('the list for sign-off names every second-hand figure and unchecked harm of the aids as they are', () => {
  const aids = aidFoldersIn(library).flatMap(
    (name) => readAidOfLibrary(library, name, '2026-11-22').aid ?? [],
  )
  const list = signOffList(aids)
  if (process.env['UPDATE_SIGN_OFF'] === '1') writeFileSync(page, list)
  expect(readFileSync(page, 'utf8')).toBe(list)
})
