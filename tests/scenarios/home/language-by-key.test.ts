import { expect, test } from '../../support/browser.ts'
import { html, languageChoice } from '../../support/speaking.ts'

test('Scenario: with keys, a language is chosen by Enter or by leaving the box, and not by passing it', async ({
  page,
}) => {
  await page.goto(`./#/prepare/acute-sore-throat`)
  const box = languageChoice(page)
  await box.focus()
  await page.keyboard.press('ArrowDown')
  await expect(box).toHaveValue('cy')
  await page.keyboard.press('ArrowDown')
  await expect(box).toHaveValue('pl')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await page.keyboard.press('Enter')
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(box).toHaveValue('ur')
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await page.keyboard.press('Tab')
  await expect(html(page)).toHaveAttribute('lang', 'ur')
  await expect(box).toHaveValue('ur')
  await box.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(html(page)).toHaveAttribute('lang', 'pl')
})
