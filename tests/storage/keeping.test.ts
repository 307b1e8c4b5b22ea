import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { letTheDiskFill, putRow, rowsOf } from '../support/disk.ts'
import { expectSaved, stageLink } from '../support/walk.ts'

const begin = async (page: Page) => {
  await page.goto('./#/start/acute-sore-throat')
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await expectSaved(page)
}

const statements = (page: Page) =>
  page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')

const pressed = (page: Page) => page.locator('button[aria-pressed=true]')

/** Choosing two things that matter: two facts after the beginning and the first answer. */
const saySomethingMatters = async (page: Page) => {
  await stageLink(page, 'What matters').click()
  await statements(page).nth(0).click()
  await statements(page).nth(1).click()
  await expectSaved(page)
}

test('Scenario: nothing is stored before the first fact, then the address takes its name', async ({
  page,
}) => {
  await page.goto('./#/start/acute-sore-throat')
  await expect(page.getByRole('radiogroup', { name: 'Is this for you?' })).toBeVisible()
  await stageLink(page, 'Decide').click()
  await expect(page).toHaveURL(/#\/start\/acute-sore-throat\/decide$/)
  expect(await rowsOf(page, 'consultations')).toEqual([])
  await stageLink(page, 'Start').click()
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await expect(page).toHaveURL(/#\/talk\/[0-9a-f]{32}\/start$/)
  await expect(page).toHaveTitle(/^Start/)
  await expectSaved(page)
  expect((await rowsOf(page, 'facts')).map(({ place }) => place)).toEqual([0, 1])
})

test('Scenario: a reload at any stage opens the same stage with everything in it', async ({ page }) => {
  await begin(page)
  await saySomethingMatters(page)
  for (const stage of ['Start', 'What matters', 'Decide', 'Next steps', 'Summary'] as const) {
    await stageLink(page, stage).click()
    await expect(stageLink(page, stage)).toHaveAttribute('aria-current', 'step')
    const heading = await page.locator('h1').first().textContent()
    await page.reload()
    await expect(stageLink(page, stage)).toHaveAttribute('aria-current', 'step')
    await expect(page.locator('h1').first()).toHaveText(heading ?? '')
    await expectSaved(page)
  }
  await stageLink(page, 'What matters').click()
  await expect(pressed(page)).toHaveCount(2)
})

test('Scenario: a second tab only reads until it takes over; then the first one only reads', async ({
  page,
  context,
}) => {
  await begin(page)
  await saySomethingMatters(page)
  const second = await context.newPage()
  await second.goto(page.url())
  const isElsewhere = (tab: Page) => tab.getByText('This talk is open in another window')
  await expect(isElsewhere(second)).toBeVisible()
  await expect(pressed(second)).toHaveCount(2)
  await expect(statements(second).nth(2)).toBeDisabled()
  await statements(page).nth(2).click()
  await expectSaved(page)
  await second.getByRole('button', { name: 'Take over here' }).click()
  await expect(isElsewhere(second)).toHaveCount(0)
  await expect(isElsewhere(page)).toBeVisible()
  await expect(pressed(second)).toHaveCount(3)
  await statements(second).nth(3).click()
  await expectSaved(second)
  await page.getByRole('button', { name: 'Take over here' }).click()
  await expect(pressed(page)).toHaveCount(4)
  const places = (await rowsOf(page, 'facts')).map(({ place }) => place)
  expect(places).toEqual(places.map((_, index) => index))
})

test('Scenario: a full disk is said, what is said meanwhile is kept and saved when there is room', async ({
  page,
}) => {
  await letTheDiskFill(page)
  await begin(page)
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  await stageLink(page, 'What matters').click()
  await statements(page).nth(0).click()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved yet' })).toContainText('full')
  await statements(page).nth(1).click()
  await stageLink(page, 'Decide').click()
  await stageLink(page, 'What matters').click()
  await expect(pressed(page)).toHaveCount(2)
  await page.evaluate(() => sessionStorage.clear())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page)
  await page.reload()
  await expect(pressed(page)).toHaveCount(2)
})

test('Scenario: a talk that is left while the disk is full goes on being saved, and is there on coming back', async ({
  page,
}) => {
  await letTheDiskFill(page)
  await begin(page)
  await stageLink(page, 'What matters').click()
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  await statements(page).nth(0).click()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Weigh Up' }).click()
  await page.evaluate(() => sessionStorage.clear())
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.getByRole('list', { name: 'Unfinished talks' }).getByRole('link').click()
  await stageLink(page, 'What matters').click()
  await expect(pressed(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page)
  await page.getByRole('link', { name: 'Weigh Up' }).click()
  await page.goBack()
  await page.getByRole('button', { name: 'Open this talk' }).click()
  await expect(pressed(page)).toHaveCount(1)
  await expect(page.getByText('This talk is open in another window')).toHaveCount(0)
})

test('Scenario: a browser that stores nothing says so, and the talk can be saved as a file', async ({
  page,
}, info) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.goto('./#/start/acute-sore-throat')
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved yet' })).toContainText('store nothing')
  await stageLink(page, 'Summary').click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the consultation' }).click()
  const file = info.outputPath('it.json')
  await (await downloading).saveAs(file)
  expect(await readFile(file, 'utf8')).toContain('eligibility.answered')
})

test('Scenario: of a damaged talk the part that can be read is shown, and nothing is written', async ({
  page,
}) => {
  await begin(page)
  await saySomethingMatters(page)
  // A press is painted before the log takes it.
  await expect.poll(async () => (await rowsOf(page, 'facts')).length).toBe(4)
  const facts = await rowsOf(page, 'facts')
  await putRow(page, 'facts', { ...facts.at(-1), sealed: '{"type":"prio' })
  const damaged = await rowsOf(page, 'facts')
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Part of this talk cannot be read')
  await expect(pressed(page)).toHaveCount(1)
  await expect(statements(page).nth(2)).toBeDisabled()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what is left as a file' }).click()
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('prio')
  expect(await rowsOf(page, 'facts')).toEqual(damaged)
})

test('Scenario: a talk of a newer version is refused with the reason and stays as it is', async ({
  page,
}) => {
  await begin(page)
  const [record = {}] = await rowsOf(page, 'consultations')
  await putRow(page, 'consultations', { ...record, format: 2, sealed: 'unknown' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This talk was kept by a newer version')
  await page.getByRole('link', { name: 'Back to the start page' }).click()
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.getByRole('link', { name: 'A talk that cannot be read in full' })).toBeVisible()
  expect(await rowsOf(page, 'consultations')).toEqual([{ ...record, format: 2, sealed: 'unknown' }])
})

test('Scenario: a talk that was wiped from the machine says so', async ({ page }) => {
  await page.goto(`./#/talk/${'0'.repeat(32)}/decide`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This talk is not on this machine')
})

test('Scenario: finished and cleared leaves nothing on the machine', async ({ page }) => {
  await begin(page)
  await stageLink(page, 'Summary').click()
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /clear/i }).click()
  await page.getByRole('button', { name: 'Yes, clear it for good' }).click()
  await expect(page.getByRole('searchbox', { name: 'Find a decision aid' })).toBeVisible()
  for (const store of ['consultations', 'facts', 'aids'] as const)
    expect(await rowsOf(page, store)).toEqual([])
  await expect(page.getByRole('button', { name: 'Carry on' })).toHaveCount(0)
})
