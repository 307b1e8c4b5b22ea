import { expect, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'
import { openPatientWindow, passScreen } from '../../support/patient-view.ts'

const diabetes = 'type-2-diabetes-next-medicine'

test('Scenario: the focus stays where something is, and what changed is said', async ({ page }) => {
  const said = (text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeAttached()
  await openChoices(page, diabetes)
  await page.getByRole('button', { name: 'Choose which to compare' }).click()
  for (const place of [0, 1]) await page.getByRole('dialog').getByRole('checkbox').nth(place).check()
  await page.getByRole('button', { name: 'Compare these' }).click()
  const also = page.getByRole('button', { name: /^Compare .* too$/ })
  await also.first().press('Enter')
  await expect(also).toHaveCount(2)
  await expect(also.first()).toBeFocused()
  await page.getByRole('button', { name: 'See all 5 choices' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await said('All 5 choices are shown now')
  await page.getByRole('button', { name: 'Back to those compared' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  for (const name of ['What each choice is', 'Questions people ask', 'What guidelines say'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()

  await page.keyboard.press('Alt+q')
  const box = page.getByRole('textbox', { name: 'What would you like to ask or look up?' })
  await box.fill('Is it safe?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take out' }).press('Enter')
  await expect(box).toBeFocused()
  await said('Taken out: Is it safe?')
  await page.keyboard.press('Escape')

  const line = page.getByRole('region', { name: 'Must also be mentioned' })
  await expect(line).toBeVisible()
  await passScreen(page)
  await said('This is the patient’s view')
  await expect(line).toHaveCount(0)
  await page.keyboard.press('Alt+p')
  await said('This is the clinician’s view again')
  const patient = await openPatientWindow(page)
  await expect(patient.getByRole('table').first()).toBeVisible()
  await expect(patient.getByRole('region', { name: 'Must also be mentioned' })).toHaveCount(0)
  await expect(patient.getByRole('button', { name: /^Not for me/ })).toHaveCount(0)
})

test('Scenario: on a phone what stands side by side is ticked first, and nothing sticks out when zoomed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openChoices(page, diabetes)
  await page.getByRole('button', { name: 'Choose which to compare' }).click()
  await expect(page.getByRole('dialog').getByText('2 chosen')).toBeVisible()
  await page.keyboard.press('Escape')
  // The bar at the side takes 15 of them.
  await page.setViewportSize({ width: 275, height: 560 })
  await expectFitsWidth(page)
})
