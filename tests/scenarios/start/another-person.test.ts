import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser.ts'
import { expectSaved, stageLink } from '../../support/walk.ts'

const isForYou = (page: Page) =>
  page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first()
const ownWords = (page: Page) => page.getByRole('textbox', { name: 'What matters most to you?' })

/** As a link of a clinical system does it, or whoever types the address: in the tab that is open. */
const comeBy = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

/** Something is said, and the address takes the talk's name. */
async function talkAbout(page: Page, words: string): Promise<string> {
  await stageLink(page, 'What matters').click()
  await expect(ownWords(page)).toHaveValue('')
  await ownWords(page).fill(words)
  await ownWords(page).blur()
  await expect(page).toHaveURL(/#\/talk\//)
  await expectSaved(page)
  return page.url()
}

test('Scenario: an address that begins a talk, opened from the last patient’s, begins another one', async ({
  page,
}) => {
  await page.goto('./#/start/acute-sore-throat')
  await isForYou(page).check()
  const first = await talkAbout(page, 'Singing on Sunday')

  await comeBy(page, '#/start/acute-sore-throat')
  await expect(isForYou(page)).toBeVisible()
  await expect(isForYou(page)).not.toBeChecked()
  await expect(page).toHaveURL(/#\/start\/acute-sore-throat$/)
  const second = await talkAbout(page, 'My exam on Friday')
  expect(second).not.toBe(first)

  await test.step('and once more after each of them was looked at again', async () => {
    for (const [talk, words] of [
      [first, 'Singing on Sunday'],
      [second, 'My exam on Friday'],
    ] as const) {
      await comeBy(page, new URL(talk).hash)
      await expect(ownWords(page)).toHaveValue(words)
      await comeBy(page, '#/start/acute-sore-throat/matters')
      await expect(ownWords(page)).toHaveValue('')
    }
  })

  await test.step('the talks are two, each with its own words', async () => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Carry on' }).click()
    await expect(page.getByRole('list', { name: 'Unfinished talks' }).getByRole('link')).toHaveCount(2)
  })
})
