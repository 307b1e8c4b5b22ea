import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, smallButtons, test } from '../../support/browser.ts'
import { figuresOfForm, now, readersRow, treatment } from '../../support/draft-figures.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/imports/${name}`, import.meta.url))
const put = (page: Page, name: string) =>
  page.getByRole('button', { name: `Put into the draft: ${name}`, exact: true })

async function openImport(page: Page): Promise<void> {
  await figuresOfForm(page)
  await page.getByText('Import figures').click()
}

test('Scenario: figures of FHIR Evidence are put in one by one, each undone by one step', async ({
  page,
}) => {
  await openImport(page)
  await page.getByLabel('File to import from').setInputFiles(fixture('evidence-r5.json'))
  await expect(page.getByText('3 figures found')).toBeVisible()
  await expect(
    page.getByText('Also in the file, and not read: 1 × EvidenceVariable, 1 × Composition.'),
  ).toBeVisible()
  const effect = `1. Getting better: ${treatment} beside ${now}`
  await expect(put(page, effect)).toBeDisabled()
  await expect(page.getByText('A ratio alone is no count.')).toBeVisible()
  await expect(readersRow(page, now)).toContainText('We do not know')

  for (const name of [effect, `2. Getting better: ${now}`, `3. Getting better: ${treatment}`]) {
    await expect(put(page, name)).toBeDisabled()
    await page
      .getByLabel(`When the figure of “${name}” holds`)
      .selectOption('As this result says: in 3 months')
  }
  await put(page, `2. Getting better: ${now}`).click()
  await expect(readersRow(page, now)).toContainText('20 of 100')
  await put(page, `3. Getting better: ${treatment}`).click()
  await expect(readersRow(page, treatment)).toContainText('30 of 100')
  await expect(page.getByText(/^Goes in as the ratio beside the count/)).toBeVisible()
  await expectAccessible(page)
  await put(page, effect).click()
  await expect(put(page, effect)).toBeHidden()
  await page.getByRole('link', { name: 'Files as text' }).click()
  const text = page.getByRole('textbox', { name: /^The text of/ })
  await expect(text).toHaveValue(
    /effect: \{ measure: RR, estimate: 1\.5, low: 1\.1, high: 2\.04, level: 95 \}/,
  )
  await expect(text).toHaveValue(/CC BY-NC-SA 4\.0: invented licence words/)
  expect((await text.inputValue()).match(/invented-guideline/g)).toHaveLength(1)
  await page.getByRole('link', { name: 'Figures' }).click()
  for (const said of ['30 of 100', '30 of 100', 'We do not know']) {
    await expect(readersRow(page, treatment)).toContainText(said)
    await page.getByRole('button', { name: 'Undo' }).click()
  }
  await expect(readersRow(page, now)).toContainText('We do not know')
})

test('Scenario: a table and what is refused, at phone width', async ({ page }) => {
  await openImport(page)
  await page.setViewportSize({ width: 390, height: 844 })
  const file = page.getByLabel('File to import from')
  await file.setInputFiles(fixture('evidence-r4.json'))
  await expect(page.getByRole('alert')).toContainText('FHIR R4')
  await file.setInputFiles(fixture('summary.csv'))
  await expect(page.getByText('3 figures found')).toBeVisible()
  await expectFitsWidth(page)
  await expectAccessible(page)
  expect(await smallButtons(page)).toEqual([])
})
