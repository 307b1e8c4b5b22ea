import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import {
  fillStart,
  findAid,
  keyboard,
  mouse,
  secondsAt,
  stageLink,
  wholeConsultation,
} from '../../support/walk.ts'

async function savedFile(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const download = await downloading
  return readFile(await download.path(), 'utf8')
}

for (const aid of aidsUnderTest) {
  test(`${aid.id}: by mouse, in at most 25 taps, 10 typed words and three minutes, every stage accessible`, async ({
    page,
  }) => {
    const hands = mouse(page)
    await wholeConsultation(page, hands, aid, async () => {
      await expectAccessible(page)
      await expectFitsWidth(page)
    })
    await hands.press(page.getByRole('button', { name: 'Copy as a text' }))
    await hands.press(page.getByRole('button', { name: 'Copy the note for the record' }))
    expect(hands.taps).toBeLessThanOrEqual(25)
    expect(hands.words).toBeLessThanOrEqual(10)
    expect(secondsAt(hands)).toBeLessThanOrEqual(180)
    const summary = await savedFile(page, 'Save the summary')
    expect(summary).toContain(aid.ownWords)
    for (const heading of [
      'What happens next',
      'What we decided',
      'What matters to you',
      'Your choices',
      'When to get help',
      'Your questions',
      'Where the figures come from',
    ]) {
      expect(summary).toContain(heading)
    }
  })

  test(`${aid.id}: the first picture is at most four taps from the start page`, async ({ page }) => {
    const hands = mouse(page)
    await findAid(page, hands, aid)
    await fillStart(page, hands, aid)
    await hands.press(stageLink(page, 'Your choices'))
    await expect(page.getByRole('img').first()).toBeVisible()
    expect(hands.taps).toBeLessThanOrEqual(4)
  })

  test(`${aid.id}: by keyboard alone`, async ({ page }) => {
    const hands = keyboard(page)
    await wholeConsultation(page, hands, aid)
    await hands.press(page.getByRole('button', { name: 'Copy the note for the record' }))
    await expect(page.getByText(/copied/i).first()).toBeVisible()
  })

  test(`${aid.id}: with the network cut right after the start page`, async ({ page, context }) => {
    await page.goto('./')
    await expect(page.getByText('Ready without network')).toBeVisible()
    await context.setOffline(true)
    await wholeConsultation(page, mouse(page), aid)
    expect(await savedFile(page, 'Save the summary')).toContain(aid.ownWords)
  })

  test(`${aid.id}: reloaded at every stage, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await wholeConsultation(page, mouse(page), aid, async (stage) => {
      await page.reload()
      await expect(stageLink(page, stage)).toHaveAttribute('aria-current', 'step')
      await expectFitsWidth(page)
      await expectAccessible(page)
    })
    expect(await savedFile(page, 'Save the summary')).toContain(aid.ownWords)
  })
}
