import { createElement } from 'react'
import { expect, test } from 'vitest'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { inEachLanguage } from '../../tests/support/in-languages.ts'
import { readAidOfLibrary } from '../adapters/aid-folder/aid-library-on-disk.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { EasyRead } from './easy-read.tsx'
import { papersFor } from './papers.ts'
import { escapeHtml, staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'

const said: NewFact[] = [
  { type: 'priority.chosen', priority: 'better-soon' },
  { type: 'decision.thought', thought: { option: 'no-antibiotic' } },
  { type: 'conflict.answered', option: 'no-antibiotic', priority: 'better-soon', answer: 'accepts' },
]

test.each(inEachLanguage)(
  'in %s a statement that is quoted ends without a second full stop',
  (language, words) => {
    const { aid } = readAidOfLibrary('decision-aids', 'acute-sore-throat', '2026-11-22')
    if (!aid) throw new Error('it fails its checks')
    const consultation = consultationFrom(logOf(beginning, ...said))
    const { summary, says: t, note } = papersFor(words, { aid, consultation, language, today: '2026-11-22' })
    const statement = summary.decided.conflict?.statement ?? ''
    expect(statement).toMatch(/[.۔]$/)
    const say = words.says('giving-forms')
    const papers = [
      staticMarkup(createElement(SummaryDocument, { summary, t })),
      staticMarkup(createElement(EasyRead, { summary, t, say })),
      ...(language === 'en' ? [note] : []),
    ]
    for (const paper of papers) {
      expect(paper).toContain(
        `${paper === note ? statement.slice(0, -1) : escapeHtml(statement.slice(0, -1))}”`,
      )
      expect(paper).not.toMatch(/[.۔]”/)
    }
  },
)
