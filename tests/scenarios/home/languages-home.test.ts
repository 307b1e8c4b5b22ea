import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { readCode } from '../../support/read-code.ts'
import { expectSaved, mouse, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const phone = { width: 390, height: 844 }
const room = { width: 1366, height: 768 }
const root = (page: Page) => page.locator('html')
const language = (page: Page) => page.getByRole('combobox', { name: /Language/ })

/** A talk that ends in Polish, and the link to its summary. */
async function polishLink(page: Page): Promise<string> {
  await wholeConsultation(page, mouse(page), aid)
  await language(page).selectOption('pl')
  await expect(root(page)).toHaveAttribute('lang', 'pl')
  // The aid's own words come after those of the interface; a code that was made between them would be gone.
  await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'pl')
  await page.locator('summary', { hasText: 'Więcej sposobów przekazania' }).click()
  await page.getByRole('radio', { name: 'Link do całego podsumowania' }).check()
  await page.getByRole('button', { name: 'Pokaż kod' }).click()
  return (await readCode(page.getByRole('img', { name: /^Kod z linkiem/ }))) ?? ''
}

async function looksRight(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectFitsWidth(page)
}

/** The clinician pastes it on the start page, which is English. */
async function paste(page: Page, text: string): Promise<void> {
  await page.setViewportSize(room)
  await page.goto('./')
  await expect(root(page)).toHaveAttribute('lang', /^en/)
  await page.getByText('Paste what came from home').click()
  await page.getByRole('textbox', { name: 'The text that came' }).fill(text)
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
}

test('Scenario: the link of a Polish talk is read in Polish and in Urdu, and what was thought over in Urdu opens the next talk', async ({
  page,
}) => {
  const link = await polishLink(page)
  await page.goto('about:blank')
  await page.setViewportSize(phone)
  await page.goto(link)
  const paper = page.getByRole('article')
  await expect(paper).toHaveAttribute('lang', 'pl')
  await expect(root(page)).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('heading', { level: 1, name: 'Twoje podsumowanie' })).toBeVisible()
  await expect(paper.getByText('Podjęta decyzja: Recepta na zapas')).toBeVisible()
  await expect(
    page.getByText('Tłumaczenia nie sprawdziła druga osoba znająca ten język', { exact: true }),
  ).toBeVisible()
  await looksRight(page)

  await language(page).selectOption('ur')
  await expect(paper).toHaveAttribute('lang', 'ur')
  await expect(root(page)).toHaveAttribute('dir', 'rtl')
  await expect(root(page)).toHaveAttribute('lang', 'ur')
  await expect(paper.getByText(/^ہم نے طے کیا: /)).toBeVisible()
  await expect(paper.getByText(aid.ownWords)).toBeVisible()
  await expect(page.getByText('Podjęta decyzja')).toHaveCount(0)
  await page.getByRole('button', { name: 'لکھیں', exact: true }).click()
  const part = page.getByRole('region', { name: 'میں نے اس پر سوچا ہے' })
  await part.getByRole('textbox', { name: 'آپ کے لیے سب سے زیادہ کیا اہم ہے؟' }).fill('پیر کو کام پر جانا')
  await part.getByRole('group', { name: 'آپ کے لیے کیا اہم ہو سکتا ہے' }).getByRole('button').first().click()
  await part.getByRole('radio', { name: 'اینٹی بائیوٹک کے بغیر' }).check()
  await part.getByRole('radio', { name: 'ہم مل کر فیصلہ کریں' }).check()
  await looksRight(page)
  const text = await part.getByRole('textbox', { name: 'ٹیکسٹ', exact: true }).inputValue()
  expect(text).toMatch(/^Weigh Up 1: گھر پر سوچا گیا\n/)
  expect(text).toMatch(/اختتام Weigh Up$/)

  // In another language it is the same message: the aid's words change, and the person's own stay.
  await language(page).selectOption('en')
  const english = page.getByRole('textbox', { name: 'The text', exact: true })
  await expect(english).toHaveValue(/What I am thinking now: No antibiotic/)
  await expect(english).toHaveValue(/پیر کو کام پر جانا/)
  await expect(paper).toHaveAttribute('lang', 'en')

  await paste(page, `Hello,\n${text.replaceAll('\n', ' ')}\nSent from my phone`)
  await expect(page).toHaveURL(/#\/talk\/[^/]+\/start$/)
  await expect(root(page)).toHaveAttribute('lang', 'ur')
  await expect(language(page)).toHaveValue('ur')
  const card = page.getByRole('region', { name: 'گھر سے' })
  await expect(card.getByText('پیر کو کام پر جانا')).toBeVisible()
  await expect(card.getByText('اینٹی بائیوٹک کے بغیر').first()).toBeVisible()
  await looksRight(page)
  await language(page).selectOption('en')
  const inEnglish = page.getByRole('region', { name: 'From home' })
  await expect(inEnglish.getByText('No antibiotic', { exact: true })).toBeVisible()
  await expect(inEnglish.getByText('پیر کو کام پر جانا')).toBeVisible()
  await expectSaved(page)
})

test('Scenario: the link of what was written in Polish, opened on the phone of who wrote it, says in Polish whom it is for', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/prepare/acute-sore-throat')
  await language(page).selectOption('pl')
  await page.getByRole('textbox').first().fill('Bieganie')
  await page.getByRole('button', { name: 'Kopiuj jako link' }).click()
  await expect(page.getByText('Skopiowano jako link.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.goto(link)
  const said = page.getByText('Jest dla Twojej przychodni')
  await expect(said).toBeInViewport()
  await expect(said).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('textbox', { name: 'The text that came' })).toHaveValue(/#\/brought\//)
  await expectAccessible(page)
})

test('Scenario: in Welsh, days and lists are Welsh, also in a browser that knows no Welsh', async ({
  page,
}) => {
  await wholeConsultation(page, mouse(page), aid)
  await language(page).selectOption('cy')
  const paper = page.getByRole('article').first()
  await expect(paper).toHaveAttribute('lang', 'cy')
  await expect(paper).toContainText(
    / (Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) 20\d\d/,
  )
  await expect(paper).toContainText('Presgripsiwn wrth gefn a(c) Gwrthfiotig nawr')
  const months = /(January|February|March|April|May|June|July|August|September|October|November|December) \d/
  for (const line of await paper.locator('p, li, td').allInnerTexts()) expect(line).not.toMatch(months)
})

/** The person's own file of a talk that ends in Polish. */
async function polishFile(page: Page): Promise<string> {
  await wholeConsultation(page, mouse(page), aid)
  await language(page).selectOption('pl')
  await expect(root(page)).toHaveAttribute('lang', 'pl')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Zapisz podsumowanie', exact: true }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

async function readAtHome(page: Page, html: string): Promise<void> {
  await page.goto('about:blank')
  await page.setViewportSize(phone)
  await page.goto('./#/read')
  const file = { name: 'summary.html', mimeType: 'text/html', buffer: Buffer.from(html) }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'pl')
  await expect(root(page)).toHaveAttribute('lang', 'pl')
}

test('Scenario: a Polish file is read at home in English and in Urdu, and then in Polish just as it was given', async ({
  page,
}) => {
  const html = (await polishFile(page)).replace('"notes":""', '"notes":"Już trochę lepiej"')
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150 * 1024)
  await readAtHome(page, html)
  const paper = page.getByRole('article')
  const given = await paper.innerText()
  expect(given).toContain('Podjęta decyzja: Recepta na zapas')
  await expect(page.getByText(/Języki? Twojego pliku/)).toHaveCount(0)
  await expect(page.getByText('Zachowaj swój link')).toHaveCount(0)
  await looksRight(page)

  await language(page).selectOption('en')
  await expect(paper).toHaveAttribute('lang', 'en')
  await expect(paper.getByText('We decided: Back-up prescription')).toBeVisible()
  await expect(paper.getByText(aid.ownWords)).toBeVisible()
  await expect(
    page.getByText('Your file is in Polish and in English. Here your summary is made again'),
  ).toBeVisible()
  const own = page.getByRole('region', { name: 'I have been thinking' })
  await expect(own.getByText('Już trochę lepiej', { exact: true })).toBeVisible()
  await own.getByRole('button', { name: 'Add them to the text' }).click()
  await expect(own.getByRole('textbox', { name: 'How is it going?' })).toHaveValue('Już trochę lepiej')
  await looksRight(page)

  await language(page).selectOption('ur')
  await expect(paper).toHaveAttribute('lang', 'ur')
  await expect(root(page)).toHaveAttribute('dir', 'rtl')
  await expect(paper.getByText(/^ہم نے طے کیا: /)).toBeVisible()
  await expect(page.getByText('آپ کی فائل کی زبانیں: پولش، انگریزی')).toBeVisible()
  await looksRight(page)

  await language(page).selectOption('pl')
  await expect(paper).toHaveAttribute('lang', 'pl')
  expect(await paper.innerText()).toBe(given)
  await expect(page.getByText(/Języki? Twojego pliku/)).toHaveCount(0)
})

test('Scenario: a file whose talk or summary was changed stays in its language while the page around it changes, and says so', async ({
  page,
}) => {
  const html = await polishFile(page)
  const changed = [
    html.replace(/("weigh-up-talk">.*?\{"option":")back-up"/, '$1antibiotic-now"'),
    html.replace('"weigh-up-talk">[', '"weigh-up-talk">'),
    html.replace('"weigh-up-summary">{"format":1', '"weigh-up-summary">{"format":1,"large":true'),
  ]
  for (const other of changed) {
    expect(other).not.toBe(html)
    await readAtHome(page, other)
    const paper = page.getByRole('article')
    await language(page).selectOption('ur')
    await expect(root(page)).toHaveAttribute('dir', 'rtl')
    await expect(page.getByText('آپ کی فائل کی زبانیں: پولش، انگریزی')).toBeVisible()
    await expect(paper).toHaveAttribute('lang', 'pl')
    await expect(paper.getByText('Podjęta decyzja: Recepta na zapas')).toBeVisible()
  }
  await looksRight(page)
})

test.describe('a browser in Polish', () => {
  test.use({ locale: 'pl-PL' })

  test('Scenario: what was prepared in Polish is pasted at an English practice and opens a talk in Polish', async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    await page.goto('./#/prepare/acute-sore-throat')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Przygotuj się do wizyty')
    await expect(root(page)).toHaveAttribute('lang', 'pl')
    await expect(
      page.getByText('Tłumaczenia nie sprawdziła druga osoba znająca ten język', { exact: true }),
    ).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Co jest dla Ciebie najważniejsze?' })
      .fill('Praca w poniedziałek')
    const statements = page.getByRole('group', { name: 'Co może być dla Ciebie ważne' }).getByRole('button')
    const tapped = await statements.first().innerText()
    await statements.first().click()
    await page.getByRole('textbox', { name: 'Pytanie, które chcesz zadać' }).fill('Czy mogę pływać?')
    await page.getByRole('radio', { name: 'Decydujemy razem' }).check()
    await looksRight(page)
    const text = await page.getByRole('textbox', { name: 'Tekst', exact: true }).inputValue()
    expect(text).toMatch(/^Weigh Up 1: przygotowane do mojej wizyty\n/)
    expect(text).toMatch(/Koniec Weigh Up$/)

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Zapisz jako plik' }).click()
    const file = await (await downloading).path()

    await paste(page, text.slice(0, -6))
    await expect(page.getByRole('alert')).toContainText('the text stops before “Koniec Weigh Up”')
    await paste(page, `Dzień dobry ${text.replaceAll('\n', ' ')}`)
    await expect(root(page)).toHaveAttribute('lang', 'pl')
    const card = page.getByRole('region', { name: 'Z domu' })
    await expect(card.getByText('Praca w poniedziałek')).toBeVisible()
    await expect(card.getByText(tapped)).toBeVisible()
    await expect(card.getByText('Czy mogę pływać?')).toBeVisible()
    await expect(card.getByRole('button')).toHaveCount(0)
    await looksRight(page)
    await page.getByRole('button', { name: 'Cofnij' }).click()
    await expect(card).toHaveCount(0)

    await page.goto('./')
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(root(page)).toHaveAttribute('lang', 'pl')
    await expect(card.getByText('Praca w poniedziałek')).toBeVisible()
    await expect(card.getByText(tapped)).toBeVisible()
  })
})
