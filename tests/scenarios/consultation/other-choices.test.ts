import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { passScreen } from '../../support/patient-view.ts'
import { comeBackTo, expectSaved, keyboard, stageLink } from '../../support/walk.ts'

const statin = 'Statin to prevent a first heart attack or stroke'
const mine = /Statin to prevent a first heart attack or stroke.*Statin \(atorvastatin 20 mg\)/
const another = /Atrial fibrillation/

async function think(page: Page, option: string): Promise<void> {
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await thinking.getByRole('radio', { name: option }).check()
  const decided = page.getByRole('radiogroup', { name: 'Have you decided?' })
  await decided.getByRole('radio', { name: 'Yes', exact: true }).check()
  await expectSaved(page)
}

async function finish(page: Page): Promise<void> {
  await stageLink(page, 'Summary').click()
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Finish and keep' }).click()
  await expect(page.getByText('This talk is finished', { exact: true })).toBeVisible()
}

/** A finished talk on this machine; answers its address. */
async function talkedAbout(page: Page, aid: string, option: string): Promise<string> {
  await page.goto(`./#/start/${aid}/decide`)
  await think(page, option)
  await finish(page)
  return page.url()
}

const part = (page: Page) =>
  page.locator('details').filter({ hasText: 'What does it add to your days?' }).last()
const open = (page: Page) => page.getByText('What does it add to your days?').click()
const lookAtOthers = (page: Page) => page.getByText('Clinician: count in other choices').click()
const withMedicine = (page: Page) => page.getByRole('region', { name: 'Medicine and healthy living' })
const tick = (page: Page) => page.getByRole('checkbox', { name: mine })

test('Scenario: another talk of this person is counted in, once with its review, and nobody else’s', async ({
  page,
}) => {
  const first = await talkedAbout(page, 'statins-primary-prevention', 'Statin (atorvastatin 20 mg)')
  await page.getByRole('button', { name: 'Begin a review' }).click()
  await page.getByRole('button', { name: 'Stay with it' }).click()
  await finish(page)
  await talkedAbout(page, 'af-anticoagulation', 'Warfarin')

  await page.goto('./#/start/hypertension-stage-1/decide')
  await open(page)
  await page.getByRole('textbox', { name: 'Tablets a day, now' }).fill('3')
  await expect(withMedicine(page)).toContainText('Tablets a day: 4 or more with this choice, 3 now')
  await expect(page.getByText(statin)).toHaveCount(0)
  await lookAtOthers(page)
  const others = page.getByRole('list', { name: 'Other talks on this computer' }).getByRole('listitem')
  await expect(others).toHaveCount(2)
  await expect(page.getByText('Tick only this person’s')).toBeVisible()
  await expect(others.filter({ hasText: another })).toContainText(
    'Tablets a day: not known; Tests a year: not known; Visits a year: not known',
  )
  await expectAccessible(page)
  await expect(withMedicine(page)).toContainText('4 or more with this choice')
  await tick(page).check()
  const sum =
    /Tablets a day: 5 or more in all. For this choice: 1 or more. For other choices on record: 1. Besides: 3/
  await expect(withMedicine(page)).toContainText(sum)
  await expect(
    page.getByRole('textbox', { name: 'Tablets a day, besides the choices on record' }),
  ).toHaveValue('3')
  await expectSaved(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(withMedicine(page)).toContainText('4 or more with this choice')
  await tick(page).check()
  await expectSaved(page)

  const talk = page.url()
  await comeBackTo(page, first)
  await page.getByRole('button', { name: 'Clear from this machine' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear from this machine' }).click()
  await page.getByRole('button', { name: 'Yes, clear it for good' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.goto(talk)
  await page.reload()
  await open(page)
  await expect(page.getByText(statin)).toBeHidden()
  await expect(withMedicine(page)).toContainText(sum)
  await lookAtOthers(page)
  await expect(tick(page)).toBeChecked()
  await expect(others).toHaveCount(1)

  await think(page, 'Medicine and healthy living')
  await stageLink(page, 'Summary').click()
  await expect(
    page.locator('p', { hasText: '1 other choice on record at the practice is counted in' }),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: sum })).toBeVisible()
  await expect(page.locator('p, li, h3, h4', { hasText: statin })).toHaveCount(0)
  await page.getByText('See the note').click()
  const note = page.getByRole('textbox', { name: /^The note/ })
  await expect(note).toHaveValue(mine)
  await expect(note).toHaveValue(sum)
  await expect(note).not.toHaveValue(another)
})

test('Scenario: on a phone, by keyboard, the list is asked for, unticked, and never passed to the patient', async ({
  page,
}) => {
  await talkedAbout(page, 'statins-primary-prevention', 'Statin (atorvastatin 20 mg)')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/start/hypertension-stage-1/decide')
  const hands = keyboard(page)
  await hands.press(page.locator('summary', { hasText: 'What does it add to your days?' }))
  await hands.press(page.locator('summary', { hasText: 'Clinician: count in other choices' }))
  await hands.press(tick(page))
  await expect(tick(page)).toBeChecked()
  await expect(withMedicine(page)).toContainText('Tablets a day: 2 or more for all choices on record')
  await expectFitsWidth(page)
  await expectAccessible(page)
  await hands.press(tick(page))
  await expect(withMedicine(page)).toContainText('Tablets a day: 1 or more for this choice')
  await hands.press(tick(page))
  await expectSaved(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await passScreen(page)
  await page.reload()
  await open(page)
  await expect(part(page)).toContainText('Tablets a day: 2 or more for all choices on record')
  await expect(page.getByText('Clinician: count in')).toHaveCount(0)
  await expect(page.getByText(statin)).toHaveCount(0)
})

test('Scenario: there is no other talk on this computer, or none can be read', async ({ page }) => {
  await page.goto('./#/start/hypertension-stage-1/decide')
  await open(page)
  await lookAtOthers(page)
  await expect(page.getByText('There is no other finished talk on this computer.')).toBeVisible()
  await lookAtOthers(page)
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('gone', 'UnknownError')
    }
  })
  await lookAtOthers(page)
  await expect(page.getByRole('alert')).toContainText('The other talks on this computer cannot be read')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expectAccessible(page)
})
