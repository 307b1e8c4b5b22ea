import { expect, test } from '../../support/browser.ts'
import { speak, stage } from '../../support/speaking.ts'

const polish = /[ąćęłńóśźż]/i

test('Scenario: in a Polish talk about an aid that is English, no line is of both', async ({ page }) => {
  await page.goto('./#/start/child-ear-infection')
  await speak(page, 'pl')
  const lines = page.locator('main li')
  await expect(lines.first()).toBeVisible()
  for (const line of await lines.allTextContents()) expect(line).not.toMatch(polish)
  await stage(page, 1).click()
  const cards = page.locator('main fieldset button[aria-pressed]')
  await expect(cards.first()).toBeVisible()
  for (const place of [0, 1, 2]) await cards.nth(place).click()
  await stage(page, 3).click()
  const rows = page.locator('main table tr:has(th[scope=row])')
  await expect(rows.first()).toBeVisible()
  for (const row of await rows.allTextContents()) expect(row).not.toMatch(polish)
  await stage(page, 4).click()
  await expect(lines.first()).toBeVisible()
  for (const line of await lines.allTextContents()) expect(line).not.toMatch(polish)
})

test('Scenario: what stands under the name of a row is in the language of the row', async ({ page }) => {
  for (const aid of ['child-ear-infection', 'knee-osteoarthritis']) {
    await page.goto(`./#/start/${aid}`)
    await speak(page, 'pl')
    await stage(page, 1).click()
    const cards = page.locator('main fieldset button[aria-pressed]')
    await expect(cards.first()).toBeVisible()
    for (const place of [0, 1, 2]) await cards.nth(place).click()
    await stage(page, 2).click()
    const under = page.locator('main table th [data-parts]')
    await expect(under.first()).toBeVisible()
    const lines = await under.allTextContents()
    for (const line of lines) expect(line).not.toMatch(polish)
    for (const said of ['You said: matters', 'Must be mentioned', 'certainty not rated'])
      expect(lines.join()).toContain(said)
  }
})

test('Scenario: an English line in an Urdu page goes on from left to right', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('./#/start/knee-osteoarthritis')
  await speak(page, 'ur')
  await stage(page, 2).click()
  const under = page.locator('main table th [data-parts]')
  await expect(under.first()).toBeVisible()
  const wrong = await under.evaluateAll((lines) =>
    lines.flatMap((line) => {
      const parts = [...line.children].map((part) => [...part.getClientRects()])
      return parts.slice(1).flatMap((boxes, place) => {
        const [before, after] = [parts[place]?.at(-1), boxes[0]]
        const isOneLine = before && after && Math.abs(before.bottom - after.bottom) < 4
        return isOneLine && before.right > after.left + 1 ? [line.textContent] : []
      })
    }),
  )
  expect(wrong).toEqual([])
})
