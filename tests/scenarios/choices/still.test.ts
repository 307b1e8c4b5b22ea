import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'

declare global {
  interface Window {
    moved: string[]
  }
}

interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null }[]
}

/**
 * Notes what had been painted and then moved, also right after a press, which metrics forgive. Within the picture's own
 * part one picture takes the place of another: that is no shift.
 */
const noteMoved = (page: Page) =>
  page.addInitScript(() => {
    window.moved = []
    new PerformanceObserver((list) => {
      const picture = document.querySelector('main h2')?.closest('section')
      for (const entry of list.getEntries() as LayoutShift[])
        for (const { node } of entry.sources)
          if (!picture?.contains(node)) window.moved.push(node?.textContent?.slice(0, 60) ?? 'what is gone')
    }).observe({ type: 'layout-shift', buffered: true })
  })

const moved = (page: Page) => page.evaluate(() => window.moved.splice(0))
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))))

for (const aid of ['statins-primary-prevention', 'carpal-tunnel', 'acute-sore-throat', 'psa-testing'])
  test(`${aid}: nothing moves while the table opens, nor when another picture does`, async ({ page }) => {
    await noteMoved(page)
    await openChoices(page, aid)
    await page.getByRole('link', { name: 'What matters' }).click()
    await settled(page)
    await moved(page)
    await page.getByRole('link', { name: 'Your choices' }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await settled(page)
    expect(await moved(page)).toEqual([])
    const see = page.getByRole('button', { name: /^See the picture/ })
    for (const row of [1, 2, 0]) {
      // A press on what is out of sight would scroll first.
      await expect(see.nth(row)).toBeInViewport({ ratio: 1 })
      await see.nth(row).click()
      await settled(page)
      expect(await moved(page)).toEqual([])
    }
  })
