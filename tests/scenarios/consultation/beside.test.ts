import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { beginBeside, besideToggle, mirror, mirrorSection, phone } from '../../support/beside.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { openPatientWindow } from '../../support/patient-view.ts'
import { expectSaved, stageLink, stageNames } from '../../support/walk.ts'

const pageOf = (page: Page) => mirror(page).locator('html')
const html = (page: Page) => page.locator(':root')
const statements = (place: Pick<Page, 'locator'>) => place.locator('fieldset button[aria-pressed]')

const boxOf = async (place: Locator) => (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }

test('Scenario: Urdu stands beside English, follows every tap, and is there again after a reload', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'ur')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(html(page)).toHaveAttribute('dir', 'ltr')
  await expect(mirrorSection(page)).toHaveAttribute('lang', 'ur')
  await expect(mirrorSection(page)).toHaveAttribute('dir', 'rtl')
  await expect(pageOf(page)).toHaveAttribute('lang', 'ur')
  await expect(pageOf(page)).toHaveAttribute('dir', 'rtl')
  await expect(mirrorSection(page)).toHaveAccessibleName('یہی صفحہ: اردو / The same page: Urdu')
  await stageLink(page, 'What matters').click()
  const [left, right] = [await boxOf(page.locator('main')), await boxOf(mirrorSection(page))]
  expect(left.x + left.width).toBeLessThanOrEqual(right.x)
  expect(Math.abs(left.y - right.y)).toBeLessThan(2)
  const own = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  await own.nth(1).click()
  await expect(statements(mirror(page)).nth(1)).toHaveAttribute('aria-pressed', 'true')
  await expect(statements(mirror(page)).nth(1)).toBeDisabled()
  await expectSaved(page)
  await page.reload()
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(statements(mirror(page)).nth(1)).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(statements(mirror(page)).nth(1)).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(mirrorSection(page)).toHaveCount(0)
  await expect(html(page)).toHaveAttribute('dir', 'rtl')
})

test('Scenario: both columns fit, at 1366 and on a phone, where one of the two is in sight', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'ur')
  for (const stage of stageNames) {
    await stageLink(page, stage).click()
    await expect(mirror(page).getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectFitsWidth(page)
    await expectFrameFits(page)
    await expectAccessible(page)
  }
  await page.setViewportSize(phone)
  await expect(mirrorSection(page)).toBeHidden()
  for (const stage of stageNames) {
    await stageLink(page, stage).click()
    await expectFitsWidth(page)
    await page.getByRole('button', { name: 'اردو' }).click()
    await expect(page.locator('main')).toBeHidden()
    await expect(mirror(page).getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectFitsWidth(page)
    await expectFrameFits(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await expect(page.locator('main')).toBeVisible()
  }
})

const expectFrameFits = (page: Page) =>
  expect
    .poll(() => pageOf(page).evaluate((root) => root.scrollWidth - root.clientWidth))
    .toBeLessThanOrEqual(0)

test('Scenario: the keyboard reaches all of the stage that is led and nothing of the one beside it', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'ur')
  for (const stage of ['What matters', 'Your choices', 'Decide'] as const) {
    await stageLink(page, stage).click()
    await expect(mirror(page).getByRole('heading', { level: 1 })).toBeVisible()
    const all = await page.evaluate(() => {
      const places = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary'
      const found = [...document.querySelectorAll<HTMLElement>(places)].filter(
        (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio'),
      )
      for (const one of found) one.dataset['toReach'] = ''
      document.querySelector<HTMLElement>('a, button')?.focus()
      return found.length
    })
    for (let press = 0; press < all + 20; press += 1) {
      const where = await page.evaluate(() => {
        const { activeElement } = document
        if (activeElement instanceof HTMLElement) delete activeElement.dataset['toReach']
        return activeElement?.tagName
      })
      expect(where).not.toBe('IFRAME')
      await page.keyboard.press('Tab')
    }
    await expect(page.locator('[data-to-reach]')).toHaveCount(0)
  }
})

test('Scenario: the patient’s own window and the passed screen are in Polish beside an English one', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'pl')
  await page.getByRole('button', { name: 'Patient view' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Here', exact: true }).click()
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(mirrorSection(page)).toHaveCount(0)
  await expect(besideToggle(page)).toHaveCount(0)
  await page.keyboard.press('Alt+P')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(mirrorSection(page)).toHaveAttribute('lang', 'pl')
  const patient = await openPatientWindow(page)
  await expect(html(patient)).toHaveAttribute('lang', 'pl')
  await stageLink(page, 'What matters').click()
  await expect(patient.locator('[aria-current=step]')).toHaveText('Co jest ważne')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expectAccessible(patient)
  await page.close()
  await expect(patient.getByRole('heading', { level: 1 })).toHaveText('Rozmowa się zakończyła')
})

test('Scenario: what is printed beside English is the person’s paper alone, once', async ({ page }) => {
  await beginBeside(page, 'acute-sore-throat', 'ur')
  await stageLink(page, 'Summary').click()
  await expect(mirror(page).locator('.summary')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const seen = page.locator('.summary').filter({ visible: true })
  await expect(seen).toHaveCount(1)
  await expect(page.locator('[data-on-paper][lang=ur][dir=rtl] .summary')).toBeVisible()
  await expect(mirrorSection(page)).toBeHidden()
})

test('Scenario: what is given beside English is the person’s, and what the clinician taps is English', async ({
  page,
}, info) => {
  await beginBeside(page, 'acute-sore-throat', 'ur')
  await stageLink(page, 'Next steps').click()
  await page.getByLabel('Look at this again on').fill('2026-12-20')
  await stageLink(page, 'Summary').click()
  await expect(page.getByText('For a screen reader, give the file')).toBeVisible()
  await page.locator('summary', { hasText: 'More ways to give it' }).click()
  await page.locator('summary', { hasText: 'In both languages' }).click()
  await expect(page.getByRole('button', { name: 'Save the copy in both languages' })).toBeVisible()
  await page.locator('summary', { hasText: 'A copy for a carer' }).click()
  await expect(page.getByRole('checkbox', { name: 'When to get help' })).toBeVisible()
  await page.locator('summary', { hasText: 'Calendar file' }).click()
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ])
    const path = info.outputPath(download.suggestedFilename())
    await download.saveAs(path)
    return readFile(path, 'utf8')
  }
  expect(await saved('Save the calendar file')).toMatch(/SUMMARY:.*\p{Script=Arabic}/u)
  await page.locator('summary', { hasText: 'Large print copy' }).click()
  const large = await saved('Save the large print copy')
  expect(large).toContain('<html lang="ur" dir="rtl">')
  expect(/id="weigh-up-words">\{"ur":\{"tools":"\p{Script=Arabic}/u.test(large)).toBe(true)
})
