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

/** Aids with more choices, of which three are compared. */
const narrowed = [
  'contraception',
  'knee-osteoarthritis',
  'less-severe-depression',
  'menopause-hrt',
  'type-2-diabetes-next-medicine',
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

async function expectThreeRows(page: Page): Promise<void> {
  const names = page.getByRole('region', { name: 'Must also be mentioned' }).getByRole('button')
  await expect(names.first()).toBeVisible()
  await expect
    .poll(async () => {
      const { rows, line, bar } = await edges(page)
      return rows.length === 3 && rows.every((bottom) => bottom <= line) && line < bar
    })
    .toBe(true)
  await expectFitsWidth(page)
}

test.describe('three leading rows and what must be mentioned are seen without scrolling', () => {
  for (const aid of compact)
    test(aid, async ({ page }) => {
      await page.setViewportSize(lowWindow)
      await openChoices(page, aid)
      await expectThreeRows(page)
    })

  for (const aid of narrowed)
    test(`${aid}, three choices of it`, async ({ page }) => {
      await page.setViewportSize(lowWindow)
      await openChoices(page, aid)
      await page.getByRole('button', { name: 'Choose which to compare' }).click()
      const dialog = page.getByRole('dialog')
      for (const place of [0, 1, 2]) await dialog.getByRole('checkbox').nth(place).check()
      await dialog.getByRole('button', { name: 'Compare these' }).click()
      await expect(dialog).toBeHidden()
      await expectThreeRows(page)
      const title = await page.getByRole('heading', { level: 1 }).boundingBox()
      const choose = await page.getByRole('button', { name: 'Choose which to compare' }).boundingBox()
      const row = await page.getByRole('table').getByRole('rowheader').first().boundingBox()
      expect(title && choose && title.y + title.height <= choose.y).toBe(true)
      expect(choose && row && choose.y + choose.height <= row.y).toBe(true)
    })
})

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
