import { expect, type Page } from '@playwright/test'

/** Opens the patient's own window from the clinician's. */
export async function openPatientWindow(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Patient view' }).click()
  const opening = page.waitForEvent('popup')
  await page.getByRole('dialog').getByRole('button', { name: 'In a second window' }).click()
  const patient = await opening
  await expect(patient.getByRole('heading', { level: 1 }).first()).toBeVisible()
  return patient
}

/** Passes this screen to the patient. */
export async function passScreen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Patient view' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Here', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Back to the clinician’s view' })).toBeVisible()
}

/** No word and no button of the clinician's is on this page. */
export async function expectNothingOfTheClinicians(page: Page): Promise<void> {
  for (const name of [
    'Undo',
    'Stop here',
    'Patient view',
    'Keyboard',
    'Finish',
    'Copy the note for the record',
    'Copy the short note',
  ])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'For the clinician' })).toHaveCount(0)
  await expect(page.getByText(/\d min$/)).toHaveCount(0)
  await expect(page.getByText('Who is here and who decides')).toHaveCount(0)
  await expect(page.getByText('What does the clinician recommend?')).toHaveCount(0)
  await expect(page.getByText('Did we explain it well?')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: /^Talked about/ })).toHaveCount(0)
  for (const link of ['#/', '#/aids']) await expect(page.locator(`a[href="${link}"]`)).toHaveCount(0)
  await expect(page.locator('a[href^="#/aids/"]')).toHaveCount(0)
}
