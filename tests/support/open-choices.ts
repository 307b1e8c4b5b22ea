import type { Page } from '@playwright/test'
import { expect } from './browser.ts'
import { stageLink } from './walk.ts'

/** Opens the table of choices of an aid: it is for this person, each group is the second one, three statements matter. */
export async function openChoices(page: Page, aid: string): Promise<void> {
  await page.goto(`./#/start/${aid}`)
  const isForYou = page.getByRole('radiogroup', { name: 'Is this for you?' })
  await isForYou.getByRole('radio').first().click()
  const asked = page.getByRole('radiogroup')
  for (let place = 1; place < (await asked.count()); place += 1) {
    const groups = asked.nth(place).getByRole('radio')
    if (await groups.nth(1).isVisible()) await groups.nth(1).click()
  }
  await stageLink(page, 'What matters').click()
  const statements = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  for (const place of [0, 1, 2]) await statements.nth(place).click()
  await stageLink(page, 'Your choices').click()
  await expect(page.getByRole('table', { name: 'Your choices side by side' })).toBeVisible()
}
