import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page, TestInfo } from '@playwright/test'
import { readAidOfLibrary } from '../../../src/adapters/aid-folder/aid-library-on-disk.ts'
import { consultationFile } from '../../../src/domain/consultation/consultation-file.ts'
import type { NewFact } from '../../../src/domain/consultation/fact.schema.ts'
import type { OutcomeRow, Summary } from '../../../src/domain/summary/summary.schema.ts'
import homeUrdu from '../../../src/i18n/ur/from-home.json' with { type: 'json' }
import urduForms from '../../../src/i18n/ur/giving-forms.json' with { type: 'json' }
import readingUrdu from '../../../src/i18n/ur/reading.json' with { type: 'json' }
import { goldenTalks } from '../../golden/golden-talks.ts'
import { accessibilityFaults, expect, expectFitsWidth, test, watch } from '../../support/browser.ts'
import { logOf } from '../../support/consultation-builder.ts'
import { readPdf } from '../../support/pdf.ts'

const library = fileURLToPath(new URL('../../../decision-aids', import.meta.url))
const phone = { width: 390, height: 844 }

/** The same talk, led in another language, on its last stage. */
async function openTalk(page: Page, id: string, language: string, stage: string): Promise<void> {
  const { aid } = readAidOfLibrary(library, id, '2026-11-26')
  const talk = goldenTalks.find((each) => each.aid === id)
  if (!aid || !talk) throw new Error(`${id} fails its checks, or nobody talked about it`)
  const { version } = aid.facts
  const begun: NewFact = { type: 'consultation.begun', aid: { id, version, hash: aid.hash }, language: 'en' }
  const facts = logOf(...talk.facts(begun), { type: 'language.chosen', language, beside: false })
  const text = consultationFile({ aid, facts })
  await page.goto('./')
  const file = { name: 'talk.consultation.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('navigation').getByRole('link', { name: stage }).click({ timeout: 15_000 })
  await expect(page.getByRole('article')).toHaveAttribute('lang', language)
}

async function saved(page: Page, button: string, info: TestInfo): Promise<{ path: string; html: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const path = info.outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return { path, html: await readFile(path, 'utf8') }
}

const dataIn = (html: string): Summary =>
  JSON.parse(/id="weigh-up-summary">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Summary

const printed = async (page: Page) =>
  readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }))

const polishOrder = [
  'Co będzie dalej',
  'Co zostało ustalone',
  'Co jest dla Ciebie ważne',
  'Kiedy szukać pomocy',
]

test('Scenario: a talk in Polish goes home as one file in both languages, which is switched with a script and read without one', async ({
  page,
  browser,
}, info) => {
  await openTalk(page, 'statins-primary-prevention', 'pl', 'Podsumowanie')
  const { path, html } = await saved(page, 'Zapisz podsumowanie', info)
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150 * 1024)
  expect(dataIn(html).language).toBe('pl')
  const opened = async (javaScriptEnabled: boolean, at = path) => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled, offline: true })
    const file = await context.newPage()
    const seen = javaScriptEnabled ? await watch(file, 'http://nowhere.invalid/') : undefined
    await file.goto(pathToFileURL(at).href)
    return { file, seen, close: () => context.close() }
  }

  await test.step('without a script both are there, and links lead to them', async () => {
    const { file, close } = await opened(false)
    await expect(file.locator('article')).toHaveCount(2)
    await expect(file.locator('article[lang=pl]')).toContainText(
      'Tego tłumaczenia nie sprawdziła druga osoba',
    )
    await file.getByRole('link', { name: 'English', exact: true }).click()
    await expect(file.locator('#in-en h1')).toBeInViewport()
    await expectFitsWidth(file)
    await close()
  })

  await test.step('with its script one is shown at a time, and nothing is asked of anybody', async () => {
    const { file, seen, close } = await opened(true)
    const [polish, english] = [file.locator('article[lang=pl]'), file.locator('article[lang=en]')]
    await expect(polish).toBeVisible()
    await expect(english).toBeHidden()
    const title = await file.title()
    expect(html).toContain(`<title>${title}</title>`)
    await expect(file.getByRole('link', { name: 'English' })).toHaveCount(0)
    const switchTo = (name: string) => file.getByRole('button', { name, exact: true })
    await switchTo('English').click()
    await expect(switchTo('English')).toHaveAttribute('aria-pressed', 'true')
    await expect(english).toBeVisible()
    await expect(polish).toBeHidden()
    // What works the file, and what the person writes in it, follow.
    const [tools, notes] = [file.locator('.file-tools'), file.locator('#write-notes')]
    await expect(file.locator('html')).toHaveAttribute('lang', 'en')
    await expect(file).toHaveTitle('Summary of what we talked about')
    await expect(file.getByRole('navigation', { name: 'Languages in this file' })).toBeVisible()
    for (const part of [tools, notes.locator('textarea').first()])
      expect(await part.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en')
    await expect(tools.getByRole('button', { name: 'Bigger text' })).toBeVisible()
    await notes.getByLabel('My notes', { exact: true }).fill('Zapytać siostrę')
    await expect(file.locator('#my-notes')).toHaveAttribute('lang', 'pl')
    await expect(notes.getByRole('status')).toContainText('Not saved yet')
    await expectFitsWidth(file)
    expect(await accessibilityFaults(file)).toEqual([])
    await switchTo('Polski').click()
    await expect(polish).toBeVisible()
    await expect(tools.getByRole('button', { name: 'Bigger text' })).toHaveCount(0)
    await expect(file.locator('html')).toHaveAttribute('lang', 'pl')
    await expect(file).toHaveTitle(title)
    await expect(file.getByRole('navigation', { name: 'Języki w tym pliku' })).toBeVisible()
    await expect(notes.getByLabel('Moje notatki', { exact: true })).toHaveValue('Zapytać siostrę')
    await expect(notes.getByRole('status')).not.toContainText('Not saved yet')
    expect(await accessibilityFaults(file)).toEqual([])
    expect(seen).toMatchObject({ foreign: [], violations: [], errors: [] })
    await close()
  })

  await test.step('a file that has room for the words of one language alone keeps them', async () => {
    const small = info.outputPath('small.html')
    await writeFile(
      small,
      html.replace(/(id="weigh-up-words">)(.*?)(?=<\/script>)/s, (_, tag: string, all: string) => {
        const { pl } = JSON.parse(all) as Record<string, unknown>
        return `${tag}${JSON.stringify({ pl })}`
      }),
    )
    const { file, seen, close } = await opened(true, small)
    await file.getByRole('button', { name: 'English', exact: true }).click()
    await expect(file.locator('article[lang=en]')).toBeVisible()
    await expect(file.locator('html')).toHaveAttribute('lang', 'pl')
    await expect(file.getByRole('navigation', { name: 'Języki w tym pliku' })).toBeVisible()
    await expect(file.getByRole('button', { name: 'Większy tekst' })).toBeVisible()
    expect(seen).toMatchObject({ errors: [] })
    await close()
  })
})

test('Scenario: the Polish summary is printed in its own language, in its order, with the figures of the file', async ({
  page,
}, info) => {
  await openTalk(page, 'statins-primary-prevention', 'pl', 'Podsumowanie')
  const summary = dataIn((await saved(page, 'Zapisz podsumowanie', info)).html)
  const paper = await printed(page)
  expect(paper.language).toMatch(/^pl/)
  const headings = paper.tags.filter(({ tag }) => /^H\d$/.test(tag)).map(({ text }) => text)
  expect(headings.filter((text) => polishOrder.includes(text))).toEqual(polishOrder)
  const row = summary.choices.rows.find((each): each is OutcomeRow => each.kind === 'outcome')
  const figures = (row?.results[0]?.figures ?? []).map(({ says }) => says)
  const said = [row?.name ?? '', ...figures]
  const from = paper.text.indexOf('Co może się zdarzyć')
  const places = said.reduce<number[]>(
    (found, says) => [...found, paper.text.indexOf(says, found.at(-1))],
    [from],
  )
  expect(places.every((place) => place > 0)).toBe(true)
  expect(paper.text).not.toContain('What happens next')
})

test('Scenario: in Urdu the paper has both side by side, and the screen says which copy is for a screen reader', async ({
  page,
}, info) => {
  await openTalk(page, 'acute-sore-throat', 'ur', 'خلاصہ')
  await expect(page.getByText('اسکرین ریڈر کے لیے فائل دیں')).toBeVisible()
  await page.locator('summary', { hasText: 'دینے کے مزید طریقے' }).click()
  await page.locator('summary', { hasText: 'دونوں زبانوں میں' }).click()
  const form = page.locator('details', { hasText: 'حصہ بہ حصہ' }).last()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await form.getByRole('button', { name: 'پرنٹ کریں یا PDF بنائیں' }).click()
  // It is made once the button has fetched what it needs.
  await expect(page.locator('body > div > .both')).toHaveCount(1)
  const paper = await printed(page)
  expect(paper.text).toContain('What happens next')
  expect(paper.tags.filter(({ tag }) => tag === 'H1')).toHaveLength(2)
  await expect(page.locator('body > div > .both')).toHaveCount(0)
  const readAddress = page.url().replace(/#.*/, '#/read')
  const { path, html } = await saved(page, 'دونوں زبانوں والی نقل محفوظ کریں', info)
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150 * 1024)
  await page.goto(pathToFileURL(path).href)
  const first = page.locator('.both-row').nth(1).locator('> div')
  await expect(first.nth(0)).toHaveAttribute('dir', 'rtl')
  await expect(first.nth(1)).toHaveAttribute('dir', 'ltr')
  const [own, practice] = await first.evaluateAll((cells) =>
    cells.map((cell) => cell.getBoundingClientRect().top),
  )
  expect(own).toBe(practice)
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: urduForms.file.bigger }).click()
  await expect(page.locator('html')).toHaveAttribute('data-size', '1')
  await page.getByRole('button', { name: urduForms.file.contrast }).click()
  const notes = page.getByRole('textbox', { name: urduForms.file.notes })
  await notes.fill('فون 0161 496 0000')
  await expect(notes).toHaveValue('فون 0161 496 0000')
  await notes.blur()
  await expect(notes).toHaveValue('فون \u200e0161 496 0000')
  await notes.focus()
  await expect(notes).toHaveValue('فون 0161 496 0000')
  expect(await accessibilityFaults(page)).toEqual([])
  const copy = await saved(page, urduForms.file.save, info)
  expect(copy.html).toContain('"notes":"فون 0161 496 0000"')
  expect(copy.html).toContain('<p class="summary-written" dir="auto">فون \u200e0161 496 0000</p>')
  await page.goto(readAddress)
  await page.locator('input[type=file]').setInputFiles(copy.path)
  await page.getByRole('button', { name: readingUrdu.thinking.addNotes }).click()
  await expect(page.getByRole('textbox', { name: homeUrdu.fields.happened })).toHaveValue(
    /^فون \u200e?0161 496 0000$/,
  )
})

test('Scenario: a protected file in Polish says in both languages what it is, and opens in both', async ({
  page,
  browser,
}, info) => {
  await openTalk(page, 'acute-sore-throat', 'pl', 'Podsumowanie')
  await page.locator('summary', { hasText: 'Więcej sposobów' }).click()
  await page.locator('summary', { hasText: 'Plik zabezpieczony pięcioma słowami' }).click()
  const { path } = await saved(page, 'Zapisz zabezpieczony plik', info)
  const words = page.getByText('Pięć słów', { exact: true }).locator('xpath=following-sibling::p[1]')
  const context = await browser.newContext({ viewport: phone, offline: true })
  const file = await context.newPage()
  const seen = await watch(file, 'http://nowhere.invalid/')
  await file.goto(pathToFileURL(path).href)
  const [polish, english] = [file.locator('main [lang=pl]'), file.locator('main [lang=en]')]
  await expect(polish.getByText('Ten plik otwiera się tylko pięcioma słowami')).toBeVisible()
  await expect(english.getByText('opens only with the five words')).toBeVisible()
  await expect(file.getByRole('textbox', { name: 'Pięć słów The five words' })).toBeVisible()
  const open = file.getByRole('button', { name: 'Otwórz Open it' })
  await open.click()
  const [own, practice] = [
    file.getByRole('alert').locator('[lang=pl]'),
    file.getByRole('alert').locator('[lang=en]'),
  ]
  await expect(own).toHaveText(/^Najpierw wpisz tutaj pięć słów/)
  await expect(practice).toHaveText(/^Type the five words here first/)
  expect(await accessibilityFaults(file)).toEqual([])
  await expectFitsWidth(file)
  await file.getByRole('textbox').fill('ocean lamp river')
  await open.click()
  await expect(own).toHaveText('Wpisano 3 słowa. Powinno być pięć słów.')
  await expect(practice).toHaveText('You typed 3 words. There are five.')
  await file.getByRole('textbox').fill(await words.innerText())
  await open.click()
  await expect(file.locator('article[lang=pl]')).toBeVisible()
  await file.getByRole('button', { name: 'English', exact: true }).click()
  await expect(file.locator('article[lang=en]')).toBeVisible()
  expect(seen).toEqual({ foreign: [], violations: [], errors: [] })
  await context.close()
})
