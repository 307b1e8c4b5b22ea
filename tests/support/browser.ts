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
export const test = base.extend<{ watched: Watch; mayAsk: string | undefined }>({
  /** The one other origin that the app under test was built to ask. */
  mayAsk: [undefined, { option: true }],
  watched: [
    async ({ page, baseURL, mayAsk }, use) => {
      const seen = await watch(page, baseURL ?? '')
      await use(seen)
      if (mayAsk) seen.foreign = seen.foreign.filter((address) => !address.startsWith(`${mayAsk}/`))
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
  expect(await accessibilityFaults(page)).toEqual([])
}

/** @param except rules that cannot hold on this page */
export async function accessibilityFaults(page: Page, except: string[] = []): Promise<string[]> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // no frames here, and no second page to open
    .disableRules(except)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  if (size) await page.setViewportSize(size)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

/** Nothing sticks out at the side. */
export async function expectFitsWidth(page: Page): Promise<void> {
  expect(await pixelsOutside(page), 'pixels that stick out at the side').toBeLessThanOrEqual(0)
}

export const pixelsOutside = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Buttons, and what opens and closes, that are less than 44 px high: too small for a thumb. */
export const smallButtons = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, [role=button]')]
      .map((button) => ({ button, height: button.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 43.5)
      .map(({ button, height }) => `${button.innerText.trim()}: ${height.toFixed(1)} px high`),
  )

/** Words in the colour of the page itself, where the machine forces its colours: it lays that colour under them too. */
export const unseenTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return []
    const colourOf = (element: Element) => getComputedStyle(element).color
    const probe = document.body.appendChild(document.createElement('span'))
    probe.style.color = 'Canvas'
    const canvas = colourOf(probe)
    probe.remove()
    return [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
      )
      .filter((element) => colourOf(element) === canvas)
      .filter((element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'auto')
      .map((element) => element.textContent ?? '')
  })

/** Words drawn in a picture that stick out of it, or lie under a mark or over other words. */
export const crowdedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isOver = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2
    /** Where the words themselves are: about their letters, without the space above and below. */
    const around = (text: Element) => {
      const { x, y, width, height } = text.getBoundingClientRect()
      return new DOMRect(x, y + height * 0.2, width, height * 0.6)
    }
    const outside = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1
    return [...document.querySelectorAll('svg')].flatMap((picture) => {
      const texts = [...picture.querySelectorAll('text')]
      const marks = [...picture.querySelectorAll('g[transform] > path')]
      return texts.flatMap((text, place) => {
        const box = around(text)
        const others = [...marks, ...texts.slice(place + 1)]
        const covered = others.some((other) =>
          isOver(box, other instanceof SVGTextElement ? around(other) : other.getBoundingClientRect()),
        )
        const isCut = outside(box, picture.getBoundingClientRect())
        return covered || isCut ? [`${text.textContent} (${isCut ? 'cut off' : 'covered'})`] : []
      })
    })
  })

export { expect }
