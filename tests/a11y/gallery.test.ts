import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { galleryModulesIn, readChunkRecord } from '../../tools/chunk-record.mjs'
import {
  accessibilityFaults,
  crowdedTexts,
  expect,
  pixelsOutside,
  smallButtons,
  test,
  unseenTexts,
} from '../support/browser.ts'

const here = (place: string) => fileURLToPath(new URL(`../../${place}`, import.meta.url))
/** For people to look at; nothing compares them. */
const pictures = here('test-results/gallery-pictures')

/**
 * Each state is held against the rules twice: between them the two have both widths, both kinds of colour, both ways of
 * reading, and English beside the pseudo-language, which is a third longer.
 */
const views = [
  { name: 'desk', width: 1366, forcedColors: 'none', dir: 'ltr', words: 'en', except: [] },
  { name: 'phone', width: 390, forcedColors: 'none', dir: 'ltr', words: 'pseudo', except: undefined },
  // Axe knows the colours that the page asks for, not those that the machine forces.
  {
    name: 'phone-forced-rtl',
    width: 390,
    forcedColors: 'active',
    dir: 'rtl',
    words: 'pseudo',
    except: ['color-contrast'],
  },
] as const

/** Components by folder, as `src` has them. */
const folders = new Map<string, string[]>()
for (const file of readdirSync(here('src'), { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.examples.tsx')) continue
  const component = path.basename(file, '.examples.tsx')
  folders.set(path.dirname(file), [...(folders.get(path.dirname(file)) ?? []), component])
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(page.locator(`[data-shows="${address}"]`)).toBeAttached()
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
}

/** Rules that a state breaks by what it is. */
const breaks: Record<string, string[]> = {
  opening: ['page-has-heading-one'], // shown for a moment, before the page that has a heading
}

interface Held {
  picture: string
  /** The rules of axe that need not hold; without it axe is not asked. */
  rules: string[] | undefined
}

/** What is wrong with what is shown, at once for all of it. */
async function hold(page: Page, shown: string, { picture, rules }: Held): Promise<void> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  // As high as the page, so that what sticks to the edge of the window stands at the end of the picture.
  if (size) await page.setViewportSize({ ...size, height: Math.max(size.height, height) })
  if (rules) expect.soft(await accessibilityFaults(page, rules), shown).toEqual([])
  expect.soft(await pixelsOutside(page), `${shown}: pixels that stick out at the side`).toBeLessThanOrEqual(0)
  expect.soft(await smallButtons(page), `${shown}: small buttons`).toEqual([])
  expect.soft(await crowdedTexts(page), `${shown}: words in pictures that are cut off or covered`).toEqual([])
  expect.soft(await unseenTexts(page), `${shown}: words that cannot be seen`).toEqual([])
  await page.screenshot({ path: picture, fullPage: true, animations: 'disabled' })
  if (size) await page.setViewportSize(size)
}

for (const [folder, components] of folders) {
  for (const { name, width, forcedColors, dir, words, except } of views) {
    test(`${folder}: every state, ${name}`, async ({ page }) => {
      test.setTimeout(300_000)
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
      await page.goto('./#/gallery')
      await page.evaluate(
        ([way, said]) => {
          document.documentElement.dir = way
          document.documentElement.dataset['words'] = said
        },
        // What only the practice sees is in English alone.
        [dir, /^views\/(authoring|start)/.test(folder) ? 'en' : words] as const,
      )
      for (const component of components) {
        await goTo(page, `#/gallery/${component}`)
        const held = (state: string, rules: string[]): Held => ({
          picture: path.join(pictures, folder, `${component}${state}.${name}.png`),
          rules: except && [...except, ...rules],
        })
        const alone = await page
          .locator('[data-page-state]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
        const isAnyHere = (await page.locator('[data-state]').count()) > 0
        // The states of a component stand beside each other here, so its landmarks have one name several times.
        if (isAnyHere) await hold(page, component, held('', ['landmark-unique']))
        for (const address of alone) {
          await goTo(page, address)
          await hold(page, address, held(`--${address.split('/').at(-1)}`, breaks[component] ?? []))
        }
        expect(isAnyHere || alone.length > 0, `${component} has states`).toBe(true)
      }
    })
  }
}

test('the gallery can be walked through, and finds nothing where there is nothing', async ({ page }) => {
  await page.goto('./#/gallery')
  await page.getByRole('link', { name: 'button', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('button')
  await expect(page.getByRole('region', { name: 'primary', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Right to left' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.goto('./#/gallery/no-such-component')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
})

test('what keeps the gallery out of the shipped app would see it', () => {
  const { dist } = test.info().project.metadata as { dist: string }
  expect(galleryModulesIn(readChunkRecord(dist))).toContain('src/app/gallery-route.tsx')
})
