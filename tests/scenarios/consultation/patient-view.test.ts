import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'
import { expectNothingOfTheClinicians, openPatientWindow, passScreen } from '../../support/patient-view.ts'
import { comeBackTo, expectSaved, stageLink, stageNames } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const ended = (page: Page) => page.getByRole('heading', { name: 'The talk has ended' })

async function begin(page: Page, id = aid.id): Promise<void> {
  await page.goto(`./#/start/${id}`)
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await expectSaved(page)
}

test('Scenario: a second window follows in step, stage and row and answer, and shows nothing that is the clinician’s', async ({
  page,
}) => {
  await openChoices(page, aid.id)
  const patient = await openPatientWindow(page)
  await expectNothingOfTheClinicians(patient)
  await page
    .getByRole('button', { name: /^See the picture/ })
    .nth(1)
    .click()
  const inHand = await page.locator('section h2[tabindex="-1"]').textContent()
  await expect(patient.locator('section h2[tabindex="-1"]')).toHaveText(inHand ?? '')
  for (const stage of stageNames) {
    await stageLink(page, stage).click()
    await expect(patient.getByRole('list', { name: 'Stages' }).locator('[aria-current=step]')).toHaveText(
      stage,
    )
    await expectNothingOfTheClinicians(patient)
    await expectAccessible(patient)
  }
  await stageLink(page, 'Decide').click()
  await page.getByRole('radio', { name: aid.option }).first().check()
  await expect(patient.getByRole('radio', { name: aid.option }).first()).toBeChecked()
  await expect(patient.getByRole('radio', { name: aid.option }).first()).toBeDisabled()
  await patient.reload()
  await expect(patient.getByRole('radio', { name: aid.option }).first()).toBeChecked()
  await patient.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(patient)
  await page.reload()
  await stageLink(page, 'Next steps').click()
  await expect(patient.locator('[aria-current=step]')).toHaveText('Next steps')
})

test('Scenario: what may not go on the patient’s copy never reaches their window', async ({ page }) => {
  await begin(page)
  const patient = await openPatientWindow(page)
  await patient.evaluate(
    (channel) => {
      const heard: unknown[] = []
      Object.assign(globalThis, { heard })
      new BroadcastChannel(channel).onmessage = ({ data }) => heard.push(data)
    },
    `weigh-up patient view ${/talk\/(\w+)/.exec(page.url())?.[1]}`,
  )
  await page.getByText('Who is here and who decides').click()
  await page.getByRole('checkbox', { name: 'Carer' }).check()
  await stageLink(page, 'Decide').click()
  await page.getByText('Did we explain it well?').click()
  await page.getByRole('checkbox', { name: 'Checked understanding' }).check()
  await stageLink(page, 'Next steps').click()
  await expect(patient.locator('[aria-current=step]')).toHaveText('Next steps')
  const heard = await patient.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')))
  expect(heard).toContain('"stage":"next"')
  for (const type of ['presence.recorded', 'understanding.checked', 'fact.undone'])
    expect(heard).not.toContain(type)
})

test('Scenario: the window ends neutrally when the talk is left, finished or closed, and never shows another', async ({
  page,
  context,
}) => {
  await begin(page)
  const first = page.url()
  const patient = await openPatientWindow(page)
  await page.getByRole('link', { name: 'Weigh Up' }).click()
  await expect(ended(patient)).toBeVisible()
  await expect(patient.getByText(aid.title)).toHaveCount(0)
  await expectAccessible(patient)
  await begin(page, 'carpal-tunnel')
  await comeBackTo(page, first)
  await stageLink(page, 'What matters').click()
  await expect(ended(patient)).toBeVisible()
  await patient.reload()
  await expect(ended(patient)).toBeVisible()
  await openPatientWindowAgain(page)
  await expect(patient.locator('[aria-current=step]')).toHaveText('What matters')
  await stageLink(page, 'Summary').click()
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Finish and keep' }).click()
  await expect(ended(patient)).toBeVisible()
  const other = await context.newPage()
  await begin(other)
  const itsPatient = await openPatientWindow(other)
  await expect(itsPatient.locator('[aria-current=step]')).toHaveText('Start')
  await other.close()
  await expect(ended(itsPatient)).toBeVisible()
})

/** The window is there already, under its name: it is used again. */
async function openPatientWindowAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Patient view' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'In a second window' }).click()
}

test('Scenario: the screen is passed across, over a reload and not in another talk, on a phone too', async ({
  page,
}) => {
  await begin(page)
  const first = page.url()
  await passScreen(page)
  for (const stage of stageNames) {
    await stageLink(page, stage).click()
    await expectNothingOfTheClinicians(page)
    await expectAccessible(page)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await stageLink(page, 'What matters').click()
  await page.reload()
  await expectNothingOfTheClinicians(page)
  await expectFitsWidth(page)
  const statements = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  await statements.first().click()
  await expect(statements.first()).toHaveAttribute('aria-pressed', 'true')
  await expectSaved(page)
  await begin(page, 'carpal-tunnel')
  await expect(page.getByRole('button', { name: 'Patient view' })).toBeVisible()
  await comeBackTo(page, first)
  await expect(page.getByRole('button', { name: 'Patient view' })).toBeVisible()
  await passScreen(page)
  await page.getByRole('button', { name: 'Back to the clinician’s view' }).click()
  await expect(page.getByRole('button', { name: 'Stop here' })).toBeVisible()
})

test('Scenario: where no window may open, the screen can still be passed across', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await begin(page)
  await openPatientWindowAgain(page)
  await expect(page.getByText('did not let a second window open')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Here', exact: true }).click()
  await expectNothingOfTheClinicians(page)
})
