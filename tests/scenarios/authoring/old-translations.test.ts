import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { beginDraftOf, toPanel } from '../../support/draft-of.ts'
import { expectSaved } from '../../support/walk.ts'

test('Scenario: an old translation stands in the way of use until somebody settles it', async ({ page }) => {
  await beginDraftOf(page, 'statin')
  await toPanel(page, /^Changes and use/)
  const use = page.getByRole('main')
  await expect(use.getByText(/still says? what the words said before/)).toHaveCount(0)
  await toPanel(page, /^Write/)
  await page.locator('summary').filter({ hasText: 'When to get help' }).first().click()
  await page.locator('summary').filter({ hasText: /chest/i }).first().click()
  const words = page.getByRole('textbox', { name: /^What it says/ }).first()
  await words.fill(`${await words.inputValue()} Or you faint.`)
  await words.blur()
  await expectSaved(page)

  await toPanel(page, /^Changes and use/)
  await expect(use.getByText(/^Polish: 1 text still says what the words said before/)).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: /^Leave out the old Polish/ }).click()
  await expect(use.getByText(/^Polish: 1 text still says/)).toHaveCount(0)
  await expect(use.getByText(/^Welsh: 1 text still says/)).toBeVisible()

  await page.getByRole('link', { name: 'Read them again in Welsh' }).click()
  await page.getByRole('radio', { name: 'Changed since' }).click()
  await page.locator('summary').filter({ hasText: 'When to get help' }).click()
  await page.getByRole('button', { name: /^It is still right: / }).click()
  await expect(page.getByText('There are none of these.')).toBeVisible()
  await toPanel(page, /^Changes and use/)
  await expect(use.getByText(/^Urdu: 1 text still says/)).toBeVisible()
  await expect(use.getByText(/^Welsh: 1 text still says/)).toHaveCount(0)
})
