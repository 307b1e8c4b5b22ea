import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { factsOf, type GoldenTalk, goldenTalks } from '../../tests/golden/golden-talks.ts'
import { besideOnDisk, stylesOnDisk } from '../../tests/support/styles-on-disk.ts'
import { readAidOfLibrary } from '../adapters/aid-folder/aid-library-on-disk.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { copyFor, inLargePrint } from '../domain/take-home/copy-for.ts'
import { formOfFile } from '../domain/take-home/form-of-file.ts'
import { readSummaryFile } from '../domain/take-home/read-summary-file.ts'
import { talkForFile } from '../domain/take-home/talk-in-file.ts'
import urduForms from '../i18n/ur/giving-forms.json'
import urdu from '../i18n/ur/summary.json'
import { BothSideBySide } from '../renderings/both-side-by-side.tsx'
import { sideBySideFile } from '../renderings/both-side-by-side-file.ts'
import { fileScript } from '../renderings/file-script/file-script.ts'
import { leanMarkup } from '../renderings/lean.ts'
import { papersFor } from '../renderings/papers.ts'
import { staticMarkup } from '../renderings/static-markup.ts'
import { summaryFileInBoth } from '../renderings/summary-file.ts'
import { formWordsIn } from '../views/talk/giving/form-words.ts'
import { practicePapers } from '../views/talk/giving/practice-papers.ts'
import { bothFileFor, easyFileFor, fileFor } from './giving-file.ts'
import { fileOf } from './giving-summary.ts'
import { talkWords } from './talk-words.ts'

const today = '2026-11-22'

const talkOf = (id: string): GoldenTalk => {
  const talk = goldenTalks.find(({ aid }) => aid === id)
  if (!talk) throw new Error(`nobody talked about ${id}`)
  return talk
}

async function toldIn(id: string, asked: string) {
  const words = await talkWords(asked)
  const { aid } = readAidOfLibrary('decision-aids', id, today)
  if (!aid) throw new Error(`${id} fails its checks`)
  const facts = factsOf(talkOf(id), aid)
  const consultation = consultationFrom(facts)
  const { language } = wordsOf(aid, words.language)
  return { words, facts, told: { aid, consultation, language, today } }
}

async function fileIn(id: string, asked: string) {
  const { words, told, facts } = await toldIn(id, asked)
  const papers = papersFor(words, { ...told, asked: words })
  const { content } = fileOf(words, told, papers, facts)
  return { content, papers, page: new DOMParser().parseFromString(content, 'text/html') }
}

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ')
const bytes = (text: string) => new TextEncoder().encode(text).length

describe.each(['acute-sore-throat', 'statins-primary-prevention'])('the file of a talk about %s', (id) => {
  test.each(['pl', 'cy', 'ur'])(
    'in %s holds the practice’s after it, each with its language',
    async (language) => {
      const { content, page, papers } = await fileIn(id, language)
      const direction = language === 'ur' ? 'rtl' : 'ltr'
      expect([page.documentElement.lang, page.documentElement.dir]).toEqual([language, direction])
      const articles = [...page.querySelectorAll('article')]
      expect(articles.map(({ lang, dir }) => [lang, dir])).toEqual([
        [language, direction],
        ['en', 'ltr'],
      ])
      const links = [...page.querySelectorAll('nav a')]
      expect(links.map((link) => link.getAttribute('href'))).toEqual([`#in-${language}`, '#in-en'])
      for (const link of links)
        expect(page.querySelector(link.getAttribute('href') ?? '')?.querySelector('article')?.lang).toBe(
          link.getAttribute('lang'),
        )
      expect(textOf(articles[0])).toContain(papers.says('next.heading'))
      expect(textOf(articles[1])).toContain('What happens next')
      const data = JSON.parse(page.getElementById('weigh-up-summary')?.textContent ?? '') as Summary
      expect(data.language).toBe(language)
      expect(formOfFile(content)).toBeUndefined()
      const ids = [...page.querySelectorAll('[id]')].map((each) => each.id)
      expect(new Set(ids).size).toBe(ids.length)
      const drawn = articles.map((article) => article.querySelectorAll('svg[role="img"]').length)
      expect(drawn[0]).toBeGreaterThan(0)
      if (drawn[1] !== drawn[0]) expect(textOf(articles[1])).toContain('The pictures are in the part in')
    },
  )

  test.each(['pl', 'cy', 'ur'])('in %s is small enough to send, with its styles', async (language) => {
    const { words, told, facts } = await toldIn(id, language)
    const { summary, says } = papersFor(words, told)
    const talk = talkForFile({ facts, day: today })
    expect(JSON.stringify(talk).length).toBeLessThan(2000)
    const practice = practicePapers(words, told)
    if (!practice) throw new Error('there is none for the practice')
    const controls = { script: fileScript, t: formWordsIn(words, language) }
    const { content } = summaryFileInBoth(summary, says, { styles: stylesOnDisk, controls, practice, talk })
    expect(bytes(content)).toBeLessThanOrEqual(150 * 1024)
    expect(content).toContain('id="weigh-up-talk"')
    const own = /id="weigh-up-words">(.*?)<\/script>/s.exec(content)?.[1] ?? ''
    expect(Object.keys(JSON.parse(own) as object)).toEqual([language, 'en'])
  })

  test.each(['pl', 'cy', 'ur'])('says in %s that nobody has checked the translation', async (language) => {
    const { page, papers } = await fileIn(id, language)
    const [own, practice] = [...page.querySelectorAll('article')]
    expect(textOf(own?.querySelector('header'))).toContain(papers.says('document.unchecked'))
    expect(textOf(practice)).not.toContain('speaker')
  })

  test('in both languages has the same figures side by side, part by part', async () => {
    const { words, told } = await toldIn(id, 'ur')
    const { summary, says: t } = papersFor(words, told)
    const practice = practicePapers(words, told)
    if (!practice) throw new Error('there is none for the practice')
    const content = staticMarkup(createElement(BothSideBySide, { person: { summary, t }, practice }))
    const page = new DOMParser().parseFromString(content, 'text/html')
    const lean = new DOMParser().parseFromString(leanMarkup(content), 'text/html')
    expect(lean.body.innerHTML).toBe(page.body.innerHTML)
    const rows = [...page.querySelectorAll('.both-row')]
    for (const row of rows)
      expect([...row.children].map((each) => each.getAttribute('lang'))).toEqual(['ur', 'en'])
    const tables = rows.filter((row) => row.querySelector('.summary-outcomes'))
    expect(tables.length).toBe(summary.choices.rows.filter(({ kind }) => kind === 'outcome').length)
    for (const row of tables) {
      const [own, others] = [...row.children].map((cell) => cell.querySelectorAll('.summary-says').length)
      expect(own).toBe(others)
    }
  })

  test.each(['pl', 'cy', 'ur'])(
    'side by side in %s is worked in it, by the one script that its policy lets run',
    async (language) => {
      const { words, told } = await toldIn(id, language)
      const papers = papersFor(words, told)
      const practice = practicePapers(words, told)
      if (!practice) throw new Error('there is none for the practice')
      const { name, content } = bothFileFor(papers, practice)
      const page = new DOMParser().parseFromString(content, 'text/html')
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
      expect(policy).toContain(`script-src '${fileScript.hash}'`)
      expect([...page.querySelectorAll('script[type=module]')].map((each) => each.textContent)).toEqual([
        fileScript.code,
      ])
      expect(page.querySelector('main > #my-notes')).not.toBeNull()
      const said = JSON.parse(page.getElementById('weigh-up-words')?.textContent ?? '') as Record<
        string,
        object
      >
      expect(Object.keys(said)).toEqual([language])
      expect(said[language]).toMatchObject({
        bigger: formWordsIn(words)('file.bigger'),
        name: name.replace('.html', '-my-notes.html'),
      })
      expect(readSummaryFile(content)).toEqual({ ok: true, value: papers.summary })
      expect(formOfFile(content)).toBe('beside')
      const sent = sideBySideFile({
        person: { summary: papers.summary, t: papers.says },
        practice,
        styles: [...stylesOnDisk, besideOnDisk],
        controls: { script: fileScript, t: formWordsIn(words, language) },
      }).content
      expect(bytes(sent)).toBeLessThanOrEqual(150 * 1024)
      expect(sent).toContain('id="weigh-up-summary"')
      expect(sent).toContain('id="weigh-up-words"')
    },
  )

  test.each(['en', 'pl', 'ur'])(
    'in easy read in %s holds the summary, so that it opens again at /read',
    async (language) => {
      const { words, told } = await toldIn(id, language)
      const papers = papersFor(words, told)
      const { name, content } = easyFileFor(papers)
      // As it says where it is opened.
      expect(name).toMatch(/^summary-.*\.html$/)
      expect(readSummaryFile(content)).toEqual({ ok: true, value: papers.summary })
      expect(formOfFile(content)).toBe('easy')
      expect(bytes(content) + bytes(stylesOnDisk.join(''))).toBeLessThanOrEqual(150 * 1024)
    },
  )

  test('has an easy read copy in its own words', async () => {
    const { words, told } = await toldIn(id, 'pl')
    const { content } = easyFileFor(papersFor(words, told))
    const page = new DOMParser().parseFromString(content, 'text/html')
    expect(page.querySelector('article')?.lang).toBe('pl')
    expect(textOf(page.body)).toContain('Kto to zrobił')
    expect(textOf(page.querySelector('main'))).not.toMatch(/\bWho made this\b|\bfile\.|\beasy\./)
  })
})

test('somebody’s own words are in no known language in the English half of a file in both', async () => {
  const { page } = await fileIn('statins-primary-prevention', 'pl')
  const own = ['Staying well for my grandchildren', 'My father had a stroke at sixty']
  const languages = [...page.querySelectorAll('article')].map((article) =>
    [...own, 'Ask my brother about his tablets'].map((text) =>
      [...article.querySelectorAll('blockquote, bdi, span')]
        .find((each) => each.textContent === text)
        ?.getAttribute('lang'),
    ),
  )
  expect(languages).toEqual([
    [null, null, null],
    ['', '', ''],
  ])
})

test('a talk in the practice’s language has one file in one language', async () => {
  const { page } = await fileIn('acute-sore-throat', 'en')
  expect(page.querySelectorAll('article')).toHaveLength(1)
  expect(page.querySelector('nav')).toBeNull()
})

test('an aid without any words of the language is told of in its own, once, on a page in the person’s', async () => {
  const { page } = await fileIn('carpal-tunnel', 'ur')
  const { lang, dir } = page.documentElement
  expect([lang, dir]).toEqual(['ur', 'rtl'])
  expect(page.title).toBe(urdu.document.kind)
  expect([...page.querySelectorAll('article')].map((each) => [each.lang, each.dir])).toEqual([['en', 'ltr']])
  expect(page.querySelector('article p[lang=ur][dir=rtl]')?.textContent).toContain('انگریزی')
  const said = JSON.parse(page.getElementById('weigh-up-words')?.textContent ?? '') as Record<string, unknown>
  expect(Object.keys(said)).toEqual(['ur'])
  expect(said['ur']).toMatchObject({ own: urduForms.file.own })
})

test('its easy read copy is in the aid’s language too, worked in the person’s', async () => {
  const { words, told } = await toldIn('carpal-tunnel', 'pl')
  const { content } = easyFileFor(papersFor(words, { ...told, asked: words }))
  const page = new DOMParser().parseFromString(content, 'text/html')
  expect(page.documentElement.lang).toBe('pl')
  expect(page.querySelector('article')?.lang).toBe('en')
  expect(textOf(page.querySelector('article'))).toContain('Who made this')
  const [first, second] = page.querySelectorAll('article .easy-line')
  expect(first?.querySelector('[lang=pl]')?.textContent).toContain('angielski')
  expect(second?.textContent).toContain('A computer')
  expect(page.querySelectorAll('article [lang=pl]')).toHaveLength(1)
})

describe('the talk that makes it again in another language', () => {
  test('is carried by the person’s own file, once', async () => {
    for (const language of ['en', 'pl']) {
      const { page } = await fileIn('acute-sore-throat', language)
      const blocks = page.querySelectorAll('script[id="weigh-up-talk"][type="application/json"]')
      expect(blocks).toHaveLength(1)
      expect(JSON.parse(blocks[0]?.textContent ?? '')).toContainEqual([
        'matters.said',
        'Back at work on Monday',
      ])
    }
  })

  test('is in no copy: for somebody else, in large print, in easy read, side by side', async () => {
    const { words, told } = await toldIn('acute-sore-throat', 'pl')
    const papers = papersFor(words, told)
    const { summary } = papers
    const practice = practicePapers(words, told)
    if (!practice) throw new Error('there is none for the practice')
    const copies = [
      fileFor({ ...papers, summary: copyFor(summary, { for: 'my son', without: new Set(['matters']) }) }),
      fileFor({ ...papers, summary: copyFor(summary, { for: '', without: new Set() }) }),
      fileFor({ ...papers, summary: inLargePrint(summary) }),
      easyFileFor(papers),
      bothFileFor(papers, practice),
    ]
    for (const { content } of copies) expect(content).not.toMatch(/weigh-up-talk|matters\.said/)
  })
})
