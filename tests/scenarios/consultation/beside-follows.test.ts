import type { Locator, Page } from '@playwright/test'
import { beginBeside, mirror, mirrorSection } from '../../support/beside.ts'
import { expect, expectFitsWidth, test } from '../../support/browser.ts'
import { openPatientWindow } from '../../support/patient-view.ts'
import { stageLink } from '../../support/walk.ts'

const formOf = (place: Pick<Page, 'getByRole'>, name: string): Locator =>
  place.getByRole('radiogroup', { name })

test('Scenario: what is picked to be seen is picked beside English and in the person’s own window too', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'pl')
  await stageLink(page, 'Your choices').click()
  const patient = await openPatientWindow(page)
  const ways = { words: 'Words', numbers: 'Numbers', picture: 'Picture' }
  const theirs = [mirror(page), patient]
  for (const [way, name] of Object.entries(ways)) {
    await formOf(page, 'How to see this').getByRole('radio', { name }).check()
    for (const place of theirs)
      await expect(place.locator(`input[type=radio][value=${way}]`), way).toBeChecked()
  }
  const outcomes = (place: Pick<Page, 'locator'>) => place.locator('[data-outcome]')
  const before = await outcomes(page).count()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(() => outcomes(page).count()).toBeGreaterThan(before)
  const all = await outcomes(page).count()
  for (const place of theirs) await expect(outcomes(place)).toHaveCount(all)
  // Whoever has a window of their own may pick there, until the clinician picks anew.
  await patient.locator('input[type=radio][value=words]').check()
  await expect(formOf(page, 'How to see this').getByRole('radio', { name: 'Picture' })).toBeChecked()
  await formOf(page, 'How to see this').getByRole('radio', { name: 'Numbers' }).check()
  await expect(patient.locator('input[type=radio][value=numbers]')).toBeChecked()
  // Another stage and back begins as it begins.
  await stageLink(page, 'Decide').click()
  await stageLink(page, 'Your choices').click()
  for (const place of [page, ...theirs])
    await expect(place.locator('input[type=radio][value=picture]')).toBeChecked()
})

const scrolled = (page: Page) =>
  mirror(page)
    .locator('html')
    .evaluate(({ ownerDocument }) => ownerDocument.scrollingElement?.scrollTop ?? 0)

/** How far the same row stands from where it stands in the stage, in pixels. */
async function apart(page: Page, outcome: string): Promise<number> {
  const row = `[data-outcome="${outcome}"]`
  const [here, there] = [
    await page.locator(`main ${row}`).first().boundingBox(),
    await mirror(page).locator(row).first().boundingBox(),
  ]
  return Math.abs((here?.y ?? 0) - (there?.y ?? 9999))
}

test('Scenario: beside English stands what the clinician looks at, read only, and the keys go on', async ({
  page,
}) => {
  await beginBeside(page, 'statins-primary-prevention', 'ur')
  await page.keyboard.press('Alt+3')
  await expect(mirror(page).locator('[data-outcome]').first()).toBeVisible()
  const rows = page.locator('main [data-outcome]')
  const outcomes = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-outcome') ?? ''))
  let before = 0
  for (const outcome of outcomes.slice(1, 5)) {
    await rows.nth(outcomes.indexOf(outcome)).evaluate((row) => row.scrollIntoView({ block: 'center' }))
    await expect.poll(() => apart(page, outcome), outcome).toBeLessThan(120)
    const now = await scrolled(page)
    expect(now).toBeGreaterThanOrEqual(before)
    before = now
  }
  await test.step('to its end and back to its top', async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const isAtEnd = () =>
      mirror(page)
        .locator('html')
        .evaluate(({ ownerDocument: { scrollingElement: all } }) =>
          all ? all.scrollHeight - all.clientHeight - all.scrollTop : 999,
        )
    await expect.poll(isAtEnd).toBeLessThan(3)
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect.poll(() => scrolled(page)).toBe(0)
  })
  await test.step('what is unfolded is unfolded there, and folded again', async () => {
    const about = page.locator('main details', { hasText: 'About these figures' }).first()
    const open = () => mirror(page).locator('details[open]').count()
    const closed = await open()
    await about.locator('summary').first().click()
    await expect.poll(open).toBe(closed + 1)
    await expect(about.locator('summary').first()).toBeFocused()
    await about.locator('summary').first().click()
    await expect.poll(open).toBe(closed)
  })
  await test.step('a press in it reaches nothing and keeps the keys', async () => {
    const box = await mirrorSection(page).boundingBox()
    for (const y of [200, 350, 500]) await page.mouse.click((box?.x ?? 0) + 200, y)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
    await page.keyboard.press('Alt+4')
    await expect(page.locator('[aria-current=step]')).toHaveText('Decide')
    await page.keyboard.press('Alt+2')
    const card = mirror(page).locator('fieldset button[aria-pressed]').first()
    await expect(card).toBeVisible()
    expect(await card.evaluate((one) => getComputedStyle(one).borderTopColor)).toMatch(/, 0\)$/)
    await expect(card.locator('svg')).toBeHidden()
  })
})

test('Scenario: what must be mentioned is read whole beside English', async ({ page }) => {
  await beginBeside(page, 'statins-primary-prevention', 'pl')
  await stageLink(page, 'Your choices').click()
  const strip = page.getByRole('region', { name: 'Must also be mentioned' })
  const names = strip.getByRole('button')
  await expect(names.first()).toBeVisible()
  const edges = await strip.boundingBox()
  for (const name of await names.all()) {
    const box = await name.boundingBox()
    expect((box?.x ?? 9999) + (box?.width ?? 0)).toBeLessThanOrEqual((edges?.x ?? 0) + (edges?.width ?? 0))
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual((edges?.y ?? 0) + (edges?.height ?? 0))
  }
})

async function compareFour(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: 'Choose which to compare' }).click()
  const dialog = page.getByRole('dialog')
  for (const place of [0, 1, 3, 5]) await dialog.getByRole('checkbox').nth(place).check()
  await dialog.getByRole('button', { name: 'Compare these' }).click()
}

test('Scenario: beside English the choices that are not compared are named too', async ({ page }) => {
  await beginBeside(page, 'knee-osteoarthritis', 'ur')
  await compareFour(page)
  for (const name of ['Anti-inflammatory gel', 'Steroid injection']) {
    await expect(page.locator('main').getByRole('button', { name: `Compare ${name} too` })).toBeVisible()
    await expect(mirror(page).locator('main li').getByText(name, { exact: true })).toBeVisible()
  }
})

test('Scenario: beside English the heads of four columns are low, and no name of a row covers a figure', async ({
  page,
}) => {
  await beginBeside(page, 'knee-osteoarthritis', 'ur')
  await page.keyboard.press('Alt+2')
  const cards = page.locator('main fieldset button[aria-pressed]')
  for (const place of [0, 1, 2]) await cards.nth(place).click()
  await compareFour(page)
  for (const place of [page.locator('main'), mirror(page).locator('main')]) {
    const head = place.locator('table[data-leads] thead')
    await expect(head.locator('th[aria-label]')).toHaveCount(4)
    for (const name of await head.locator('th[aria-label]').all())
      await expect(name).toContainText((await name.getAttribute('aria-label')) ?? '-')
    expect((await head.boundingBox())?.height).toBeLessThan(180)
    const over = await place.locator('tbody [data-parts]').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const { left, right } = line.getBoundingClientRect()
        return [...line.children].flatMap((part) =>
          Array.from(part.getClientRects(), (box) => Math.max(left - box.left, box.right - right)),
        )
      }),
    )
    expect(Math.max(...over)).toBeLessThan(1)
  }
})

test('Scenario: beside English the head of each column stands over its figures', async ({ page }) => {
  await beginBeside(page, 'knee-osteoarthritis', 'ur')
  await compareFour(page)
  for (const place of [page.locator('main'), mirror(page).locator('main')]) {
    await expect(place.locator('table[data-leads] thead th')).not.toHaveCount(0)
    const apart = await place.locator('table[data-leads]').evaluate((table) => {
      const across = (cells: Iterable<Element>) => Array.from(cells, (cell) => cell.getBoundingClientRect())
      const heads = across(table.querySelector('thead tr')?.children ?? [])
      return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
        across(row.children).map(({ left, right }, column) =>
          Math.max(
            Math.abs(left - (heads[column]?.left ?? 0)),
            Math.abs(right - (heads[column]?.right ?? 0)),
          ),
        ),
      )
    })
    expect(Math.max(...apart)).toBeLessThan(2)
  }
})

test('Scenario: beside English the person reads what they are asked to choose between', async ({ page }) => {
  await beginBeside(page, 'statins-primary-prevention', 'pl')
  await page.keyboard.press('Alt+2')
  const cards = page.locator('main fieldset button[aria-pressed]')
  for (const place of [0, 1, 2]) await cards.nth(place).click()
  await page.getByText('More about what matters', { exact: true }).click()
  await page.getByText('Weigh two at a time', { exact: true }).click()
  const question = page.getByRole('group', { name: /Which matters more/ })
  await expect(question.getByRole('button')).not.toHaveCount(0)
  const theirs = mirror(page).getByRole('group', { name: /ważniejsze/ })
  for (const place of [0, 1]) await expect(theirs.getByRole('button').nth(place)).toBeVisible()
})

test('Scenario: the summary beside English stands at the same part', async ({ page }) => {
  await beginBeside(page, 'statins-primary-prevention', 'pl')
  await page.keyboard.press('Alt+6')
  const headings = page.locator('main .summary h2')
  await expect(headings.nth(3)).toBeVisible()
  for (const place of [1, 2, 3]) {
    await headings.nth(place).evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
    await expect
      .poll(async () => {
        const [here, there] = [
          await headings.nth(place).boundingBox(),
          await mirror(page).locator('main .summary h2').nth(place).boundingBox(),
        ]
        return Math.abs((here?.y ?? 0) - (there?.y ?? 9999))
      })
      .toBeLessThan(250)
  }
})

test('Scenario: the table of all choices is scrolled sideways beside English too', async ({ page }) => {
  await beginBeside(page, 'knee-osteoarthritis', 'ur')
  await page.keyboard.press('Alt+3')
  const tableIn = (place: Pick<Page, 'locator'>) => place.locator('main section:has(> table)').first()
  /** How far each column's middle is from the edge that the names of the choices stand at, as a share of the room. */
  const columnsIn = (place: Pick<Page, 'locator'>) =>
    tableIn(place).evaluate((section) => {
      const isTurned = getComputedStyle(section).direction === 'rtl'
      const room = section.getBoundingClientRect()
      const middles = Array.from(section.querySelectorAll('thead th'), (head) => {
        const { left, width } = head.getBoundingClientRect()
        return isTurned ? room.right - left - width / 2 : left + width / 2 - room.left
      })
      return middles.flatMap((middle, column) =>
        column > 0 && middle > 240 && middle < room.width ? [column] : [],
      )
    })
  await expect(tableIn(mirror(page))).toBeVisible()
  for (const share of [1, 0.5, 0]) {
    await tableIn(page).evaluate((section, to) => {
      section.scrollLeft = to * (section.scrollWidth - section.clientWidth)
    }, share)
    const here = await columnsIn(page)
    await expect
      .poll(async () => (await columnsIn(mirror(page))).some((column) => here.includes(column)))
      .toBe(true)
  }
  const strip = page.getByRole('region', { name: 'Must also be mentioned' })
  const name = await strip.getByRole('button').last().textContent()
  await strip.getByRole('button').last().click()
  const column = mirror(page).locator('thead th', { hasText: name ?? '' })
  await expect
    .poll(async () => {
      const [box, room] = [await column.boundingBox(), await mirrorSection(page).boundingBox()]
      return (box?.x ?? 0) + (box?.width ?? 0) / 2 - (room?.x ?? 9999) > 0
    })
    .toBe(true)
})

test('Scenario: what the person is asked in Decide stands beside English, with their answers; what is the clinician’s does not', async ({
  page,
}) => {
  await beginBeside(page, 'acute-sore-throat', 'pl')
  await page.keyboard.press('Alt+4')
  const theirs = mirror(page).locator('main')
  const open = (summary: string) => page.locator('main summary', { hasText: summary }).click()
  await open('How involved do you want to be?')
  await page.getByRole('radio', { name: 'We decide together' }).check()
  await expect(theirs.getByRole('radiogroup', { name: 'Jaki chcesz mieć udział?' })).toBeVisible()
  await expect(theirs.locator('label[data-chosen]', { hasText: 'Decydujemy razem' })).toBeVisible()
  await open('How ready do you feel?')
  const sure = page.getByRole('radiogroup', { name: 'Do you feel sure what is best for you?' })
  await sure.getByRole('radio', { name: 'No' }).check()
  const ready = theirs.locator('details[open] fieldset').filter({ hasText: 'Nie' })
  await expect(ready.locator('label[data-chosen]')).toHaveText('Nie')
  await open('What does it add to your days?')
  await page
    .getByRole('textbox', { name: /, now$/ })
    .first()
    .fill('3')
  await page.keyboard.press('Tab')
  await expect(theirs.getByRole('textbox').filter({ visible: true }).nth(0)).toHaveValue('3')
  // What is not known is said where it is, and nowhere else.
  await expect(theirs.getByText('Nie wiadomo', { exact: true }).filter({ visible: true })).toHaveCount(0)
  await expectFitsWidth(page)
  await expect(theirs.getByText('Czy dobrze to wyjaśniliśmy?')).toHaveCount(0)
  await expect(theirs.getByText('Co zaleca lekarz lub pielęgniarka?')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(ready.locator('label[data-chosen]')).toHaveCount(0)
  await page.keyboard.press('Alt+6')
  await expect(page.getByRole('radiogroup', { name: 'Safe to take home?' })).toBeVisible()
  await expect(theirs.locator('.summary')).toBeVisible()
  await expect(theirs.getByRole('radiogroup')).toHaveCount(0)
})
