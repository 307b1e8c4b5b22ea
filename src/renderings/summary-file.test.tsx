import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { copyFor, inLargePrint } from '../domain/take-home/copy-for.ts'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import tokens from '../views/ui/tokens.css?raw'
import { papersFor } from './papers.ts'
import { staticMarkup } from './static-markup.ts'
import { SummaryDocument } from './summary-document.tsx'
import { summaryFile } from './summary-file.ts'
import { summaryStyles } from './summary-styles.ts'

const words = i18nextWords('en', { figures, note, summary })

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- <script>',
  '"><svg onload=alert(1)>',
  '\u202egnp.exe\u2066 <b>&amp;</b>',
  '</style><iframe src="https://example.org"></iframe>',
]

const said = (text: string): NewFact[] => [
  { type: 'matters.said', text },
  { type: 'priority.added', priority: 'own', text },
  { type: 'option.ruledOut', option: 'treat', by: 'person', reason: text },
  { type: 'question.noted', question: 'q', text },
  { type: 'decision.thought', thought: { option: 'wait' } },
  { type: 'decision.explained', text },
  { type: 'step.written', step: 's', what: text, who: text, by: text },
  { type: 'help.written', text },
  { type: 'contactPoint.written', text },
  { type: 'recommendation.given', option: 'wait', reason: text, asked: false },
]

const papersOf = (...facts: NewFact[]) =>
  papersFor(words, {
    aid: soreThroatAid(),
    consultation: consultationFrom(logOf(beginning, ...facts)),
    language: 'en',
    today: '2026-11-22',
  })
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('the saved file', () => {
  const { summary: made, says } = papersOf(...said('Back to work'))
  const { name, type, content } = summaryFile(made, says, summaryStyles(tokens))
  const page = parsed(content)

  test('is named and titled neutrally, and says its language and direction', () => {
    expect(made.reference).toMatch(/^[2-9A-Z]{5}$/)
    expect(name).toBe(`summary-2026-11-22-${made.reference}.html`)
    const copy = copyFor(made, { for: 'my son', without: new Set(['matters']) })
    expect(summaryFile(copy, says, []).name).toBe(`summary-copy-2026-11-22-${made.reference}.html`)
    expect(summaryFile(inLargePrint(made), says, []).name).toBe(
      `summary-large-print-2026-11-22-${made.reference}.html`,
    )
    expect(type).toBe('text/html')
    expect(page.title).toBe('Summary of what we talked about')
    expect(page.documentElement.lang).toBe('en')
    expect(page.documentElement.dir).toBe('ltr')
  })

  test('needs no script and asks nobody for anything', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:/)
    expect([...page.scripts].map((script) => script.type)).toEqual(['application/json'])
    expect(page.querySelectorAll('[src], link, iframe, object, [href^="http"]')).toHaveLength(0)
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  test('is small', () => {
    expect(content.length).toBeLessThan(150_000)
  })
})

for (const text of hostile) {
  test(`${JSON.stringify(text)} stays text`, () => {
    const papers = papersOf(...said(text))
    const page = parsed(summaryFile(papers.summary, papers.says, summaryStyles(tokens)).content)
    expect(page.scripts).toHaveLength(1)
    expect(page.querySelectorAll('img, iframe, b')).toHaveLength(0)
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([])
    const quotes = [...page.querySelectorAll('blockquote')].map((quote) => quote.textContent)
    expect(quotes).toEqual([papers.summary.decided.why, papers.summary.matters.ownWords])
    expect(page.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    const data: unknown = JSON.parse(page.scripts[0]?.textContent ?? '')
    expect(data).toEqual(JSON.parse(JSON.stringify(papers.summary)))
  })
}

test('the file’s markup is the one that React writes', () => {
  for (const text of ['', 'Back to "work" & <rest>']) {
    const { summary: data, says } = papersOf(...said(text))
    const document = <SummaryDocument summary={data} t={says} />
    const ours = parsed(staticMarkup(document)).body.innerHTML
    expect(ours).toBe(parsed(renderToStaticMarkup(document)).body.innerHTML)
  }
})

test('a right-to-left language turns the page round', () => {
  const { summary: data, says } = papersOf()
  expect(data.language).toBe('en')
  const papers = papersFor(words, {
    aid: { ...soreThroatAid(), words: { en: {}, ur: {} } },
    consultation: consultationFrom([]),
    language: 'ur',
    today: '2026-11-22',
  })
  const page = parsed(summaryFile(papers.summary, papers.says, []).content)
  expect(says('next.heading')).toBe('What happens next')
  expect(page.documentElement.dir).toBe('rtl')
})
