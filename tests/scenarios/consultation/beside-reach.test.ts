import { beginBeside, besideToggle, mirror, mirrorSection, phone } from '../../support/beside.ts'
import { expect, expectAccessible, test } from '../../support/browser.ts'

test('Scenario: on a phone the page in front is the one that is reached', async ({ page }) => {
  await beginBeside(page, 'acute-sore-throat', 'ur')
  await page.setViewportSize(phone)
  const stage = page.locator('#main')
  const theirs = mirrorSection(page)
  const skip = page.getByRole('button', { name: 'Skip to this stage' })
  await page.getByRole('button', { name: 'اردو' }).click()
  await expect(stage).toBeHidden()
  await expect(mirror(page).getByRole('main', { name: 'یہی صفحہ: اردو' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(theirs).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Note a question' })).toBeFocused()
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(theirs).toBeFocused()
  await skip.focus()
  await page.keyboard.press('Alt+4')
  await expect(mirror(page).getByRole('heading', { level: 1 })).toHaveText('آپ کا رخ کس طرف ہے؟')
  await expect(theirs).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(theirs).toBeHidden()
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(stage).toBeFocused()
})

test('Scenario: English beside it is told to who hears the page, in the language that the page is in then', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'pl')
  const told = (sentence: string) =>
    expect(page.getByRole('status').filter({ hasText: sentence })).toHaveCount(1)
  await told('This page is in two languages now: English, Polish')
  await besideToggle(page).click()
  await told('Ta strona jest teraz w jednym języku: polski')
  await besideToggle(page).click()
  await told('This page is in two languages now: English, Polish')
  await page.getByRole('button', { name: 'Undo' }).click()
  await told('Ta strona jest teraz w jednym języku: polski')
  await expect(page.getByRole('status').filter({ hasText: 'two languages' })).toHaveCount(0)
})

test('Scenario: what was opened beside English is not called “not opened”', async ({ page }) => {
  await beginBeside(page, 'knee-osteoarthritis', 'pl')
  await page.keyboard.press('Alt+3')
  const strip = page.getByRole('region', { name: 'Must also be mentioned' })
  await expect(strip.getByRole('button')).not.toHaveCount(0)
  const name = await strip.getByRole('button').last().textContent()
  await strip.getByRole('button').last().click()
  await page.keyboard.press('Alt+4')
  const notOpened = page.getByRole('region', { name: /^Must be mentioned, and was not opened/ })
  await expect(notOpened.getByRole('button')).not.toHaveCount(0)
  await expect(notOpened.getByRole('button', { name: name ?? '', exact: false })).toHaveCount(0)
})

test('Scenario: what the person needs is said in both languages, and how to change it on the stage alone', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'pl')
  const needs = page.locator('main details', { hasText: 'Do you need anything' })
  await needs.locator('summary').first().click()
  await needs.getByRole('radio', { name: 'Yes', exact: true }).check()
  await expect(page.getByText('Needs: not said yet. Change on Start')).toBeVisible()
  const theirs = mirror(page).getByText('Potrzeby: jeszcze nie podano.')
  await expect(theirs).toBeVisible()
  await expect(theirs.getByText('Zmień na etapie Początek')).toBeHidden()
})
