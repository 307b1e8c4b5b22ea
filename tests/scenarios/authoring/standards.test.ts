import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { keyboard } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
const toChecks = async (page: Page) => {
  await page.getByRole('link', { name: /^Checks/ }).click()
  await expect(heading(page, 'The standards')).toBeVisible()
}
async function aidInHand(page: Page) {
  await page.goto('./#/aids')
  await page.getByRole('searchbox', { name: 'Find a decision aid' }).fill(aid.letters)
  await page
    .getByRole('button', { name: /^Make a draft of it/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/write$/)
}
async function formInHand(page: Page) {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  await expect(page).toHaveURL(/\/write$/)
}
const item = (page: Page, name: string) => page.getByRole('listitem', { name })
const fold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name })

test('Scenario: an item is judged, the text changes, and it is to be judged again', async ({ page }) => {
  await aidInHand(page)
  await toChecks(page)
  await expect(
    heading(page, /^In the way of sign-off: 0 errors, \d+ texts to write, \d+ items$/),
  ).toBeVisible()
  await expectAccessible(page)
  await fold(page, 'What is in the way').click()
  await page.getByRole('button', { name: 'Judge it: says what choice there is to make' }).click()
  const form = page.getByRole('form', { name: 'says what choice there is to make' })
  await form.getByRole('radio', { name: 'Met', exact: true }).check()
  await form.getByRole('textbox', { name: 'Why' }).fill('The title says it.')
  await form.getByRole('textbox', { name: 'Your name' }).fill('A. Reader')
  await form.getByRole('textbox', { name: 'Your role' }).fill('GP')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Note this judgement' }).click()
  const judged = item(page, 'Judged as met: says what choice there is to make')
  await expect(judged).toBeFocused()
  await expect(judged).toContainText('A. Reader, GP')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await fold(page, 'IPDAS: qualifying').click()
  await expect(judged).toContainText('The title says it.')
  await page.getByRole('link', { name: 'Files as text' }).click()
  const files = page.getByRole('textbox', { name: 'aid.yaml' })
  const facts = await files.inputValue()
  await files.fill(facts.replace(/^id: .*\nversion: .*/m, 'id: own-named-later\nversion: 9.0.0'))
  await toChecks(page)
  await fold(page, 'IPDAS: qualifying').click()
  await expect(judged).toContainText('The title says it.')
  await page.getByRole('link', { name: 'Write', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Another name for the same choice')
  await page.keyboard.press('Tab')
  await toChecks(page)
  await fold(page, 'IPDAS: qualifying').click()
  await expect(item(page, 'To judge again: says what choice there is to make')).toContainText(
    'The draft has changed since.',
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(judged).toBeVisible()
})

test('Scenario: a plainer word is put in the place of a hard one and taken back, at phone width, by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await formInHand(page)
  const about = page.getByRole('textbox', { name: 'In plain words' }).first()
  await about.fill('Tell us prior to the event, and approximately when it happened.')
  await page.keyboard.press('Tab')
  await toChecks(page)
  await keyboard(page).press(fold(page, 'Plain language'))
  await keyboard(page).press(fold(page, 'The choice'))
  await expectFitsWidth(page)
  await expectAccessible(page)
  const use = page.getByRole('button', { name: /^Use “before” instead of “prior to”/ })
  await keyboard(page).press(use)
  await expect(use).toBeHidden()
  await expect(page.getByRole('button', { name: /^Use “about” instead of/ })).toBeEnabled()
  await expect(page.getByRole('region', { name: 'The choice' })).toBeFocused()
  await page.getByRole('link', { name: 'Write', exact: true }).click()
  await expect(about).toHaveValue('Tell us before the event, and approximately when it happened.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(about).toHaveValue('Tell us prior to the event, and approximately when it happened.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(about).toHaveValue('Tell us prior to the event, and approximately when it happened.')
})

test('Scenario: every group open fits a phone and is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await aidInHand(page)
  await toChecks(page)
  for (const name of ['qualifying', 'certifying', 'quality']) await fold(page, `IPDAS: ${name}`).click()
  await fold(page, 'NICE’s framework').click()
  await fold(page, 'What we ask besides').click()
  await expect(item(page, 'To judge: read by somebody without medical training')).toBeVisible()
  await expectFitsWidth(page)
  await expectAccessible(page)
})
