import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser.ts'
import { stage } from '../../support/speaking.ts'

/** What has the focus, and what lies over its middle or its edges; `undefined` once the focus has left the page. */
const focused = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)))
    const { activeElement: active } = document
    if (!active || active === document.body) return undefined
    const { left, right, top, bottom } = active.getBoundingClientRect()
    const name = `${active.tagName} ${active.getAttribute('aria-label') ?? active.textContent}`.slice(0, 60)
    const middle = (left + right) / 2
    // Of what is tall, its beginning.
    const points = bottom - top > 200 ? [top + 20] : [top + 3, (top + bottom) / 2, bottom - 3]
    const barOver = (y: number) => {
      let over = document.elementFromPoint(middle, y)
      while (over && !over.contains(active) && !/sticky|fixed/.test(getComputedStyle(over).position))
        over = over.parentElement
      return over && !over.contains(active) && !active.contains(over) ? over : undefined
    }
    const isOut = points.some((y) => y < 0 || y > innerHeight)
    const over = points.map(barOver).find((one) => one)
    const said = over
      ? `under ${over.tagName} ${over.textContent?.slice(0, 30)}`
      : isOut
        ? 'out of sight'
        : undefined
    return { at: `${name} at ${Math.round(top)}–${Math.round(bottom)}`, said }
  })

for (const viewport of [
  { width: 1366, height: 720 },
  { width: 390, height: 844 },
])
  test(`Scenario: whatever takes the focus by the keyboard is under no bar, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto('./#/start/knee-osteoarthritis')
    const covered: string[] = []
    const first = page.locator('header').getByRole('button').first()
    for (const place of [0, 1, 2, 3, 4, 5]) {
      if (place > 0) await stage(page, place).click()
      await expect(stage(page, place)).toHaveAttribute('aria-current', 'step')
      await page.getByRole('main').evaluate((main) => {
        for (const details of main.querySelectorAll('details')) details.open = true
      })
      await first.focus()
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let presses = 0; presses < 400; presses += 1) {
          await page.keyboard.press(key)
          const at = await focused(page)
          if (!at) break
          if (at.said) covered.push(`stage ${place}, ${key}: ${at.at} ${at.said}`)
          if (key !== 'Tab' && (await first.evaluate((button) => button === document.activeElement))) break
        }
      }
    }
    expect(covered).toEqual([])
  })
