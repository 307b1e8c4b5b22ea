import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { keyboard } from '../../support/walk.ts'

const card = (page: Page, name: string): Locator =>
  page.locator('summary').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
const entry = (page: Page, name: string): Locator =>
  page.locator('summary').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^\W*Saved/ })).toBeVisible({ timeout: 15_000 })

async function begin(page: Page): Promise<void> {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  await expect(card(page, 'Your choices')).toBeVisible()
}

test('Scenario: choices, outcomes and steps are added on cards, one is taken out, and one undo brings it back', async ({
  page,
}) => {
  await begin(page)
  await card(page, 'Your choices').click()
  await page.getByRole('button', { name: 'Add a choice' }).click()
  await page.getByRole('textbox', { name: 'Name of the choice' }).fill('Choice c')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Choice c')
  await page.getByRole('textbox', { name: 'In one line' }).nth(1).fill('Try choice c')
  await page.getByRole('combobox', { name: 'What kind of choice' }).selectOption('Wait and see')
  await card(page, 'What may happen').click()
  await page.getByRole('button', { name: 'Add something that may happen' }).click()
  await page.getByRole('textbox', { name: 'What may happen, in a few words' }).fill('The event')
  await page.keyboard.press('Enter')
  const role = page.getByRole('combobox', { name: 'What it is to people' })
  await expect(role).toBeFocused()
  await role.selectOption('Something people fear')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(role).toHaveValue('harm')
  await expect(page.getByRole('combobox', { name: 'Better for the person' })).toHaveValue('fewer')
  await card(page, 'Next steps').click()
  await page.getByRole('button', { name: 'Add a next step' }).click()
  await page.getByRole('textbox', { name: 'What is done' }).fill('Agree how choice c goes.')
  await page.getByRole('checkbox', { name: 'Choice c' }).check()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(entry(page, 'Agree how choice c goes.')).toBeVisible()
  await saved(page)
  await page.reload()
  await card(page, 'Your choices').click()
  await entry(page, 'Choice c').click()
  await expect(page.getByRole('combobox', { name: 'What kind of choice' })).toHaveValue('waiting')

  await page.getByRole('button', { name: 'Take out: Choice c' }).click()
  const asks = page.getByRole('dialog', { name: 'Take out “Choice c”?' })
  await expect(asks.getByRole('link', { name: 'Next steps – Agree how choice c goes.' })).toBeVisible()
  await expectAccessible(page)
  await asks.getByRole('button', { name: 'Take it out' }).click()
  await expect(entry(page, 'Choice c')).toHaveCount(0)
  await card(page, 'Next steps').click()
  await expect(entry(page, 'Agree how choice c goes.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(entry(page, 'Choice c')).toBeVisible()
  await expect(entry(page, 'Agree how choice c goes.')).toBeVisible()
})

test('Scenario: by keyboard alone an entry is moved, marked and led to from the checks, at phone width too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await begin(page)
  const hands = keyboard(page)
  await hands.press(card(page, 'What might matter to you'))
  await hands.press(entry(page, 'I would rather leave it as it is, even if it may not get better.'))
  const up = page.getByRole('button', { name: /^Move up: I would rather leave it/ })
  await hands.press(up)
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/I would rather leave it/)
  await expect(up).toBeFocused()
  const about = page.getByRole('textbox', { name: 'In plain words' })
  await about.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Two ways')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+B')
  await expect(about).toHaveValue('**Two ways**')
  await hands.press(page.getByRole('toolbar').getByRole('button', { name: 'Bold' }))
  await expect(about).toHaveValue('Two ways')
  await expectAccessible(page)
  await expectFitsWidth(page)
  const short = page.getByRole('textbox', { name: 'In one line' })
  await short.fill('')
  await saved(page)
  await page
    .getByRole('navigation', { name: 'Parts of the draft' })
    .getByRole('link', { name: /^Checks/ })
    .click()
  await page.getByRole('link', { name: 'The choice – In one line' }).click()
  await expect(short).toBeFocused()
  await expect(short).toHaveAccessibleDescription(/Nothing is written here yet/)
})

test('Scenario: pasted rich text arrives as plain text, and a DOI as its address', async ({ page }) => {
  await begin(page)
  const about = page.getByRole('textbox', { name: 'In plain words' })
  await about.fill('')
  await about.evaluate((box) => {
    const given = new DataTransfer()
    given.setData('text/html', '<b>Two</b> <i>ways</i>')
    given.setData('text/plain', 'Two ways')
    box.focus()
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: given, bubbles: true }))
    document.execCommand('insertText', false, given.getData('text/plain'))
  })
  await expect(about).toHaveValue('Two ways')
  await card(page, 'Sources').click()
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('textbox', { name: 'Title of the source' }).fill('A study')
  await page.getByRole('textbox', { name: 'Its address, DOI, PMID or ISBN' }).fill('10.1000/xyz')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('https://doi.org/10.1000/xyz')
  await page.getByRole('textbox', { name: 'Address' }).fill('PMID: 12345')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(
    'https://pubmed.ncbi.nlm.nih.gov/12345/',
  )
})
