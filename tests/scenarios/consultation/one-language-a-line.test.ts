import { expect, test } from '../../support/browser.ts'
import { speak, stage } from '../../support/speaking.ts'

const polish = /[ąćęłńóśźż]/i

test('Scenario: in a Polish talk about an aid that is English, no line is of both', async ({ page }) => {
  await page.goto('./#/start/child-ear-infection')
  await speak(page, 'pl')
  const lines = page.locator('main li')
  await expect(lines.first()).toBeVisible()
  for (const line of await lines.allTextContents()) expect(line).not.toMatch(polish)
  await stage(page, 1).click()
  const cards = page.locator('main fieldset button[aria-pressed]')
  await expect(cards.first()).toBeVisible()
  for (const place of [0, 1, 2]) await cards.nth(place).click()
  await stage(page, 3).click()
  const rows = page.locator('main table tr:has(th[scope=row])')
  await expect(rows.first()).toBeVisible()
  for (const row of await rows.allTextContents()) expect(row).not.toMatch(polish)
  await stage(page, 4).click()
  await expect(lines.first()).toBeVisible()
  for (const line of await lines.allTextContents()) expect(line).not.toMatch(polish)
})
