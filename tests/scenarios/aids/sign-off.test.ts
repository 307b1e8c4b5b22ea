import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { fillStart, findAid, type Hands, keyboard, mouse, stageLink } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const trial = 'Trial: no clinician has signed this off yet'

async function signOff(page: Page, hands: Hands) {
  await expect(page.getByRole('heading', { name: /^Trial/ })).toBeVisible()
  for (const part of await page.getByRole('checkbox').all()) await hands.press(part)
  await hands.type(page.getByRole('textbox', { name: 'Your name' }), 'Dr Asha Patel')
  await hands.type(page.getByRole('textbox', { name: 'Your role' }), 'GP partner')
  await hands.type(page.getByRole('textbox', { name: 'Your interests' }), 'none')
  await hands.press(page.getByRole('button', { name: 'Sign off' }))
  await expect(page.getByRole('heading', { name: 'Signed off for use here' })).toBeFocused()
}

async function summaryFile(page: Page): Promise<string> {
  await stageLink(page, 'Summary').click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the summary' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('Scenario: an aid is signed off in the middle of a talk, and its papers say so from then on', async ({
  page,
}) => {
  const hands = mouse(page)
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  expect(await summaryFile(page)).toContain('This is a trial.')
  await page.getByRole('link', { name: trial }).click()
  await signOff(page, hands)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Signed off for use here: Dr Asha Patel' })).toBeVisible()
  await expect(page.getByText('This is a trial.')).toHaveCount(0)
  const signed = await summaryFile(page)
  expect(signed).not.toContain('This is a trial.')
  expect(signed).toContain('Dr Asha Patel (GP partner) signed it off for use here')
  await page.reload()
  await page.getByRole('link', { name: 'Signed off for use here: Dr Asha Patel' }).click()
  await page.getByRole('button', { name: 'Withdraw the sign-off' }).click()
  await expect(page.getByRole('heading', { name: /^Trial/ })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('link', { name: trial })).toBeVisible()
  expect(await summaryFile(page)).toContain('This is a trial.')
})

test('Scenario: another tab that withdraws is heard before a paper leaves', async ({ page, context }) => {
  const hands = mouse(page)
  await page.goto(`./#/aids/${aid.id}`)
  await signOff(page, hands)
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  const other = await context.newPage()
  await other.goto(`./#/aids/${aid.id}`)
  await other.getByRole('button', { name: 'Withdraw the sign-off' }).click()
  await expect(other.getByRole('heading', { name: /^Trial/ })).toBeVisible()
  expect(await summaryFile(page)).toContain('This is a trial.')
})

test('Scenario: signed off by keyboard alone, accessible before and after, at phone width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`./#/aids/${aid.id}`)
  await expect(page.getByRole('button', { name: 'Sign off' })).toBeVisible()
  const hands = keyboard(page)
  await hands.press(page.getByRole('button', { name: 'Sign off' }))
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await expect(page.getByText('4 parts have not been checked yet')).toBeVisible()
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.reload()
  await signOff(page, keyboard(page))
  await expectAccessible(page)
  await expectFitsWidth(page)
})

test('Scenario: an aid that is not here leads back', async ({ page }) => {
  await page.goto('./#/aids/no-such-aid')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the start page' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})
