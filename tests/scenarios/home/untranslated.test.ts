import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page, TestInfo } from '@playwright/test'
import reading from '../../../src/i18n/en/reading.json' with { type: 'json' }
import forms from '../../../src/i18n/pl/giving-forms.json' with { type: 'json' }
import matters from '../../../src/i18n/pl/matters.json' with { type: 'json' }
import atHome from '../../../src/i18n/pl/reading.json' with { type: 'json' }
import polish from '../../../src/i18n/pl/summary.json' with { type: 'json' }
import urdu from '../../../src/i18n/ur/summary.json' with { type: 'json' }
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { html, speak, stage } from '../../support/speaking.ts'

const phone = { width: 390, height: 844 }
const room = { width: 1366, height: 768 }
const inPolish = polish.document.untranslated.replace('{{language}}', 'angielski')

async function saved(page: Page, button: string, info: TestInfo): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const path = info.outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return path
}

async function looksRight(page: Page): Promise<void> {
  for (const size of [room, phone]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
    await expectFitsWidth(page)
  }
}

/** The summary stage of a Polish talk in which one thing was written. */
async function polishTalk(page: Page, aid: string): Promise<void> {
  await page.setViewportSize(room)
  await page.goto(`./#/start/${aid}`)
  await speak(page, 'pl')
  await stage(page, 1).click()
  await page.getByRole('textbox', { name: matters.own.label }).fill('Chcę dalej pracować')
  await stage(page, 5).click()
}

test('Scenario: the summary of an aid that is not in Polish says so in Polish: in the room, in its file, and read again in any language', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  await polishTalk(page, 'hypertension-stage-1')
  const paper = page.getByRole('article')
  await expect(paper).toHaveAttribute('lang', 'en')
  await expect(paper.locator('[lang=pl]')).toHaveText(inPolish)
  const says = polish.stage.inAnother.replace('{{language}}', 'angielski')
  await expect(page.getByText(says)).toBeVisible()
  await page.locator('summary', { hasText: polish.stage.preview.text }).click()
  const text = page.getByRole('textbox', { name: polish.stage.preview.textLabel })
  const first = polish.text.untranslated.replace('{{language}}', 'angielski')
  expect((await text.inputValue()).split('\n')[0]).toBe(first)
  await looksRight(page)
  const file = await saved(page, polish.stage.give.file, info)

  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('article').locator('[lang=pl]')).toHaveText(inPolish)
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(page).toHaveTitle(polish.document.kind)
  await expect(page.getByRole('button', { name: forms.file.bigger })).toBeVisible()
  await expect(page.getByRole('textbox', { name: forms.file.notes })).toBeVisible()
  await looksRight(page)

  await page.goto('./#/read')
  await speak(page, 'cy')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(paper).toHaveAttribute('lang', 'en')
  await expect(page.getByText(inPolish)).toHaveCount(1)
  await looksRight(page)
  const shown = await paper.innerText()

  await speak(page, 'ur')
  const inUrdu = urdu.document.untranslated.replace('{{language}}', 'انگریزی')
  await expect(paper.locator('p[lang=ur]')).toHaveText(inUrdu)
  expect((await paper.innerText()).replace(inUrdu, inPolish)).toBe(shown)
  await looksRight(page)
  await speak(page, 'en')
  await expect(paper.locator('p.summary-warnings')).toHaveCount(0)
  await speak(page, 'pl')
  await expect(page.getByText(inPolish)).toBeVisible()
  expect(await paper.innerText()).toBe(shown)
})

test('Scenario: at home a choice of an English aid is looked at in Polish words, its own words say to be English, and it is read out', async ({
  page,
}, info) => {
  await polishTalk(page, 'hypertension-stage-1')
  await expect(page.locator('blockquote', { hasText: 'Chcę dalej pracować' })).toHaveAttribute('lang', '')
  const file = await saved(page, polish.stage.give.file, info)
  await page.goto('./#/read')
  await speak(page, 'pl')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: atHome.whatIf.heading }).click()
  const part = page.getByRole('region', { name: atHome.whatIf.heading })
  await expect(part).not.toHaveAttribute('lang')
  await expect(part.getByText(atHome.whatIf.choose)).toBeVisible()
  const choice = part.getByRole('radio', { name: 'Healthy living alone' })
  await choice.press('Space')
  await expect(part.getByRole('status')).toHaveText('Shown below: Healthy living alone')
  await expect(part.getByRole('status')).toHaveAttribute('lang', 'en')
  await expect(part.getByText(atHome.whatIf.average)).toHaveAttribute('lang', 'pl')
  await looksRight(page)
})

test('Scenario: the file in both languages opens at home, and one that does not open there is not called the practice’s', async ({
  page,
}, info) => {
  await polishTalk(page, 'acute-sore-throat')
  await page.locator('summary', { hasText: forms.more }).click()
  await page.locator('summary', { hasText: forms.forms.both.name }).click()
  const both = await saved(page, forms.forms.both.save, info)
  await page.locator('summary', { hasText: forms.forms.easy.name }).click()
  const easy = await saved(page, forms.forms.easy.save, info)

  await page.goto('./#/read')
  await speak(page, 'en')
  const withoutData = (await readFile(easy, 'utf8')).replace(/<script [^>]*id="weigh-up-summary">.*/, '')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'easy-read.html', mimeType: 'text/html', buffer: Buffer.from(withoutData) })
  await expect(page.getByRole('alert')).toContainText(reading.trouble['file-no-summary'])
  await page.locator('input[type=file]').setInputFiles(easy)
  await expect(page.getByRole('article')).toContainText('Chcę dalej pracować')
  await page.reload()
  await page.locator('input[type=file]').setInputFiles(both)
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('article')).toContainText('Chcę dalej pracować')
  const inBoth = await readFile(both, 'utf8')
  expect(inBoth).not.toContain('weigh-up-talk')
})
