import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Aid } from '../../../src/domain/aid/aid.schema.ts'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { comeBackTo, expectSaved, keyboard, mouse, stageLink, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

// What was fetched once is kept for use without a network, and is asked for no more.
test.use({ serviceWorkers: 'block' })

/** From now on the library holds a newer version: one printed count is 3 more than it was. */
async function newerVersion(page: Page): Promise<void> {
  await page.route(/aid-acute-sore-throat\.json$/, async (route) => {
    const packed = (await (await route.fetch()).json()) as { aid: Aid }
    packed.aid.hash = 'f'.repeat(64)
    packed.aid.facts.version = '9.9.9'
    const counts = packed.aid.facts.outcomes.flatMap(({ results }) =>
      results.flatMap((result) => (result.form === 'counts' ? result.arms : [])),
    )
    const printed = counts.find((arm) => arm.value === 'printed')
    if (printed?.value === 'printed') printed.count += 3
    await route.fulfill({ json: packed })
  })
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Finish and keep' }).click()
  await expect(page.getByText('This talk is finished', { exact: true })).toBeVisible()
}

async function savedFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the consultation' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

const withoutGiving = (text: string) =>
  (JSON.parse(text) as { facts: { type: string }[] }).facts.filter(({ type }) => type !== 'summary.given')

async function openFinished(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.getByRole('list', { name: 'Finished talks' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Look again at a finished one' }).click()
  await page.getByRole('list', { name: 'Finished talks' }).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: 'Begin a review' })).toBeVisible()
}

const head = (page: Page) => page.getByRole('region', { name: 'Looking again at an earlier talk' })

test('Scenario: a finished talk is looked at again, its figures of then beside those of today; the person stays', async ({
  page,
}) => {
  await wholeConsultation(page, mouse(page), aid)
  await finish(page)
  const before = await savedFile(page)
  const address = page.url()
  await newerVersion(page)
  await openFinished(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begin a review' }).click()
  await expect(head(page)).toContainText(aid.ownWords)
  await expect(page).toHaveURL(/#\/talk\/[^/]+\/start$/)
  expect(page.url()).not.toBe(address)
  const changed = head(page).getByRole('list').filter({ hasText: 'Then:' }).getByRole('listitem')
  await expect(changed).toHaveCount(1)
  const [then, now] = [/Then: (\d+) of/, /Now: (\d+) of/].map(async (pattern) =>
    Number(pattern.exec((await changed.textContent()) ?? '')?.[1]),
  )
  expect((await now) ?? 0).toBe(((await then) ?? 0) + 3)
  await page.getByRole('textbox', { name: 'What has happened since?' }).fill('The pain went after four days')
  await page.getByRole('textbox', { name: 'What has changed for you?' }).fill('Work is less busy')
  await expectSaved(page)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'What has happened since?' })).toHaveValue(/four days/)
  await expect(changed).toHaveCount(1)
  const stays = head(page).getByText(/^You stay with it/)
  await page.getByRole('button', { name: 'Stay with it' }).click()
  await expect(stays).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stays).toHaveCount(0)
  await stageLink(page, 'Decide').click()
  await expect(page.getByRole('radio', { name: aid.option })).not.toBeChecked()
  await stageLink(page, 'Start').click()
  await page.getByRole('button', { name: 'Stay with it' }).click()
  await expect(stays).toBeVisible()
  await stageLink(page, 'Decide').click()
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await expect(thinking.getByRole('radio', { name: aid.option })).toBeChecked()
  await stageLink(page, 'Summary').click()
  await expect(
    page.getByRole('blockquote').filter({ hasText: 'The pain went after four days' }),
  ).toBeVisible()
  await page.getByText('See the note').click()
  await expect(page.getByRole('textbox', { name: /^The note/ })).toHaveValue(
    /What has happened since: The pain went after four days/,
  )
  await expectAccessible(page)

  await comeBackTo(page, address)
  await stageLink(page, 'Summary').click()
  expect(withoutGiving(await savedFile(page))).toEqual(withoutGiving(before))
})

test('Scenario: a finished talk is looked at again on a phone by keyboard, and decided again', async ({
  page,
}) => {
  await wholeConsultation(page, mouse(page), aid)
  await finish(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await openFinished(page)
  const hands = keyboard(page)
  await hands.press(page.getByRole('button', { name: 'Begin a review' }))
  await expect(head(page)).toContainText('as it was then')
  await expectFitsWidth(page)
  await hands.press(page.getByRole('button', { name: 'Decide again' }))
  const then = page.getByRole('region', { name: /^What mattered on/ })
  await expect(then).toContainText(aid.ownWords)
  const order = page.getByRole('list', { name: 'In this order' }).getByRole('listitem')
  await expect(order).toHaveCount(0)
  await hands.press(then.getByRole('button', { name: /^Take over: / }).nth(1))
  await expect(order).toHaveCount(1)
  await hands.press(then.getByRole('button', { name: 'Take over what mattered then' }))
  await expect(order).toHaveCount(3)
  await expect(page.getByRole('textbox', { name: 'What matters most to you?' })).toHaveValue(aid.ownWords)
  await expectSaved(page)
  await expectFitsWidth(page)
  await expectAccessible(page)
  await stageLink(page, 'Decide').click()
  await expect(
    page
      .getByRole('radiogroup', { name: 'What are you thinking now?' })
      .getByRole('radio', { checked: true }),
  ).toHaveCount(0)
})

test('Scenario: where the earlier talk was cleared, what it was about is still here and its figures are not', async ({
  page,
}) => {
  await wholeConsultation(page, mouse(page), aid)
  await finish(page)
  await newerVersion(page)
  await openFinished(page)
  const finished = page.url()
  await page.getByRole('button', { name: 'Begin a review' }).click()
  await expectSaved(page)
  const review = page.url()
  await comeBackTo(page, finished)
  await page.getByRole('button', { name: 'Clear from this machine' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear from this machine' }).click()
  await page.getByRole('button', { name: 'Yes, clear it for good' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Cleared from this machine' })).toBeVisible()
  await comeBackTo(page, review)
  await expect(head(page)).toContainText(aid.ownWords)
  await expect(head(page)).toContainText('cannot be read on this machine any more')
})
