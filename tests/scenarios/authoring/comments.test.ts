import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, smallButtons, test } from '../../support/browser.ts'
import { keyboard } from '../../support/walk.ts'

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^\W*Saved/ })).toBeVisible({ timeout: 15_000 })
const panel = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Parts of the draft' }).getByRole('link', { name })
const reading = (page: Page) => page.getByRole('region', { name: 'Read it and comment on its words' })
const comment = (page: Page, number: number) =>
  page.getByRole('article', { name: `Comment ${number}`, exact: true })

async function writes(page: Page, from: string, to: string): Promise<void> {
  await panel(page, /^Files as text/).click()
  await page.getByRole('radio', { name: 'en.md' }).check()
  const box = page.getByRole('textbox', { name: 'The text of en.md' })
  await box.fill((await box.inputValue()).replace(from, to))
  await saved(page)
}

async function handedOver(page: Page): Promise<string> {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: /^Hand over: / }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as one file' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

/** Somebody at a keyboard comments on a figure, and by its words on a part of a sentence. */
async function commentsByKeys(page: Page): Promise<void> {
  const hands = keyboard(page)
  await hands.press(panel(page, /^Review/))
  await hands.press(page.getByRole('link', { name: 'Read it and comment on its words' }))
  await expect(page.getByRole('heading', { name: 'Read it and comment on its words' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    reading(page).getByRole('button', { name: /^Comment on this: Carpal tunnel syndrome: wait/ }),
  ).toBeFocused()
  const figure = reading(page).getByRole('button', {
    name: /^Comment on this: Operation: 80 of 100, 26 more/,
  })
  for (let step = 0; step < 80 && !(await figure.evaluate((it) => it === document.activeElement)); step++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(reading(page).getByRole('blockquote')).toHaveText(/Operation: 80 of 100/)
  await page.keyboard.type('Was this the same later?')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Dr Asha Patel')
  await page.keyboard.press('Tab')
  await page.keyboard.type('GP partner')
  await page.keyboard.press('Enter')
  await expect(comment(page, 1)).toBeFocused()
  await expect(comment(page, 1)).toContainText('Open')
}

test('Scenario: a reader comments on the very words, an editor answers them on a phone, and nothing is lost on the way', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.goto('./#/aids')
  await page.getByRole('searchbox', { name: 'Find a decision aid' }).fill('carpal')
  await page.getByRole('button', { name: /^Make a draft of it/ }).click()
  await saved(page)
  await commentsByKeys(page)

  // With a mouse: a part of a sentence.
  const words = reading(page).getByText('You go home the same day.')
  await words.evaluate((element) => {
    const text = element.firstChild
    const from = text?.textContent?.indexOf('home the same') ?? 0
    if (text) document.getSelection()?.setBaseAndExtent(text, from + 1, text, from + 10)
  })
  await reading(page).getByRole('button', { name: 'Comment on these words' }).click()
  await reading(page).getByLabel('Your comment').fill('Not everybody does.')
  await reading(page).getByRole('button', { name: 'Add the comment' }).click()
  await expect(page.locator('mark').filter({ hasText: 'home the same' })).toBeVisible()
  await expectAccessible(page)
  await expectFitsWidth(page)

  // Nothing is lost by a reload, and the address leads to the words.
  await saved(page)
  await page.reload()
  await page.getByRole('link', { name: 'Comment 2' }).first().click()
  await expect(page.locator('mark').filter({ hasText: 'home the same' })).toBeFocused()
  await reading(page).getByRole('link', { name: 'To comment 2 (Open)' }).click()
  await expect(comment(page, 2)).toBeFocused()

  // Other words change, and these stay; then these change, and an undo brings them back.
  await writes(
    page,
    'You go home the same day. You are usually awake',
    'You go home the same day. You stay awake',
  )
  await panel(page, /^Review/).click()
  await expect(page.locator('mark').filter({ hasText: 'home the same' })).toBeVisible()
  await writes(page, 'home the same day', 'home that day')
  await panel(page, /^Review/).click()
  await expect(comment(page, 2)).toContainText('These words have changed since:“home the same”')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.locator('mark').filter({ hasText: 'home the same' })).toBeVisible()
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(comment(page, 2)).toContainText('These words have changed since:')

  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await expectFitsWidth(page)
  expect(await smallButtons(page)).toEqual([])
  await comment(page, 1).getByRole('button', { name: 'Resolve: Was this the same later?' }).click()
  await expect(comment(page, 1)).toContainText('Resolved')
  await expect(page.getByRole('heading', { name: '1 resolved comment' })).toBeVisible()

  // On paper: the comments with their words, and nothing else.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Comments on “Carpal tunnel syndrome')).toBeVisible()
  await expect(page.getByText('“home the same”').first()).toBeVisible()
  await expect(reading(page)).toBeHidden()
  await page.emulateMedia({ media: null })

  // The file takes them along.
  await saved(page)
  const notes = (JSON.parse(await handedOver(page)) as { notes: string }).notes
  expect(JSON.parse(notes)).toMatchObject({
    notes: [
      {
        place: 'outcomes.improved.three-months.row/surgery/',
        quote: { exact: expect.stringContaining('80 of 100') },
      },
      { place: 'options.surgery.about', quote: { exact: 'home the same' } },
      { type: 'comment.resolved' },
    ],
  })
})
