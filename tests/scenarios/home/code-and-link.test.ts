import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { readPdf } from '../../support/pdf.ts'
import { readCode } from '../../support/read-code.ts'
import { keyboard, mouse, stageLink, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const phone = { width: 390, height: 844 }

/** A whole talk in the room, with the ways that only some ask for opened. */
async function moreWays(page: Page, hands = mouse(page)): Promise<void> {
  await wholeConsultation(page, hands, aid)
  await hands.press(page.locator('summary', { hasText: 'More ways to give it' }))
}

async function linkFrom(page: Page): Promise<string> {
  await page.getByRole('radio', { name: 'A link to the whole summary' }).check()
  await page.getByRole('button', { name: 'Show the code' }).click()
  const link = await readCode(page.getByRole('img', { name: /Code with a link/ }))
  return link ?? ''
}

/** The person's own phone: it has the app's address and nothing else of what is here. */
async function onThePhone(page: Page, link: string): Promise<void> {
  await page.goto('about:blank')
  await page.setViewportSize(phone)
  await page.goto(link)
}

test('Scenario: a short text in a code, read by any camera', async ({ page }) => {
  await moreWays(page)
  await page.getByRole('button', { name: 'Show the code' }).click()
  const picture = page.getByRole('img', { name: /Code with a short text/ })
  const text = (await readCode(picture)) ?? ''
  expect(text).toMatch(/^We decided: Back-up prescription/)
  expect(text).toContain('999')
  expect(text.length).toBeLessThanOrEqual(600)
  await expect(page.getByText('Anyone who sees this code can read it.')).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFitsWidth(page)
})

test('Scenario: a link in a code builds the whole summary again on a phone, and is gone from the address', async ({
  page,
}) => {
  await moreWays(page)
  const link = await linkFrom(page)
  await expect(page.getByText('Anyone who has this link or code can read the summary.')).toBeVisible()
  await onThePhone(page, link)
  const paper = page.getByRole('article')
  await expect(paper.getByText(aid.ownWords)).toBeVisible()
  await expect(paper.getByText('We decided: Back-up prescription')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/read')
  expect(page.url()).not.toContain(link.slice(-40))
  await expect(page).toHaveTitle('Summary')
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.reload()
  await expect(paper).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Read a summary' })).toBeVisible()
})

test('Scenario: what if I had chosen another: the figures of one choice at a time, and nothing is chosen by it', async ({
  page,
}) => {
  await moreWays(page)
  await onThePhone(page, await linkFrom(page))
  const paper = page.getByRole('article')
  const before = await paper.innerText()
  await page.getByRole('button', { name: 'What if I had chosen another?' }).click()
  await expect(page.getByRole('heading', { name: 'What if I had chosen another?' })).toBeFocused()
  const looked = page.getByRole('radiogroup', { name: 'Look at a choice' })
  await expect(looked.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(looked.getByRole('radio', { name: /Back-up prescription \(this was decided\)/ })).toBeVisible()
  await looked.getByRole('radio', { name: 'Antibiotic now' }).check()
  const part = page.getByRole('region', { name: 'What if I had chosen another?' })
  await expect(part.getByRole('heading', { name: 'With “Antibiotic now”' })).toBeVisible()
  await expect(part.getByText('37 of 100').first()).toBeVisible()
  await expect(part.getByText('35 of 100')).toHaveCount(0)
  expect(await paper.innerText()).toBe(before)
  await expectAccessible(page)
  await expectFitsWidth(page)
})

test('Scenario: a link that five words protect, by keyboard alone', async ({ page }) => {
  const hands = keyboard(page)
  await moreWays(page, hands)
  await hands.press(page.getByRole('radio', { name: 'A short text' }))
  await page.keyboard.press('ArrowDown')
  await hands.press(page.getByRole('checkbox', { name: 'Protect the link with five words' }))
  await hands.press(page.getByRole('button', { name: 'Show the code' }))
  const words = await page
    .getByText('The five words', { exact: true })
    .locator('xpath=following-sibling::p[1]')
    .innerText()
  expect(words.split(' ')).toHaveLength(5)
  const link = (await readCode(page.getByRole('img', { name: /Code with a link/ }))) ?? ''
  await onThePhone(page, link)
  const typed = page.getByRole('textbox', { name: 'The five words that you were given' })
  await expect(typed).toBeFocused()
  await expect(page.getByText(aid.ownWords)).toHaveCount(0)
  await page.keyboard.type('not these five words here')
  await page.keyboard.press('Enter')
  await expect(page.getByText('These are not the words')).toBeVisible()
  await expectAccessible(page)
  await typed.fill(words.toUpperCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByText(aid.ownWords)).toBeVisible()
})

test('Scenario: the code on paper is alone on its page and read by a camera, by keyboard alone', async ({
  page,
}) => {
  const hands = keyboard(page)
  await moreWays(page, hands)
  await hands.press(page.getByRole('button', { name: 'Show the code' }))
  const text = await readCode(page.getByRole('img', { name: /Code with a short text/ }))
  await page.evaluate(() => {
    window.print = () => undefined
  })
  const print = page.getByRole('button', { name: 'Print the code' })
  await hands.press(print)
  const paper = page.locator('body > div > article')
  await expect(paper).toHaveCount(1)
  await expect(paper).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img')).toHaveCount(1)
  await expect(page.getByRole('heading')).toHaveText(['Summary of what we talked about'])
  expect(await readCode(page.getByRole('img', { name: /Code with a short text/ }))).toBe(text)
  await expect(paper.getByText('Anyone who sees this code can read it.')).toBeVisible()
  const { pages } = await readPdf(await page.pdf({ tagged: true }))
  expect(pages).toBe(1)
  await page.emulateMedia({ media: null })
  await expect(paper).toHaveCount(0)
  // Where the app runs on this machine alone, no phone could open a link from paper.
  await hands.press(page.getByRole('button', { name: 'Hide the code' }))
  await linkFrom(page)
  await expect(print).toHaveCount(0)
})

test('Scenario: a code is gone as soon as the summary says something else', async ({ page }) => {
  await moreWays(page)
  await page.getByRole('button', { name: 'Show the code' }).click()
  const picture = page.getByRole('img', { name: /Code with/ })
  await expect(picture).toBeVisible()
  await page.getByRole('button', { name: 'Note a question' }).click()
  await page.getByRole('textbox').last().fill('Can I drink wine?')
  await page.keyboard.press('Enter')
  await expect(picture).toHaveCount(0)
  await expect(page.getByText('The summary has changed, so the code is gone.')).toBeVisible()
})

test('Scenario: what was copied is called old as soon as the summary says something else', async ({
  page,
}) => {
  await wholeConsultation(page, mouse(page), aid)
  await page.getByRole('button', { name: 'Copy as a text' }).click()
  await expect(page.getByText('Copied. Paste it into a text message.')).toBeVisible()
  await stageLink(page, 'Decide').click()
  await page.getByRole('textbox', { name: 'Why?' }).fill('I have thought again')
  await stageLink(page, 'Summary').click()
  const old = page.getByText('The summary has changed since it was given. Give it again.')
  await expect(old).toBeVisible()
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(
    page.getByRole('dialog').getByText('The summary has changed since it was given.'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Copy as a text' }).click()
  await expect(old).toHaveCount(0)
})

test('Scenario: links that are cut off, foreign, newer or altered say so and show nothing', async ({
  page,
}) => {
  await moreWays(page)
  const link = await linkFrom(page)
  const [address = '', carried = ''] = link.split('#/read/')
  await page.goto('./#/read')
  const open = async (pasted: string) => {
    await page.getByRole('textbox', { name: 'Paste the link' }).fill(pasted)
    await page.getByRole('button', { name: 'Open the link' }).click()
  }
  const wrong: [string, RegExp][] = [
    [link.slice(0, -9), /cut off or changed/],
    [
      `${address}#/read/${carried.slice(0, 30)}${carried[30] === 'A' ? 'B' : 'A'}${carried.slice(31)}`,
      /cut off or changed/,
    ],
    ['https://example.org/', /no link to a summary/],
    ['<img src=x onerror=alert(1)>', /no link to a summary/],
    [`${address}#/read/Bw${carried.slice(2)}`, /later version/],
    ['A'.repeat(20_000), /too long/],
  ]
  for (const [pasted, says] of wrong) {
    await open(pasted)
    await expect(page.getByRole('alert')).toContainText(says)
    await expect(page.getByRole('article')).toHaveCount(0)
  }
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Paste the link' }).fill('')
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect(page.getByText('Paste the link first.')).toBeVisible()
  await open(`${address}#/brought/${carried}`)
  await expect(page.getByRole('alert').last()).toContainText('It is for your practice')
  await open(`Hello, here is your summary: ${link} Dr Lee`)
  await expect(page.getByRole('article')).toBeVisible()
})

test('Scenario: a link to a summary that is pasted where texts from home are opens on its own page', async ({
  page,
}) => {
  await moreWays(page)
  const link = await linkFrom(page)
  await page.goto('./')
  await page.getByText('Paste what came from home').click()
  const box = page.getByRole('textbox', { name: 'The text that came' })
  await box.fill(`Here it is: ${link} Thank you`)
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
  await expect(page.getByRole('alert')).toContainText('This is a link to a summary.')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByText(aid.ownWords)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/read')
})

test('Scenario: what is not safe at home has no code', async ({ page }) => {
  await moreWays(page)
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await expect(page.getByText('More ways to give it')).toHaveCount(0)
})

test('Scenario: where somebody else is here, it is asked first whether it is safe at home', async ({
  page,
}) => {
  await page.goto('./#/start/acute-sore-throat')
  await page.getByText('Who is here and who decides').click()
  await page.getByRole('group', { name: 'Who is here' }).getByRole('checkbox', { name: 'Partner' }).click()
  await page.getByRole('link', { name: 'Summary' }).click()
  await page.getByText('More ways to give it').click()
  const show = page.getByRole('button', { name: 'Show the code' })
  await show.click()
  await expect(page.getByRole('alert')).toContainText('Is it safe to take home?')
  await expect(page.getByRole('img', { name: /Code with/ })).toHaveCount(0)
  await show.click()
  await expect(page.getByRole('img', { name: /Code with/ })).toBeVisible()
})

test('Scenario: with the network cut, on both sides', async ({ page, context }) => {
  await page.goto('./')
  await expect(page.getByText('Ready without network')).toBeVisible()
  await context.setOffline(true)
  await moreWays(page)
  const link = await linkFrom(page)
  await page.setViewportSize(phone)
  await page.evaluate((address) => location.assign(address), link)
  await expect(page.getByRole('article').getByText(aid.ownWords)).toBeVisible()
})
