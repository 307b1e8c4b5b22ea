import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a decision aid' })
const found = (page: Page) =>
  page.getByRole('list', { name: 'Decision aids' }).getByRole('link').and(page.locator('[href^="#/start/"]'))
const recent = (page: Page) =>
  page
    .getByRole('list', { name: 'Opened here before' })
    .getByRole('link')
    .and(page.locator('[href^="#/start/"]'))
const begun = (page: Page) => page.getByRole('radiogroup', { name: 'Is this for you?' })

for (const { id, letters, title } of aidsUnderTest) {
  test(`${id}: three letters and Enter find it, and no other aid is loaded`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
    await page.goto('./')
    await search(page).fill(letters)
    await expect(found(page).first()).toHaveText(title)
    expect(asked.filter((path) => /\/aids\/[^/]+\/aid-/.test(path))).toEqual([])
    await search(page).press('Enter')
    await expect(begun(page)).toBeVisible()
    expect(asked.filter((path) => /\/aids\/[^/]+\/aid-/.test(path))).toEqual([
      expect.stringMatching(new RegExp(`/aids/[0-9a-f]{12}/aid-${id}\\.json$`)),
    ])
  })
}

test('Scenario: Enter is pressed while the index is still on its way', async ({ page }) => {
  let letGo = () => undefined as void
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/aids/*/index.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await search(page).fill(aid.letters)
  await search(page).press('Enter')
  await expect(page.getByText('Fetching the decision aids…')).toBeVisible()
  letGo()
  await expect(begun(page)).toBeVisible()
})

test('Scenario: Enter is pressed before the app itself has arrived', async ({ page }) => {
  let letGo = () => undefined as void
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await search(page).fill(aid.letters)
  await search(page).press('Enter')
  letGo()
  await expect(begun(page)).toBeVisible()
})

test('Scenario: the list does not load, is said so, and comes when asked for again', async ({ page }) => {
  await page.route('**/aids/*/index.json', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('The list of decision aids did not load')
  await expectAccessible(page)
  await page.unroute('**/aids/*/index.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await search(page).fill(aid.letters)
  await expect(found(page).first()).toHaveText(aid.title)
})

for (const [name, viewport] of [
  ['on a practice PC', { width: 1366, height: 633 }],
  ['on a phone', { width: 390, height: 844 }],
] as const) {
  test(`Scenario: by area, by a slip of the finger, opened before, without a network, cleared, ${name}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto('./')
    await expect(page.getByText('Ready without network')).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Ear, nose and throat' }).click()
    await expectAccessible(page)
    await expectFitsWidth(page)
    await found(page).filter({ hasText: aid.title }).click()
    await expect(begun(page)).toBeVisible()
    await page.goto('./')
    await expect(recent(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Opened here before' }).click()
    await expect(recent(page)).toHaveText([aid.title])
    await expectAccessible(page)
    await expectFitsWidth(page)
    await search(page).fill('tonsilitus')
    await expect(found(page)).toHaveText([aid.title])
    await expectAccessible(page)
    await search(page).fill('')
    await page.getByRole('button', { name: 'Clear from this machine' }).click()
    await page.getByRole('button', { name: 'Clear it all' }).click()
    await expect(page.getByText('Cleared')).toBeVisible()
    await expect(recent(page)).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Ear, nose and throat' })).toBeVisible()
    await expect(recent(page)).toHaveCount(0)
  })
}

test('Scenario: nothing sticks out on a very narrow screen, whatever was typed', async ({ page }) => {
  await page.setViewportSize({ width: 245, height: 700 })
  await page.goto('./')
  await expectFitsWidth(page)
  await page.getByRole('button', { name: 'Bones and joints' }).click()
  await expectFitsWidth(page)
  await search(page).fill('pneumonoultramicroscopicsilicovolcanoconiosis')
  await expect(page.getByText(/^No decision aid found/)).toBeVisible()
  await expectFitsWidth(page)
  await page.goto(`./#/start/${aid.id}`)
  await expect(begun(page)).toBeVisible()
  await page.goto('./')
  await page.getByRole('button', { name: 'Clear from this machine' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectFitsWidth(page)
})

test('Scenario: by keyboard alone, through an area', async ({ page }) => {
  await page.goto('./')
  await expect(search(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Ear, nose and throat' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText(/decision aids? found/)).toHaveRole('status')
  const first = found(page).first()
  for (let press = 0; press < 12; press += 1) {
    if (await first.evaluate((link) => link === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(begun(page)).toBeVisible()
})
