import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, smallButtons, test } from '../../support/browser.ts'
import { arm, figuresOfForm, now, readersRow, treatment } from '../../support/draft-figures.ts'
import { expectSaved, keyboard } from '../../support/walk.ts'

const way = (page: Page, name: string) =>
  arm(page, name).getByRole('combobox', { name: 'How the figure is known' })
const field = (page: Page, name: string, label: string) =>
  arm(page, name).getByRole('textbox', { name: label, exact: true })

async function factsOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Files as text' }).click()
  const text = await page.getByRole('textbox', { name: /^The text of/ }).inputValue()
  await page.getByRole('link', { name: 'Figures' }).click()
  await expect(page.getByRole('heading', { name: 'As the reader sees it' })).toBeVisible()
  return text
}

test('Scenario: figures are typed as the source prints them, with their working, undone, and there after a reload', async ({
  page,
}) => {
  await figuresOfForm(page)
  const before = await factsOf(page)
  await way(page, now).selectOption('Events and a total')
  await field(page, now, 'Events').fill('30')
  await field(page, now, 'Total').fill('25')
  await expect(field(page, now, 'Events')).toHaveAttribute('aria-invalid', 'true')
  await expect(readersRow(page, now)).toContainText('We do not know')
  await field(page, now, 'Total').fill('250')
  await expect(readersRow(page, now)).toContainText('12 of 100')

  await way(page, treatment).selectOption('A ratio (RR, HR, OR) times another figure')
  await arm(page, treatment).getByRole('combobox', { name: 'Compared with' }).selectOption(now)
  await arm(page, treatment).getByRole('combobox', { name: 'Measure' }).selectOption('Risk ratio (RR)')
  await field(page, treatment, 'Estimate').fill('1,250')
  await expect(
    arm(page, treatment).getByText('This can be read in two ways. Which number is it?'),
  ).toBeVisible()
  await arm(page, treatment).getByRole('button', { name: 'Use 1.25 for Estimate' }).click()
  await field(page, treatment, 'Low end').fill('1.1')
  await expect(arm(page, treatment).getByRole('status')).toContainText('Not in the draft yet')
  await field(page, treatment, 'High end').fill('1.5')
  await field(page, treatment, 'Level, %').fill('95')
  const steps = arm(page, treatment).getByRole('list', { name: `Working for ${treatment}` })
  await expect(steps).toContainText('12 × 1.25 = 15')
  await expect(steps).toContainText('Highest: 12 × 1.50 = 18')
  await expect(readersRow(page, treatment)).toContainText('15 of 100')
  await expectAccessible(page)

  await way(page, treatment).selectOption('A number needed to treat or harm')
  await expect(arm(page, treatment).getByRole('combobox', { name: 'Compared with' })).toHaveValue('as-now')
  await arm(page, treatment)
    .getByRole('combobox', { name: 'One in so many has it' })
    .selectOption('More with it')
  await field(page, treatment, 'Estimate').fill('25')
  await expect(readersRow(page, treatment)).toContainText('16 of 100')
  const facts = await factsOf(page)
  expect(facts).toContain('value: observed, events: 30, total: 250')
  expect(facts).toContain('value: number-needed, to: as-now')
  expect(facts).not.toMatch(/count: \d/)

  await way(page, treatment).selectOption('Not known: nobody measured it')
  await expect(readersRow(page, treatment)).toContainText('We do not know')
  await expectSaved(page)
  await page.reload()
  await expect(readersRow(page, now)).toContainText('12 of 100')
  await expect(readersRow(page, treatment)).toContainText('We do not know')

  await way(page, now).selectOption('Not known: nobody measured it')
  await expect(readersRow(page, now)).toContainText('We do not know')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(readersRow(page, now)).toContainText('12 of 100')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(readersRow(page, now)).toContainText('We do not know')
  expect(await factsOf(page)).toBe(before)
})

test('Scenario: a table from a spreadsheet is confirmed row by row and undone in one step', async ({
  page,
}) => {
  await figuresOfForm(page)
  const before = await factsOf(page)
  await page.getByText('Paste from a spreadsheet').click()
  const table = [
    ['', 'Events', 'Total', 'RR', '95% CI low', '95% CI high'],
    [now, '20', '1,000', '', '', ''],
    ['Treatment arm', '50', '1,000', '2.5', '1.5', '4.2'],
    ['Third arm', '1', '1,000', '', '', ''],
  ]
  await page
    .getByRole('textbox', { name: 'Cells from a spreadsheet' })
    .fill(table.map((cells) => cells.join('\t')).join('\n'))
  const write = page.getByRole('button', { name: 'Put the confirmed rows into the draft' })
  await page.getByRole('button', { name: `Confirm “${now}”` }).click()
  await page.getByRole('combobox', { name: 'Whose figure is “Treatment arm”' }).selectOption(treatment)
  await page.getByRole('button', { name: 'Confirm “Treatment arm”' }).click()
  await expect(write).toBeDisabled()
  await page.getByRole('button', { name: 'Leave out “Third arm”' }).click()
  await expectAccessible(page)
  await write.click()
  await expect(readersRow(page, treatment)).toContainText('5 of 100')
  expect(await factsOf(page)).toContain(
    'effect: { measure: RR, estimate: 2.5, low: 1.5, high: 4.2, level: 95 }',
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(readersRow(page, treatment)).toContainText('We do not know')
  expect(await factsOf(page)).toBe(before)
})

test('Scenario: a further result with its source, time and certainty, by keyboard alone, at phone width', async ({
  page,
}) => {
  await figuresOfForm(page)
  const hands = keyboard(page)
  await hands.press(page.getByRole('button', { name: 'Add a result' }))
  await hands.type(page.getByRole('textbox', { name: 'What it is called' }), 'At 1 year')
  const source = page.getByRole('combobox', { name: 'Where its figures are from' })
  while (!(await source.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await hands.press(page.getByRole('button', { name: 'Add it' }))
  await expect(page.getByRole('button', { name: '2: At 1 year' })).toHaveAttribute('aria-current', 'true')
  const known = way(page, now)
  while (!(await known.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.type('The source')
  await hands.type(field(page, now, 'Count'), '7')
  await expect(readersRow(page, now)).toContainText('7 of 100')

  await page.setViewportSize({ width: 390, height: 844 })
  for (const part of [
    'Time and people',
    'Sources',
    'Certainty',
    'Published differences and tests',
    'Conclusion',
  ])
    await page.locator('summary').filter({ hasText: part }).click()
  await page.getByRole('combobox', { name: 'Kind of time' }).selectOption('At about this time')
  await page.getByRole('textbox', { name: 'How long' }).fill('1')
  await page.getByRole('combobox', { name: 'How long: unit' }).selectOption('years')
  await expect(page.getByRole('table').locator('caption')).toHaveText('100 people, in about 1 year')
  await page.getByRole('textbox', { name: 'Place in it' }).fill('table 2, page 14')
  await page.getByRole('combobox', { name: 'How certain', exact: true }).selectOption('Low')
  await expect(page.getByText('table 2, page 14')).toBeVisible()
  await expectFitsWidth(page)
  await expectAccessible(page)
  expect(await smallButtons(page)).toEqual([])
})
