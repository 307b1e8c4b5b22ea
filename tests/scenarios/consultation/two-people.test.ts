import { readFile } from 'node:fs/promises'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import {
  expectSaved,
  fillStart,
  findAid,
  keyboard,
  mouse,
  nextButton,
  sayWhatMatters,
  stageLink,
} from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

test('Scenario: two people answer apart, are seen side by side, and both go home', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 390, height: 844 })
  const hands = mouse(page)
  const keys = keyboard(page)
  const ownWords = page.getByRole('textbox', { name: 'What matters most to you?' })
  const order = page.getByRole('list', { name: 'In this order' }).getByRole('listitem')
  const statements = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  await hands.press(nextButton(page))
  await sayWhatMatters(page, hands, aid)
  const first = await order.allTextContents()
  await expect(page.getByText('How much each matters')).toHaveCount(0)

  await keys.press(page.locator('summary', { hasText: 'More about what matters' }))
  await keys.press(page.locator('summary', { hasText: 'Somebody else answers too' }))
  await keys.press(page.getByRole('button', { name: 'Partner', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'Now the partner answers' })).toBeFocused()
  await expect(ownWords).toHaveValue('')
  await expect(order).toHaveCount(0)
  await keys.type(ownWords, 'That he can sleep again')
  await keys.press(statements.nth(4))
  await keys.press(statements.nth(1))
  await keys.press(page.getByRole('button', { name: /^Move up/ }).nth(1))
  await expectSaved(page)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Now the partner answers' })).toBeVisible()
  await expect(ownWords).toHaveValue('That he can sleep again')
  await expect(page.getByText(aid.ownWords)).toHaveCount(0)
  const second = await order.allTextContents()
  expect(second).toHaveLength(2)
  await expectFitsWidth(page)
  await expectAccessible(page)

  for (const name of ['Your choices', 'Decide', 'Summary'] as const) {
    await stageLink(page, name).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Now the partner answers' })).toBeVisible()
    await expect(page.getByText('This page shows what the first person said, so it waits.')).toBeVisible()
    await expect(page.locator('main').getByRole('table')).toHaveCount(0)
  }
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.getByRole('button', { name: 'Hand back' }).click()
  await expect(page.getByRole('button', { name: 'Save the summary' })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Go back to the answers' }).click()
  await expect(ownWords).toHaveValue('That he can sleep again')

  await keys.press(page.getByRole('button', { name: 'Hand back' }))
  const both = page.getByRole('region', { name: 'What matters to each of you' })
  await expect(both.getByText(aid.ownWords)).toBeVisible()
  await expect(both.getByText('That he can sleep again')).toBeVisible()
  expect(await order.filter({ has: page.getByRole('button') }).allTextContents()).toEqual(first)
  await expectFitsWidth(page)
  await expectAccessible(page)
  await expectSaved(page)

  await stageLink(page, 'Summary').click()
  const downloading = page.waitForEvent('download')
  await page
    .getByRole('radiogroup', { name: 'Safe to take home?' })
    .getByRole('radio', { name: 'Yes' })
    .click()
  await page.getByRole('button', { name: 'Save the summary' }).click()
  const saved = await readFile(await (await downloading).path(), 'utf8')
  await page.getByRole('button', { name: 'Copy the note for the record' }).click()
  await expect(page.getByText('Copied. Paste it into the right person’s record.')).toBeVisible()
  const note = await page.evaluate(() => navigator.clipboard.readText())
  for (const paper of [saved, note]) {
    expect(paper).toContain(aid.ownWords)
    expect(paper).toContain('That he can sleep again')
  }
  expect(saved).toContain('What matters to your partner')
  expect(note).toContain('What matters to the partner, who answered apart:')
})

test('Scenario: two at a time goes on after a reload and an undo, and what contradicts the order is said', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const hands = mouse(page)
  const keys = keyboard(page)
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  await hands.press(nextButton(page))
  await sayWhatMatters(page, hands, aid)
  await page.getByText('More about what matters').click()
  await page.getByText('Weigh two at a time').click()
  const asked = page.getByRole('group', { name: /^Which matters more to you\?/ })
  await keys.press(asked.getByRole('button').nth(1))
  await expect(asked.getByRole('heading', { name: /2 of 3/ })).toBeFocused()
  await expectSaved(page)
  await page.reload()
  await expect(asked.getByRole('heading', { name: /2 of 3/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(asked.getByRole('heading', { name: /1 of 3/ })).toBeVisible()
  await asked.getByRole('button').nth(1).click()
  await asked.getByRole('button', { name: 'Both the same' }).click()
  await asked.getByRole('button', { name: 'Skip this one' }).click()
  await expect(page.getByText(/Here you said .* matters more\. Both are kept\./)).toBeVisible()
  await expectFitsWidth(page)
  await expectAccessible(page)

  await page.getByText('How much each matters').click()
  await page.getByRole('radiogroup').getByRole('radio', { name: 'Above all' }).first().click()
  await expect(page.getByRole('list', { name: 'In this order' })).toContainText('matters above all')
  await expectFitsWidth(page)
  await expectSaved(page)
})
