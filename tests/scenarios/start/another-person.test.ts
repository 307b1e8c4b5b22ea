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
      await page.getByRole('button', { name: 'Open this talk' }).click()
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

test('Scenario: the browser’s Back shows nothing of the last patient’s talk until it is asked for', async ({
  page,
}) => {
  await page.goto('./#/start/acute-sore-throat')
  await isForYou(page).check()
  await talkAbout(page, 'Singing on Sunday')

  await page.getByRole('link', { name: 'Weigh Up' }).click()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'This talk was left' })).toBeFocused()
  await expect(ownWords(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to the start page' }).click()

  await test.step('nor from the next one’s, in which Back goes on as ever', async () => {
    await comeBy(page, '#/start/acute-sore-throat')
    await isForYou(page).check()
    await talkAbout(page, 'My exam on Friday')
    await page.goBack()
    await expect(isForYou(page)).toBeChecked()
    await page.goForward()
    await expect(ownWords(page)).toHaveValue('My exam on Friday')
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'This talk was left' })).toBeVisible()
  })

  await test.step('it opens for whoever asks, and stays open over its stages and a reload', async () => {
    await page.getByRole('button', { name: 'Open this talk' }).click()
    await expect(ownWords(page)).toHaveValue('Singing on Sunday')
    await stageLink(page, 'Decide').click()
    await page.goBack()
    await expect(ownWords(page)).toHaveValue('Singing on Sunday')
    await page.reload()
    await expect(ownWords(page)).toHaveValue('Singing on Sunday')
  })
})
