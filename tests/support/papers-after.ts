import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { NewFact } from '../../src/domain/consultation/fact.schema.ts'
import figures from '../../src/i18n/en/figures.json'
import note from '../../src/i18n/en/note.json'
import summary from '../../src/i18n/en/summary.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import { papersFor } from '../../src/renderings/papers.ts'
import { summaryFile } from '../../src/renderings/summary-file.ts'
import { soreThroatAidInWords } from './aid-builder.ts'
import { beginning, logOf } from './consultation-builder.ts'

const interfaceWords = i18nextWords('en', { figures, note, summary })

/** The papers of a talk about a sore throat, after what was said. */
export function papersAfter(said: readonly NewFact[], aid: Aid = soreThroatAidInWords()) {
  const consultation = consultationFrom(logOf(beginning, ...said))
  const told = { aid, consultation, language: 'en', today: '2026-11-22', timeZone: 'UTC' }
  const papers = papersFor(interfaceWords, told)
  const { note: noted, text } = papers
  const [top = '', ...sections] = noted.split('\n\n')
  return {
    summary: papers.summary,
    note: noted,
    top: top.split('\n'),
    sections,
    text,
    file: summaryFile(papers.summary, papers.says, []).content,
  }
}
