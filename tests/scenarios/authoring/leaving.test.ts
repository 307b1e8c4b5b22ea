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

test('Scenario: what is typed and not saved is said, goes in while one types on, and closing the tab asks first', async ({
  page,
}) => {
  await figuresOfForm(page)
  const state = page.getByRole('banner').getByRole('status')
  await arm(page, now)
    .getByRole('combobox', { name: 'How the figure is known' })
    .selectOption('Events and a total')
  await arm(page, now).getByRole('textbox', { name: 'Events', exact: true }).fill('20')
  await expect(state).toHaveText('Not all of it is saved yet')
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    // The first time one stays, the second time one goes.
    await (asked.length === 1 ? dialog.dismiss() : dialog.accept())
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await arm(page, now).getByRole('textbox', { name: 'Total', exact: true }).fill('200')
  await expect(state).toHaveText('Saved')

  await page.getByRole('link', { name: 'Write', exact: true }).click()
  const line = page.getByRole('textbox', { name: 'In one line' }).first()
  await line.fill('')
  await line.pressSequentially('Typed on and on without any rest, and on and on for as long as it takes', {
    delay: 90,
  })
  await expect(state).not.toHaveText('Saved')
  await page.reload()
  expect(asked).toEqual(['beforeunload', 'beforeunload'])
  await expect(line).toHaveValue(/^Typed on and/)
})
