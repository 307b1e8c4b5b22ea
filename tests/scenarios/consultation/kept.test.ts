import { readFile, writeFile } from 'node:fs/promises'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, test } from '../../support/browser.ts'
import {
  expectSaved,
  fillStart,
  findAid,
  mouse,
  nextButton,
  sayWhatMatters,
  stageLink,
  wholeConsultation,
} from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

test('Scenario: the start page shows nothing about anyone until Carry on is pressed', async ({ page }) => {
  const hands = mouse(page)
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  await hands.press(nextButton(page))
  await sayWhatMatters(page, hands, aid)
  await expectSaved(page)
  await page.goto('./')
  const carryOn = page.getByRole('button', { name: 'Carry on' })
  await expect(carryOn).toBeVisible()
  await expect(page.getByText(aid.ownWords)).toHaveCount(0)
  await carryOn.click()
  await expectAccessible(page)
  await page.getByRole('list', { name: 'Unfinished talks' }).getByRole('link').click()
  await expect(page.getByRole('textbox', { name: 'What matters most to you?' })).toHaveValue(aid.ownWords)
})

test('Scenario: what was undone is in no export', async ({ page }) => {
  const hands = mouse(page)
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  await hands.press(nextButton(page))
  const words = page.getByRole('textbox', { name: 'What matters most to you?' })
  await words.fill('A thing said by mistake')
  await words.blur()
  await expectSaved(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(words).toHaveValue('')
  await stageLink(page, 'Summary').click()
  for (const name of ['Save the summary', 'Save the consultation']) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const text = await readFile(await (await downloading).path(), 'utf8')
    expect(text).not.toContain('said by mistake')
    expect(text).not.toContain('fact.undone')
  }
})

test('Scenario: a saved consultation opens again from its file; a damaged one is refused and untouched', async ({
  page,
}, info) => {
  await wholeConsultation(page, mouse(page), aid)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the consultation' }).click()
  const file = info.outputPath('kept.consultation.json')
  await (await downloading).saveAs(file)
  await page.goto('./')
  await page.getByRole('button', { name: 'Clear from this machine' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /clear/i }).click()
  await expect(page.getByRole('button', { name: 'Carry on' })).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(stageLink(page, 'Summary')).toBeVisible()
  await stageLink(page, 'What matters').click()
  await expect(page.getByRole('textbox', { name: 'What matters most to you?' })).toHaveValue(aid.ownWords)

  const damaged = info.outputPath('damaged.consultation.json')
  const text = await readFile(file, 'utf8')
  await writeFile(damaged, text.slice(0, text.length / 2))
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(damaged)
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await readFile(damaged, 'utf8')).toBe(text.slice(0, text.length / 2))
})
