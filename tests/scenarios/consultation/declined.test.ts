import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'
import { expectSaved, stageLink } from '../../support/walk.ts'

test('Scenario: a person would rather not hear of harms; what was told all the same is noted, nothing is hidden', async ({
  page,
}) => {
  await openChoices(page, 'statins-primary-prevention')
  const must = page.getByText('Must be mentioned', { exact: true })
  const before = await must.count()
  expect(before).toBeGreaterThan(0)
  await page.getByText('I would rather not hear about …').click()
  await page.getByRole('checkbox', { name: 'harms', exact: true }).check()
  await page.getByRole('checkbox', { name: 'numbers', exact: true }).check()
  await page.getByRole('textbox', { name: 'What was still told: harms' }).fill('What to do if muscles ache')
  await page.getByRole('checkbox', { name: 'numbers', exact: true }).uncheck()
  await expectSaved(page)
  expect(await must.count()).toBe(before)
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(page)
  await page.reload()
  await page.getByText('I would rather not hear about …').click()
  await expect(page.getByRole('checkbox', { name: 'harms', exact: true })).toBeChecked()

  await stageLink(page, 'Summary').click()
  await expect(page.getByRole('article').getByText('What to do if muscles ache')).toHaveCount(0)
  await page.getByText('See the note').click()
  const note = page.getByRole('textbox', { name: 'The note, exactly as it is copied' })
  await expect(note).toHaveValue(/The person would rather not hear about: harms\./)
  await expect(note).toHaveValue(/Told all the same \(harms\): What to do if muscles ache\./)
  await expect(note).toHaveValue(/What must be mentioned stays on the screen and in the summary/)
})
