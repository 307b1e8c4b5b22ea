import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readAidOfLibrary } from '../../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import figures from '../../src/i18n/en/figures.json'
import note from '../../src/i18n/en/note.json'
import summary from '../../src/i18n/en/summary.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import { papersFor } from '../../src/renderings/papers.ts'
import { summaryFile } from '../../src/renderings/summary-file.ts'
import { consultationOf, goldenTalks } from './golden-talks.ts'

const today = '2026-11-22'
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const words = i18nextWords('en', { figures, note, summary })

/** The hash of an aid changes with a comma of it; the papers are held against its words and figures alone. */
function aidNamed(name: string): Aid {
  const { aid, findings } = readAidOfLibrary(here('../../decision-aids'), name, today)
  if (!aid) throw new Error(`${name} fails its checks: ${findings.map(({ code }) => code).join(', ')}`)
  return { ...aid, hash: 'f'.repeat(64) }
}

/**
 * Compares with the frozen file. To change one: read the new text against the evidence file, figure by figure, and only
 * then run with UPDATE_GOLDEN=1 and commit what changed.
 */
function expectGolden(name: string, content: string): void {
  const file = here(`./${name}`)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, content)
  if (!existsSync(file)) throw new Error(`${name} is not frozen yet: read it, then run with UPDATE_GOLDEN=1`)
  expect(content).toBe(readFileSync(file, 'utf8'))
}

for (const talk of goldenTalks) {
  const papers = () => {
    const aid = aidNamed(talk.aid)
    const consultation = consultationOf(talk, aid)
    return papersFor(words, { aid, consultation, language: 'en', today, timeZone: 'Europe/London' })
  }

  test(`${talk.aid}: the summary file`, () => {
    // Its style is not what is frozen here: a colour may change without anybody reading the figures again.
    expectGolden(`${talk.aid}.summary.html`, summaryFile(papers().summary, papers().says, []).content)
  })

  test(`${talk.aid}: the text to send`, () => {
    expectGolden(`${talk.aid}.text.txt`, `${papers().text}\n`)
  })

  test(`${talk.aid}: the note for the record`, () => {
    expectGolden(`${talk.aid}.note.txt`, papers().note)
  })
}
