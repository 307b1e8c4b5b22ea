import type { Locator, Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, test } from '../../support/browser.ts'
import { expectSaved, fillStart, findAid, mouse, stageLink } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

/** Opens a dialog, looks at it with axe, closes it by Escape, and finds the focus where it came from. */
async function expectProperDialog(page: Page, button: Locator): Promise<void> {
  await button.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
}

for (const [name, viewport] of [
  ['on a practice PC', { width: 1366, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test(`Scenario: every dialog is accessible and gives the focus back, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const hands = mouse(page)
    await findAid(page, hands, aid)
    await fillStart(page, hands, aid)
    await expectSaved(page)
    await expectProperDialog(page, page.getByRole('button', { name: 'Note a question' }))
    await stageLink(page, 'Your choices').click()
    await expectProperDialog(page, page.getByRole('button', { name: /^Not for me/ }).first())
    await stageLink(page, 'Summary').click()
    await expectProperDialog(page, page.getByRole('button', { name: 'Finish', exact: true }))
    await page.goto('./')
    await expectProperDialog(page, page.getByRole('button', { name: 'Clear from this machine' }))
  })
}

test('Scenario: Escape notes no question, and what was typed is there when its box is opened again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`./#/start/${aid.id}`)
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  const ask = page.getByRole('button', { name: 'Note a question' })
  const box = page.getByRole('textbox', { name: 'What would you like to ask or look up?' })
  await ask.click()
  await box.fill('Is it saf')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(ask).toBeFocused()
  await ask.click()
  await expect(page.getByText('No question noted yet.')).toBeVisible()
  await expect(box).toHaveValue('Is it saf')
  await box.fill('Is it safe?')
  await page.getByRole('button', { name: 'Close' }).click()
  await ask.click()
  await expect(box).toHaveValue('')
  await expect(page.getByRole('list', { name: 'Noted so far' })).toContainText('Is it safe?')
})
