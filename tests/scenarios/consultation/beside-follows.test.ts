import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../support/browser.ts'
import { openPatientWindow } from '../../support/patient-view.ts'
import { speak } from '../../support/speaking.ts'
import { expectSaved, stageLink } from '../../support/walk.ts'

const wide = { width: 1366, height: 768 }
const mirror = (page: Page) => page.frameLocator('section[data-mirror] iframe')

async function beginBeside(page: Page, aid: string, language: string): Promise<void> {
  await page.setViewportSize(wide)
  await page.goto(`./#/start/${aid}`)
  await page.getByRole('radiogroup').first().getByRole('radio').first().check()
  await expectSaved(page)
  await speak(page, language)
  await page.getByRole('button', { name: 'English beside it' }).click()
  await expect(mirror(page).getByRole('heading', { level: 1 })).toBeVisible()
  await expectSaved(page)
}

const formOf = (place: Pick<Page, 'getByRole'>, name: string): Locator =>
  place.getByRole('radiogroup', { name })

test('Scenario: what is picked to be seen is picked beside English and in the person’s own window too', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'pl')
  await stageLink(page, 'Your choices').click()
  const patient = await openPatientWindow(page)
  const ways = { words: 'Words', numbers: 'Numbers', picture: 'Picture' }
  const theirs = [mirror(page), patient]
  for (const [way, name] of Object.entries(ways)) {
    await formOf(page, 'How to see this').getByRole('radio', { name }).check()
    for (const place of theirs)
      await expect(place.locator(`input[type=radio][value=${way}]`), way).toBeChecked()
  }
  const outcomes = (place: Pick<Page, 'locator'>) => place.locator('[data-outcome]')
  const before = await outcomes(page).count()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(() => outcomes(page).count()).toBeGreaterThan(before)
  const all = await outcomes(page).count()
  for (const place of theirs) await expect(outcomes(place)).toHaveCount(all)
  // Whoever has a window of their own may pick there, until the clinician picks anew.
  await patient.locator('input[type=radio][value=words]').check()
  await expect(formOf(page, 'How to see this').getByRole('radio', { name: 'Picture' })).toBeChecked()
  await formOf(page, 'How to see this').getByRole('radio', { name: 'Numbers' }).check()
  await expect(patient.locator('input[type=radio][value=numbers]')).toBeChecked()
  // Another stage and back begins as it begins.
  await stageLink(page, 'Decide').click()
  await stageLink(page, 'Your choices').click()
  for (const place of [page, ...theirs])
    await expect(place.locator('input[type=radio][value=picture]')).toBeChecked()
})
