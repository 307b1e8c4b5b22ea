import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { speak } from './speaking.ts'
import { expectSaved } from './walk.ts'

export const wide = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

export const besideToggle = (page: Page): Locator => page.getByRole('button', { name: 'English beside it' })
export const mirrorSection = (page: Page): Locator => page.locator('section[data-mirror]')
/** The document of what the person reads. */
export const mirror = (page: Page): FrameLocator => page.frameLocator('section[data-mirror] iframe')

/** Begins a talk about an aid in a language, with English beside it. */
export async function beginBeside(page: Page, aid: string, language: string): Promise<void> {
  await page.setViewportSize(wide)
  await page.goto(`./#/start/${aid}`)
  await page.getByRole('radiogroup').first().getByRole('radio').first().check()
  await expectSaved(page)
  await speak(page, language)
  await besideToggle(page).click()
  await expect(besideToggle(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(mirror(page).getByRole('heading', { level: 1 })).toBeVisible()
  await expectSaved(page)
}
