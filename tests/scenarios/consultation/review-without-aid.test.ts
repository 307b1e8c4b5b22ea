import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { comeBackTo, expectSaved, type Hands, keyboard, mouse, stageLink } from '../../support/walk.ts'

const said = {
  title: 'Tablets for my back pain',
  option: 'Physiotherapy',
  risk: 'It can hurt at first',
  matters: 'Lifting my grandson',
  why: 'I would rather move than take more tablets',
}
const boxes = (page: Page) => page.getByRole('textbox', { name: 'Choice', exact: true })
const risks = (page: Page) => page.getByRole('textbox', { name: `Risks (${said.option})`, exact: true })
const head = (page: Page) => page.getByRole('region', { name: 'Looking again at an earlier talk' })
const thinking = (page: Page) => page.getByRole('radiogroup', { name: 'What are you thinking now?' })

/** A talk without an aid, decided and finished; answers its address. */
async function finishedTalk(page: Page): Promise<string> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Start without an aid' }).click()
  await page.getByRole('textbox', { name: 'What is the choice about?' }).fill(said.title)
  await boxes(page).nth(1).fill(said.option)
  await stageLink(page, 'What matters').click()
  await page.getByRole('textbox', { name: 'What matters most to you?' }).fill(said.matters)
  await stageLink(page, 'Your choices').click()
  await risks(page).fill(said.risk)
  await stageLink(page, 'Decide').click()
  await thinking(page).getByRole('radio', { name: said.option }).check()
  await page
    .getByRole('radiogroup', { name: 'Have you decided?' })
    .getByRole('radio', { name: 'Yes', exact: true })
    .check()
  await page.getByRole('textbox', { name: /^Why/ }).fill(said.why)
  await stageLink(page, 'Summary').click()
  await expectSaved(page)
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Finish and keep' }).click()
  await expect(page.getByText('This talk is finished', { exact: true })).toBeVisible()
  return page.url()
}

async function beginReview(page: Page, hands: Hands): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Look again at a finished one' }).click()
  await page.getByRole('list', { name: 'Finished talks' }).getByRole('link', { name: said.title }).click()
  await hands.press(page.getByRole('button', { name: 'Begin a review' }))
  await expect(head(page)).toContainText(`Decided: ${said.option}`)
}

async function factsOf(page: Page): Promise<{ type: string }[]> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the consultation' }).click()
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as {
    facts: { type: string }[]
  }
  return file.facts.filter(({ type }) => type !== 'summary.given')
}

test('Scenario: a talk without an aid is looked at again; the person stays, and the earlier one is the same', async ({
  page,
}) => {
  const address = await finishedTalk(page)
  const before = await factsOf(page)
  await beginReview(page, mouse(page))
  expect(page.url()).not.toBe(address)
  await expect(head(page)).toContainText(said.matters)
  await expect(head(page)).toContainText(said.why)
  await expect(head(page)).toContainText('No decision aid was used, and no figures were shown.')
  await expect(head(page)).not.toContainText(/[Vv]ersion/)
  await expect(page.getByRole('textbox', { name: 'What is the choice about?' })).toHaveValue(said.title)
  await expect(boxes(page).nth(1)).toHaveValue(said.option)
  await page.getByRole('textbox', { name: 'What has happened since?' }).fill('It hurt for two weeks')
  await expectSaved(page)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'What has happened since?' })).toHaveValue(/two weeks/)

  await stageLink(page, 'Your choices').click()
  await expect(risks(page)).toHaveValue(said.risk)
  await risks(page).fill('It hurt for two weeks, then less')
  await stageLink(page, 'Start').click()
  await page.getByRole('button', { name: 'Stay with it' }).click()
  await expect(head(page).getByText(/^You stay with it/)).toBeVisible()
  await stageLink(page, 'Decide').click()
  await expect(thinking(page).getByRole('radio', { name: said.option })).toBeChecked()
  await stageLink(page, 'Summary').click()
  await expect(page.getByRole('heading', { name: 'Looking again at an earlier choice' })).toBeVisible()
  await expect(page.getByText('You stay with what was decided then.', { exact: true })).toBeVisible()
  await page.getByText('See the note').click()
  const note = await page.getByRole('textbox', { name: /^The note/ }).inputValue()
  expect(note).toContain(
    'without a decision aid; the choices and what was written of them were taken from it',
  )
  expect(note).toContain(`Decided then: ${said.option}.`)
  expect(note).toContain('What has happened since: It hurt for two weeks')
  expect(note).not.toMatch(/version/)
  await expectAccessible(page)

  await comeBackTo(page, address)
  await stageLink(page, 'Summary').click()
  expect(await factsOf(page)).toEqual(before)
})

test('Scenario: a talk without an aid is looked at again on a phone by keyboard, decided again and undone', async ({
  page,
}) => {
  await finishedTalk(page)
  await page.setViewportSize({ width: 390, height: 844 })
  const hands = keyboard(page)
  await beginReview(page, hands)
  await expectFitsWidth(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  await hands.press(page.getByRole('button', { name: `Take out: ${said.option}` }))
  await expect(page.getByRole('button', { name: 'Stay with it' })).toHaveCount(0)
  await expect(head(page)).toContainText(`“${said.option}” is not among the choices of today`)
  await hands.press(page.getByRole('button', { name: 'Undo' }))
  await expect(page.getByRole('button', { name: 'Stay with it' })).toBeVisible()
  await expect(boxes(page).nth(1)).toHaveValue(said.option)
  await hands.press(page.getByRole('button', { name: 'Decide again' }))
  const then = page.getByRole('region', { name: /^What mattered on/ })
  await hands.press(then.getByRole('button', { name: 'Take over what mattered then' }))
  await expect(page.getByRole('textbox', { name: 'What matters most to you?' })).toHaveValue(said.matters)
  await expectSaved(page)
  await expectFitsWidth(page)
  await expectAccessible(page)
  await stageLink(page, 'Decide').click()
  await expect(thinking(page).getByRole('radio', { checked: true })).toHaveCount(0)
})
