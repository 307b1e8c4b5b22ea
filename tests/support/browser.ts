import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Addresses that a page asked for outside the app, and Content-Security-Policy violations that it reported. */
interface Watch {
  foreign: string[]
  violations: string[]
  errors: string[]
}

const reported = '__violations'

/** Watches a page from its first byte: other hosts, policy violations, uncaught errors. */
export async function watch(page: Page, baseURL: string): Promise<Watch> {
  const seen: Watch = { foreign: [], violations: [], errors: [] }
  const { host } = new URL(baseURL)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.host !== host) seen.foreign.push(request.url())
  })
  page.on('pageerror', (error) => seen.errors.push(error.message))
  await page.exposeFunction(reported, (text: string) => void seen.violations.push(text))
  await page.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as Record<string, (text: string) => void>)[name]
      report?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  }, reported)
  return seen
}

/** A test whose page may ask no other host, break no policy and throw nothing, at any time. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const seen = await watch(page, baseURL ?? '')
      await use(seen)
      expect(seen).toEqual({ foreign: [], violations: [], errors: [] })
    },
    { auto: true },
  ],
})

/**
 * No accessibility fault that axe can find, on the whole page. The window is made as high as the page meanwhile: axe
 * measures what it sees, and would call a control too small that happens to lie half under the bar at this scroll.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  if (size) await page.setViewportSize(size)
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  expect(faults).toEqual([])
}

/** Nothing sticks out at the side, and every control is at least 24 px (44 px where it is a button) high. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels that stick out at the side').toBeLessThanOrEqual(0)
}

export { expect }
