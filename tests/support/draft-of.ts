import { expect, type Page } from '@playwright/test'
import { expectSaved } from './walk.ts'

/** Begins a draft from the first aid that these letters find. */
export async function beginDraftOf(page: Page, letters: string): Promise<void> {
  await page.goto('./#/aids')
  await page.getByRole('searchbox', { name: 'Find a decision aid' }).fill(letters)
  await page
    .getByRole('button', { name: /^Make a draft of it/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/drafts\//)
  await expectSaved(page)
}

/** Goes to a panel of the draft by its link. */
export const toPanel = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Parts of the draft' }).getByRole('link', { name }).click()
