import { describe, expect, test } from 'vitest'
import { consultationOf, type GoldenTalk, goldenTalks } from '../../tests/golden/golden-talks.ts'
import { english } from '../../tests/support/in-english.tsx'
import { readAidOfLibrary } from '../adapters/aid-folder/aid-library-on-disk.ts'
import { copyFor, inLargePrint } from '../domain/take-home/copy-for.ts'
import tokens from '../views/ui/tokens.css?raw'
import { easyReadFile } from './easy-read-file.ts'
import { fileScript } from './file-script/file-script.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'
import { easyReadStyles, summaryStyles } from './summary-styles.ts'

const controls = { script: fileScript, t: english.says('giving-forms') }

const today = '2026-11-22'

function filesOf(talk: GoldenTalk): Record<string, string> {
  const { aid } = readAidOfLibrary('decision-aids', talk.aid, today)
  if (!aid) throw new Error(`${talk.aid} fails its checks`)
  const consultation = consultationOf(talk, aid)
  const told = { aid, consultation, language: 'en', today, signOff: undefined }
  const { summary, says } = papersFor(english, told)
  const copy = copyFor(summary, { for: 'my daughter', without: new Set(['matters', 'questions']) })
  const file = (made: typeof summary) =>
    summaryFile(made, says, summaryStyles(tokens, made), { controls }).content
  return {
    summary: file(summary),
    'large print': file(inLargePrint(summary)),
    copy: file(copy),
    'easy read': easyReadFile(summary, says, { say: controls.t, styles: easyReadStyles(tokens), controls })
      .content,
  }
}

/** The tree of elements, by their names: what stands in what. */
const outline = (element: Element): string =>
  `${element.localName}(${[...element.children].map(outline).join(' ')})`

/** The file as strict XML: whatever an HTML parser would quietly mend is an error here, or another tree. */
function asXml(html: string): Document {
  const strict = html
    .replace(/^<!doctype html>\n/, '')
    .replace(/<(meta|br|hr|img)\b([^>]*)>/g, '<$1$2/>')
    .replace(/(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/g, '$1<![CDATA[$3]]>$4')
  return new DOMParser().parseFromString(strict, 'application/xml')
}

for (const talk of goldenTalks) {
  describe(`the files of a talk about ${talk.aid}`, () => {
    test('are small, with their pictures', () => {
      for (const [name, content] of Object.entries(filesOf(talk)))
        expect(new TextEncoder().encode(content).length, name).toBeLessThan(150_000)
    })

    test('are well formed: no parser has to mend them, and no id stands twice', () => {
      for (const [name, content] of Object.entries(filesOf(talk))) {
        const page = new DOMParser().parseFromString(content, 'text/html')
        const xml = asXml(content)
        expect(xml.querySelector('parsererror')?.textContent, name).toBeUndefined()
        expect(outline(xml.documentElement), name).toBe(outline(page.documentElement))
        const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
        expect(new Set(ids).size, name).toBe(ids.length)
      }
    })

    test('begin with the line that says when their end is missing, hidden, and have an end of their own', () => {
      for (const [name, content] of Object.entries(filesOf(talk))) {
        const { body } = new DOMParser().parseFromString(content, 'text/html')
        const line = body.querySelector('main')?.firstElementChild
        expect([line?.localName, line?.textContent], name).toEqual(['p', controls.t('file.cutOff')])
        expect(line?.hasAttribute('hidden'), name).toBe(true)
        expect(body.querySelectorAll('main > p, hr'), name).toHaveLength(2)
        expect(body.lastElementChild?.localName, name).toBe('hr')
      }
    })

    test('run one script, allowed by its hash, and have nothing that works only with it', () => {
      for (const [name, content] of Object.entries(filesOf(talk))) {
        const page = new DOMParser().parseFromString(content, 'text/html')
        const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
        expect(policy?.getAttribute('content'), name).toBe(
          `default-src 'none'; script-src '${fileScript.hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`,
        )
        const run = [...page.scripts].filter(({ type }) => type !== 'application/json')
        expect(run.map(({ text }) => text)).toEqual([fileScript.code])
        expect(page.querySelectorAll('button, input, textarea, a[href], [src], link')).toHaveLength(0)
      }
    })
  })
}

describe('the easy read copy', () => {
  for (const talk of goldenTalks) {
    test(`${talk.aid}: everything that everyone should know is there, in the summary’s own figures`, () => {
      const { summary = '', 'easy read': easy = '' } = filesOf(talk)
      const text = new DOMParser().parseFromString(easy, 'text/html').querySelector('main')?.textContent ?? ''
      const data = new DOMParser().parseFromString(summary, 'text/html').getElementById('weigh-up-summary')
      const { choices, help, decided } = JSON.parse(data?.textContent ?? '') as {
        choices: { rows: Row[] }
        help: { entries: { says: string }[] }
        decided: { why: string }
      }
      const must = choices.rows.filter(({ mustMention }) => mustMention)
      expect(must.length).toBeGreaterThan(3)
      for (const { name, results, parts } of must) {
        expect(text).toContain(name)
        for (const { figures, cited } of [...results, ...parts.flatMap((part) => part.results)]) {
          for (const { says } of figures) expect(text).toContain(says)
          for (const { source } of cited) expect(text).toContain(source)
        }
      }
      for (const { says } of help.entries) expect(text).toContain(says)
      expect(text).toContain(decided.why)
      expect(text).toContain('No person with a learning disability has checked it.')
    })
  }

  test('has a picture beside each line, which says nothing by itself', () => {
    const [talk] = goldenTalks as [GoldenTalk]
    const page = new DOMParser().parseFromString(filesOf(talk)['easy read'] ?? '', 'text/html')
    const lines = [...page.querySelectorAll('.easy-line')]
    expect(lines.length).toBeGreaterThan(40)
    for (const line of lines) expect(line.querySelectorAll('svg[aria-hidden="true"] path')).toHaveLength(1)
  })
})

interface Row {
  name: string
  mustMention?: boolean
  results: { figures: { says: string }[]; cited: { source: string }[] }[]
  parts: { results: Row['results'] }[]
}
