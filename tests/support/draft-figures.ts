import { expect, type Locator, type Page } from '@playwright/test'

/** The two choices of the empty form. */
export const [now, treatment] = ['Carry on as now', 'Name of the treatment'] as const

/** The form of one choice's figure. */
export const arm = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true })

/** A choice's row in the table that the reader sees. */
export const readersRow = (page: Page, name: string): Locator =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

/** Begins a draft with the empty form and opens its figures. */
export async function figuresOfForm(page: Page): Promise<void> {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  await page.getByRole('link', { name: 'Figures' }).click()
  await expect(page.getByRole('heading', { name: 'As the reader sees it' })).toBeVisible()
}
