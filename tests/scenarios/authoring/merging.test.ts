import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { beginDraftOf, toPanel } from '../../support/draft-of.ts'
import { keyboard } from '../../support/walk.ts'

type Swap = readonly [from: string, to: string]

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^\W*Saved/ })).toBeVisible({ timeout: 15_000 })

/** What an editor writes otherwise, in one of the files. */
async function writes(page: Page, file: string, ...swaps: Swap[]): Promise<void> {
  await toPanel(page, /^Files as text/)
  await page.getByRole('radio', { name: file }).check()
  const box = page.getByRole('textbox', { name: `The text of ${file}` })
  let text = await box.inputValue()
  for (const [from, to] of swaps) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  await box.fill(text)
  await saved(page)
}

async function handedOver(page: Page): Promise<string> {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: /^Hand over: / }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as one file' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

/** What the other editor did meanwhile on another machine. */
async function theirFile(browser: Browser, baseURL: string): Promise<string> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await beginDraftOf(page, 'carpal')
  await writes(page, 'en.md', [
    'Wait and see, wear a splint at night, have an injection,',
    'Wait, wear a splint at night, have an injection,',
  ])
  await writes(
    page,
    'aid.yaml',
    ['count: 75, events: 59, total: 79', 'count: 74, events: 58, total: 78'],
    ['count: 16 }', 'count: 17 }'],
    ['funding: none\n', 'funding: an invented fund\n'],
  )
  await toPanel(page, /^Review/)
  await page.getByLabel('Your comment').fill('Which splint?')
  await page.getByLabel('Your name').fill('Dr Asha Patel')
  await page.getByLabel('Your role').fill('GP partner')
  await page.getByRole('button', { name: 'Add the comment' }).click()
  await saved(page)
  const text = await handedOver(page)
  await context.close()
  return text
}

const chooses = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Choose their file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

test('Scenario: two editors change one aid; what does not touch goes in, what does is decided, and one undo takes it back', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const theirs = await theirFile(browser, baseURL ?? '')
  expect(Object.keys(JSON.parse(theirs) as object)).toEqual(['format', 'facts', 'words', 'notes'])
  await beginDraftOf(page, 'carpal')
  await writes(page, 'en.md', ['You can wait and see, wear', 'You can wait, wear'])
  await writes(
    page,
    'aid.yaml',
    ['# CT3', '# CT3, read twice'],
    ['count: 75, events: 59, total: 79', 'count: 76, events: 60, total: 79'],
    ['reviewBy: 2027-11-22', 'reviewBy: 2027-10-01'],
  )
  await toPanel(page, /^Review/)
  const address = page.url()

  await chooses(page, 'broken.aid.json', '{"format":1,"facts":7}')
  await expect(page.getByRole('alert')).toContainText('what is wrong is at “facts”')
  await chooses(page, 'from-asha.aid.json', theirs)
  await expect(page.getByRole('heading', { name: 'From “from-asha.aid.json”' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '3 changes of theirs go in' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 place that both of you changed' })).toBeVisible()
  await expect(page.getByText('1 place is still to be decided.')).toBeVisible()
  await expect(page.getByText('Dr Asha Patel: Which splint?')).toBeVisible()
  await expectAccessible(page)
  await expectFitsWidth(page)
  // One looks at something else meanwhile, and comes back to it.
  await toPanel(page, /^Checks/)
  await toPanel(page, /^Review/)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await expectFitsWidth(page)

  const hands = keyboard(page)
  const takeIn = page.getByRole('button', { name: 'Take in their changes' })
  await hands.press(takeIn)
  await expect(page.getByRole('alert')).toContainText('Choose one of these.')
  await expect(page.getByRole('radio', { name: 'Keep mine' })).toBeFocused()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  // Nothing is taken in by a reload, and nothing is lost.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Take in their changes' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'No open comment' })).toBeVisible()
  await chooses(page, 'from-asha.aid.json', theirs)
  await hands.press(page.getByRole('radio', { name: 'Take theirs' }))
  await expect(page.getByText('Nothing is left to decide.')).toBeVisible()
  await hands.press(takeIn)
  await expect(
    page.getByText('Taken in. “Undo” takes it back in one step. Their notes are taken in.'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 open comment' })).toBeVisible()
  await saved(page)
  await page.setViewportSize({ width: 1366, height: 768 })

  await toPanel(page, /^Files as text/)
  const facts = page.getByRole('textbox', { name: 'The text of aid.yaml' })
  await expect(facts).toHaveValue(/count: 74, events: 58, total: 78/)
  await expect(facts).toHaveValue(/count: 17 \}/)
  await expect(facts).toHaveValue(/reviewBy: 2027-10-01/)
  await expect(facts).toHaveValue(/funding: an invented fund\n/)
  await expect(facts).toHaveValue(/# CT3, read twice/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(facts).toHaveValue(/count: 76, events: 60, total: 79/)
  await expect(facts).toHaveValue(/funding: none\n/)
  await page.getByRole('button', { name: 'Redo' }).click()
  await saved(page)
  await page.reload()
  await expect(facts).toHaveValue(/count: 74, events: 58, total: 78/)
  await page.getByRole('radio', { name: 'en.md' }).check()
  const words = page.getByRole('textbox', { name: 'The text of en.md' })
  await expect(words).toHaveValue(/\{#short\} Wait, wear a splint at night/)
  await expect(words).toHaveValue(/You can wait, wear/)

  // What is in it already is not asked again.
  await page.goto(address)
  await chooses(page, 'from-asha.aid.json', theirs)
  await expect(page.getByText('There is nothing in it that this draft has not.')).toBeVisible()
})

test('Scenario: two editors who changed different figures of one result see what it was, and may keep both', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await context.newPage()
  await beginDraftOf(other, 'sore throat')
  await writes(other, 'aid.yaml', [
    '[antibiotic-now], value: printed, count: 37',
    '[antibiotic-now], value: printed, count: 39',
  ])
  const theirs = await handedOver(other)
  await context.close()
  await beginDraftOf(page, 'sore throat')
  await writes(page, 'aid.yaml', [
    '[no-antibiotic], value: printed, count: 35',
    '[no-antibiotic], value: printed, count: 33',
  ])
  await toPanel(page, /^Review/)
  await chooses(page, 'theirs.aid.json', theirs)
  const side = (name: string) => page.getByText(name, { exact: true }).locator('..')
  await expect(side('Before')).toContainText(/35 of 100.*37 of 100/)
  await expect(side('Yours')).toContainText(/33 of 100.*37 of 100.*Not changed/)
  await expect(side('Theirs')).toContainText(/35 of 100.*Not changed.*39 of 100/)
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.getByRole('radio', { name: /^Both: / }).check()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(page)
  await page.getByRole('button', { name: 'Take in their changes' }).click()
  await expect(page.getByText(/^Taken in\./)).toBeVisible()
  await toPanel(page, /^Files as text/)
  const facts = page.getByRole('textbox', { name: 'The text of aid.yaml' })
  await expect(facts).toHaveValue(
    /\[no-antibiotic\], value: printed, count: 33[\s\S]*\[antibiotic-now\], value: printed, count: 39/,
  )
})
