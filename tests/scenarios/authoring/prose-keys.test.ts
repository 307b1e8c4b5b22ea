import { expect, test } from '../../support/browser.ts'

const first = 'Say what this choice is about, and why there is a choice.'

test('Scenario: words are made bold from the keyboard, none is lost, and the field takes each step back itself', async ({
  page,
}) => {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  const box = page.getByRole('textbox', { name: 'In plain words' })
  await box.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Take it ')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('twice')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type(' a day')
  await expect(box).toHaveValue(`${first} Take it **twice** a day`)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(box).toHaveValue(`${first} Take it **twice**`)
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+z')
  await expect(box).toHaveValue(first)
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(box).toHaveValue(`${first} Take it **twice** a day`)

  // What was taken back is what the draft has.
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('status').filter({ hasText: /^\W*Saved/ })).toBeVisible({ timeout: 15_000 })
  await page.reload()
  await expect(box).toHaveValue(`${first} Take it **twice**`)
})

test('Scenario: a field of prose has the height of its words while they come and go, and when they are taken back', async ({
  page,
}) => {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  const box = page.getByRole('textbox', { name: 'In plain words' })
  await box.fill('One line.')
  const height = () => box.evaluate((area) => area.getBoundingClientRect().height)
  const hidden = () => box.evaluate((area) => area.scrollHeight - area.clientHeight)
  const least = await height()
  await box.focus()
  await page.keyboard.press('ControlOrMeta+End')
  for (let line = 0; line < 6; line += 1) {
    await page.keyboard.press('Enter')
    await page.keyboard.type('Another line.')
    await expect.poll(hidden).toBe(0)
  }
  const most = await height()
  expect(most).toBeGreaterThan(least)
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Delete')
  await expect.poll(height).toBeLessThan(most)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(height).toBe(most)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('x')
  await expect.poll(height).toBe(least)
  await page.keyboard.press('Tab')
  await expect.poll(height).toBe(least)
})
