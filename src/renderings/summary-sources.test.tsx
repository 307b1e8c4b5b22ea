import { expect, test } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { inEachLanguage } from '../../tests/support/in-languages.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { papersFor } from './papers.ts'
import { staticMarkup } from './static-markup.ts'
import { SummarySources } from './summary-sources.tsx'

const wordsIn = (language: string) => {
  const [, words] = inEachLanguage.find(([one]) => one === language) ?? []
  if (!words) throw new Error(`no words in ${language}`)
  return words
}
const { summary } = papersFor(wordsIn('en'), {
  aid: soreThroatAid(),
  consultation: consultationFrom(logOf(beginning)),
  language: 'en',
  today: '2026-11-22',
})

function sourcesIn(language: string, says: string): string {
  if ('none' in summary.aid) throw new Error('an aid was used')
  const shown: Summary = {
    ...summary,
    language,
    sources: [{ id: 'S1', says, address: 'https://example.org', reports: false }],
    aid: { ...summary.aid, translation: { is: 'whole', isChecked: false, source: 'en' } },
  }
  const html = staticMarkup(<SummarySources summary={shown} t={wordsIn(language).says('summary')} />)
  return /<li>(.*?)<\/li>/.exec(html)?.[1] ?? ''
}

test.each([
  [
    'Cai T et al., BMJ 374:n1537. Effects of statins. 2021.',
    'Cai T et al., BMJ 374:n1537. Effects of statins.',
    '2021.',
  ],
  ['NHS. Atorvastatin (U.S. version). bez daty.', 'NHS. Atorvastatin (U.S. version).', 'bez daty.'],
])(
  'authors and title of “%s” are in the language of the aid, its date in that of the paper',
  (says, names, when) => {
    expect(sourcesIn('pl', says)).toBe(
      `S1. <span lang="en">${names}</span> ${when} <bdi>https://example.org</bdi>.`,
    )
  },
)

test('nothing is marked where the paper is in the language of the aid', () => {
  expect(sourcesIn('en', 'NHS. Atorvastatin. 2021.')).toBe(
    'S1. NHS. Atorvastatin. 2021. <bdi>https://example.org</bdi>.',
  )
})
