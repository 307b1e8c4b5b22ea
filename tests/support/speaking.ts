import { expect, type Locator, type Page } from '@playwright/test'

export const html = (page: Page): Locator => page.locator('html')

/** The link to a stage by its place: its name is in the language of the talk. */
export const stage = (page: Page, place: number): Locator =>
  page.getByRole('navigation').getByRole('link').nth(place)

/** Still to be found by whoever cannot read the language of the page. */
export const languageChoice = (page: Page): Locator => page.getByRole('combobox', { name: 'Language' })

/** Chooses a language, and waits until the page is in it. */
export async function speak(page: Page, language: string): Promise<void> {
  await languageChoice(page).selectOption(language)
  await expect(html(page)).toHaveAttribute('lang', language)
}
