import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { expectSaved, stageLink } from '../support/walk.ts'

/** The browser's own process, told from others by its profile folder (Linux: it looks through /proc). */
async function processOf(profile: string): Promise<number> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) return Number(name)
  }
  throw new Error('the browser that was started is not running')
}

const toggles = (page: Page) =>
  page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')

const isPressed = (page: Page) =>
  toggles(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-pressed')))

test('Scenario: the browser is killed in the middle; what was marked saved is there', async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(120_000)
  const profile = await mkdtemp(path.join(tmpdir(), 'weigh-up-profile-'))
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL ?? '' })
  try {
    let address = `${baseURL}#/start/acute-sore-throat`
    let expected: (string | null)[] | undefined
    for (const round of [0, 1, 2, 3]) {
      const context = await open()
      const page = context.pages()[0] ?? (await context.newPage())
      await page.goto(address)
      if (round === 0) {
        await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
        await stageLink(page, 'What matters').click()
      }
      await expect(toggles(page).first()).toBeVisible()
      if (expected) expect(await isPressed(page)).toEqual(expected)
      for (let tap = 0; tap < 3 + round; tap += 1)
        await toggles(page)
          .nth((tap + round) % 4)
          .click()
      await expectSaved(page)
      expected = await isPressed(page)
      address = page.url()
      process.kill(await processOf(profile), 'SIGKILL')
      await context.close().catch(() => undefined)
    }
    const context = await open()
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(baseURL ?? '')
    await page.getByRole('button', { name: 'Carry on' }).click()
    await page.getByRole('list', { name: 'Unfinished talks' }).getByRole('link').click()
    await expect(toggles(page).first()).toBeVisible()
    expect(await isPressed(page)).toEqual(expected)
    await expectSaved(page)
    await context.close()
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
