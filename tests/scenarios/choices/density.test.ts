import type { Page } from '@playwright/test'
import { expect, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'

/** What a browser leaves of a practice PC's 1366×768. */
const lowWindow = { width: 1366, height: 633 }

/** Aids with two, three and four choices. */
const compact = [
  'statins-primary-prevention',
  'psa-testing',
  'acute-sore-throat',
  'child-ear-infection',
  'osteoporosis-bisphosphonate',
  'hypertension-stage-1',
  'af-anticoagulation',
  'carpal-tunnel',
]

interface Edges {
  rows: number[]
  line: number
  bar: number
}

const edges = (page: Page): Promise<Edges> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('main table tbody tr')].slice(0, 3)
    const line = document.querySelector('section[aria-label="Must also be mentioned"]')
    const bar = document.querySelector('footer')
    return {
      rows: rows.map((row) => row.getBoundingClientRect().bottom),
      line: line?.getBoundingClientRect().top ?? Number.NaN,
      bar: bar?.getBoundingClientRect().top ?? Number.NaN,
    }
  })

for (const aid of compact) {
  test(`${aid}: three leading rows and what must be mentioned, without scrolling`, async ({ page }) => {
    await page.setViewportSize(lowWindow)
    await openChoices(page, aid)
    const names = page.getByRole('region', { name: 'Must also be mentioned' }).getByRole('button')
    await expect(names.first()).toBeVisible()
    await expect
      .poll(async () => {
        const { rows, line, bar } = await edges(page)
        return rows.length === 3 && rows.every((bottom) => bottom <= line) && line < bar
      })
      .toBe(true)
    await expectFitsWidth(page)
  })
}

test('Scenario: a name in the line brings its row, and leaves the line once the row is in view', async ({
  page,
}) => {
  await page.setViewportSize(lowWindow)
  await openChoices(page, 'statins-primary-prevention')
  const name = page
    .getByRole('region', { name: 'Must also be mentioned' })
    .getByRole('button', { name: 'Severe muscle breakdown' })
  await name.focus()
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /^Severe muscle breakdown/ })
  await expect(row).toBeInViewport({ ratio: 1 })
  await expect(row.getByRole('button', { name: /^See the picture/ })).toBeFocused()
  await expect(name).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Severe muscle breakdown' })).toBeVisible()
})
