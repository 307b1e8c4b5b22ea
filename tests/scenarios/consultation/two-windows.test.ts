import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { letTheDiskFill, rowsOf } from '../../support/disk.ts'
import { expectSaved, stageLink } from '../../support/walk.ts'

const statements = (page: Page) =>
  page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
const pressed = (page: Page) => page.locator('button[aria-pressed=true]')
const follows = (page: Page) => page.getByText('The other window writes; this one follows.')
const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over here' }).click()
/** A second on a machine at rest; the tests share theirs. */
const within = { timeout: 3000 }

const begin = async (page: Page) => {
  await page.goto('./#/start/acute-sore-throat')
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await stageLink(page, 'What matters').click()
  await expectSaved(page)
}

const open = async (page: Page) => {
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(follows(second)).toBeVisible()
  return second
}

/** Each fact once, one after the other, without a gap. */
const expectWhole = async (page: Page) => {
  const places = (await rowsOf(page, 'facts')).map(({ place }) => place)
  expect(places).toEqual(places.map((_, index) => index))
}

test('Scenario: one window writes, the other follows and takes over, and nothing is lost or doubled', async ({
  page,
}) => {
  await begin(page)
  const second = await open(page)
  for (const [window, other] of [
    [page, second],
    [second, page],
    [page, second],
  ] as const) {
    if ((await follows(window).count()) > 0) await takeOver(window)
    await expect(follows(window)).toHaveCount(0)
    await expect(follows(other)).toBeVisible()
    const count = await pressed(window).count()
    await statements(window).nth(count).click()
    await expectSaved(window)
    await expect(pressed(other)).toHaveCount(count + 1, within)
    await window.getByRole('button', { name: 'Undo' }).click()
    await expect(pressed(other)).toHaveCount(count, within)
    await statements(window).nth(count).click()
    await expect(pressed(other)).toHaveCount(count + 1, within)
    await expectWhole(window)
  }
  await expectAccessible(second)
  for (const window of [second, page]) {
    await window.reload()
    await expect(pressed(window)).toHaveCount(3)
  }
  await expect(follows(page)).toHaveCount(1 - (await follows(second).count()))
  await second.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(second)
})

test('Scenario: a window that follows keeps its stage, its scroll and its focus', async ({ page }) => {
  await begin(page)
  const second = await open(page)
  await second.setViewportSize({ width: 1366, height: 400 })
  await stageLink(second, 'Your choices').click()
  const picture = second.getByRole('button', { name: /^See the picture/ }).nth(1)
  await picture.click()
  await picture.focus()
  await second.evaluate(() => window.scrollTo(0, 300))
  const place = () => second.evaluate(() => window.scrollY)
  const before = await place()
  expect(before).toBeGreaterThan(0)
  const heading = await second.getByRole('heading', { level: 2 }).allTextContents()
  await page.getByRole('textbox', { name: 'What matters most to you?' }).fill('Eating without pain')
  await expectSaved(page)
  await stageLink(page, 'Decide').click()
  await page.getByRole('radiogroup', { name: 'What are you thinking now?' }).getByRole('radio').nth(1).check()
  await expectSaved(page)
  await second.waitForTimeout(500)
  await expect(picture).toBeFocused()
  expect(await place()).toBe(before)
  expect(await second.getByRole('heading', { level: 2 }).allTextContents()).toEqual(heading)
  await stageLink(second, 'Decide').click()
  const thinking = second.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await expect(thinking.getByRole('radio').nth(1)).toBeChecked()
  await expect(thinking.getByRole('radio').nth(1)).toBeDisabled()
})

test('Scenario: what one window could not save waits there, says so, and is saved on taking back', async ({
  page,
}) => {
  await letTheDiskFill(page)
  await begin(page)
  const second = await open(page)
  const own = (window: Page) => window.getByRole('textbox', { name: 'What matters most to you?' })
  const says = (text: string) => page.getByRole('status').filter({ hasText: text })
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  await own(page).fill('Singing')
  await expect(says('full')).toBeVisible()
  await takeOver(second)
  await expect(follows(page)).toBeVisible()
  await expect(says('take over to save it')).toBeVisible()
  await page.evaluate(() => sessionStorage.clear())
  await statements(second).nth(0).click()
  await expectSaved(second)
  await expect(pressed(page)).toHaveCount(1, within)
  await expect(own(page)).toHaveValue('Singing')
  await takeOver(page)
  await expect(follows(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page)
  await expect(own(second)).toHaveValue('Singing', within)
  await expect(pressed(second)).toHaveCount(1)
  await expectWhole(page)
})

test('Scenario: what is finished, opened again or cleared in one window is so in the other', async ({
  page,
}) => {
  await begin(page)
  const second = await open(page)
  await stageLink(page, 'Summary').click()
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Finish and keep' }).click()
  await expect(second.getByText('It was finished in the other window.')).toBeVisible(within)
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(second.getByText('It was finished in the other window.')).toHaveCount(0, within)
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /clear/i }).click()
  await page.getByRole('button', { name: 'Yes, clear it for good' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('This talk is not on this machine')
  expect(await rowsOf(second, 'facts')).toEqual([])
})
