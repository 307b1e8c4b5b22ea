import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser.ts'
import { arm, figuresOfForm, now, readersRow, treatment } from '../../support/draft-figures.ts'

/** As on a slow practice PC: what is read apart from the screen takes its time. */
async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
}

const count = async (page: Page, name: string, events: string) => {
  await arm(page, name)
    .getByRole('combobox', { name: 'How the figure is known' })
    .selectOption('Events and a total')
  await arm(page, name).getByRole('textbox', { name: 'Events', exact: true }).fill(events)
  await arm(page, name).getByRole('textbox', { name: 'Total', exact: true }).fill('200')
}

test('Scenario: what was typed the moment before its page is left is in the draft', async ({ page }) => {
  await figuresOfForm(page)
  await slowed(page)
  await count(page, now, '20')
  await count(page, treatment, '30')
  await page.getByRole('link', { name: 'Write', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Left in a hurry')
  await page.getByRole('link', { name: 'All decision aids' }).click()
  await expect(page.getByRole('link', { name: /Left in a hurry/ })).toBeVisible()
  await page.reload()
  await page.getByRole('link', { name: /Left in a hurry/ }).click()
  await page.getByRole('link', { name: 'Figures' }).click()
  await expect(readersRow(page, now)).toContainText('10 of 100')
  await expect(readersRow(page, treatment)).toContainText('15 of 100')
})
