import type { Page } from '@playwright/test'
import english from '../../../src/i18n/en/talk.json' with { type: 'json' }
import { expect, test } from '../../support/browser.ts'
import { speak, stage } from '../../support/speaking.ts'

/** What a screen reader finds in the live regions of the page: nothing that a dialog stands over. */
async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textOf = (id: string): string => {
    const node = byId.get(id)
    if (node?.role?.value === 'StaticText') return String(node.name?.value)
    return (node?.childIds ?? []).map(textOf).join('')
  }
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'status')
    .map(({ nodeId }) => textOf(nodeId))
    .filter((text) => text !== '')
}

test('Scenario: by keyboard alone, a question that is added or taken out is read out within its dialog', async ({
  page,
}) => {
  await page.goto('./#/start/acute-sore-throat')
  await page.getByRole('button', { name: english.questions.note }).press('Enter')
  await expect(page.getByRole('textbox', { name: english.questions.label })).toBeFocused()
  await page.keyboard.type('Can I swim?')
  await page.keyboard.press('Enter')
  await expect.poll(() => heard(page)).toEqual(['Added: Can I swim?'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: english.questions.remove })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => heard(page)).toEqual(['Taken out: Can I swim?'])
  await expect(page.getByRole('textbox', { name: english.questions.label })).toBeFocused()
})

test('Scenario: what was read out in Polish is gone once English stands beside it', async ({ page }) => {
  await page.goto('./#/start/acute-sore-throat')
  await speak(page, 'pl')
  await stage(page, 1).click()
  await page.getByRole('main').locator('button[aria-pressed]').first().click()
  const chosen = /^Wybrano/
  await expect.poll(async () => (await heard(page)).filter((text) => chosen.test(text))).toHaveLength(1)
  await page.getByRole('button', { name: 'English beside it' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect.poll(async () => (await heard(page)).filter((text) => chosen.test(text))).toEqual([])
})
