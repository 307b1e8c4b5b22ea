import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'

/** What lies over the middle of a control where the window has scrolled to it. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('main button, main summary')) {
      if (control.checkVisibility() === false || control.closest('section[aria-label^="Must"]')) continue
      control.scrollIntoView({ block: 'nearest' })
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))
      const { x, y, width, height } = control.getBoundingClientRect()
      const over = document.elementFromPoint(x + width / 2, y + height / 2)
      if (!over || !control.contains(over)) found.push(`${control.textContent} under ${over?.textContent}`)
    }
    return found
  })

for (const [name, viewport] of [
  ['a practice PC', { width: 1366, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`Scenario: what lies over the foot of ${name} covers no control that was scrolled to`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openChoices(page, 'type-2-diabetes-next-medicine')
    await page.getByRole('button', { name: 'Choose which to compare' }).click()
    const dialog = page.getByRole('dialog')
    for (const place of [0, 1, 2]) await dialog.getByRole('checkbox').nth(place).check()
    await dialog.getByRole('button', { name: 'Compare these' }).click()
    await expect(page.getByText('I would rather not hear about')).toBeVisible()
    expect(await covered(page)).toEqual([])
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await covered(page)).toEqual([])
  })

test.describe('a name in the line that takes the focus', () => {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ])
    test(`Scenario: it is seen whole at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await openChoices(page, 'statins-primary-prevention')
      const line = page.getByRole('region', { name: 'Must also be mentioned' })
      // Once the picture is there, nothing is drawn anew.
      await expect(page.getByRole('img').first()).toBeVisible()
      await line.getByRole('button').first().focus()
      const count = await line.getByRole('button').count()
      for (let place = 0; place < count; place += 1) {
        const name = line.getByRole('button').nth(place)
        await expect(name).toBeFocused()
        const within = await name.evaluate((button) => {
          const { left, right } = button.getBoundingClientRect()
          const frame = button.closest('section')?.getBoundingClientRect()
          const label = button.closest('section')?.querySelector('span')?.getBoundingClientRect()
          return frame && label && left >= label.right && right <= Math.min(frame.right, innerWidth)
        })
        expect(within, (await name.textContent()) ?? '').toBe(true)
        expect(await line.locator('> span').evaluate((label) => label.getBoundingClientRect().left)).toBe(
          (await line.boundingBox())?.x,
        )
        await page.keyboard.press('Tab')
      }
    })
})

test('Scenario: the head of a column that takes the focus is scrolled in whole', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await openChoices(page, 'type-2-diabetes-next-medicine')
  const heads = page.getByRole('columnheader')
  const cut: string[] = []
  await heads
    .getByRole('button', { name: /^See the picture/ })
    .first()
    .focus()
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const { activeElement: active } = document
      const frame = active?.closest('section')?.getBoundingClientRect()
      if (!active?.closest('thead') || !frame) return undefined
      const { left, right } = active.getBoundingClientRect()
      return { name: active.textContent ?? '', isCut: left < frame.left || right > frame.right + 1 }
    })
    if (!found) break
    if (found.isCut) cut.push(found.name)
  }
  expect(cut).toEqual([])
})
