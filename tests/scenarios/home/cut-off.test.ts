import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { accessibilityFaults, expect, expectFitsWidth, test } from '../../support/browser.ts'
import { mouse, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

async function saved(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

/** The summary of a whole talk as a file, and the same protected by words. */
async function bothFiles(page: Page) {
  await wholeConsultation(page, mouse(page), aid)
  const html = await saved(page, 'Save the summary')
  await page.locator('summary', { hasText: 'More ways to give it' }).click()
  await page.locator('summary', { hasText: 'A file protected by five words' }).click()
  const sealed = await saved(page, 'Save the protected file')
  return { html, sealed }
}

/** A phone that opens a file from its own disk. */
async function onPhone(browser: Browser, content: string, script: boolean) {
  const path = test.info().outputPath(`${content.length}.html`)
  await writeFile(path, content)
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: script,
    offline: true,
  })
  const page = await context.newPage()
  await page.goto(pathToFileURL(path).href)
  return { page, said: page.getByText('The end of this file is missing.'), close: () => context.close() }
}

test('Scenario: a file that did not come whole says so at its top, with a script and without', async ({
  page,
  browser,
}) => {
  const { html, sealed } = await bothFiles(page)
  const middle = html.indexOf('<table')
  expect(middle).toBeGreaterThan(0)
  const cuts = [
    html.slice(0, middle),
    html.slice(0, html.indexOf('weigh-up-summary') + 400),
    html.slice(0, html.lastIndexOf('<script') + 900),
    sealed.slice(0, sealed.indexOf('weigh-up-protected') + 900),
  ]
  for (const cut of cuts)
    for (const script of [true, false]) {
      const atHome = await onPhone(browser, cut, script)
      await expect(atHome.said).toBeInViewport()
      await expectFitsWidth(atHome.page)
      await atHome.close()
    }
  const half = await onPhone(browser, cuts[0] ?? '', true)
  await expect.poll(async () => (await half.said.boundingBox())?.height ?? 0).toBeGreaterThan(20)
  expect(await accessibilityFaults(half.page)).toEqual([])
  await half.close()
  for (const whole of [html, sealed])
    for (const script of [true, false]) {
      const atHome = await onPhone(browser, whole, script)
      await expect(atHome.page.getByRole('heading', { level: 1 })).toBeVisible()
      await atHome.page.waitForTimeout(4500)
      await expect(atHome.said).toBeHidden()
      await atHome.page.emulateMedia({ media: 'print' })
      await expect(atHome.said).toBeHidden()
      await atHome.close()
    }
})

/** What a page says of its missing end: as the line that it holds, or as what its styles put there where it holds nothing. */
async function saidOfItsEnd(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish()
    const drawn = [document.body, document.querySelector('main') ?? document.body].map((element) => {
      const { content, fontSize } = getComputedStyle(element, '::before')
      return Number.parseFloat(fontSize) > 0 ? content : ''
    })
    return `${document.body.innerText} ${drawn.join(' ')}`
  })
}

test('Scenario: wherever a file was cut off behind its first lines, its page is not empty and says so', async ({
  page,
  browser,
}) => {
  const { html, sealed } = await bothFiles(page)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, offline: true })
  const atHome = await context.newPage()
  for (const whole of [html, sealed]) {
    const first = whole.indexOf('</style>')
    expect(first).toBeLessThan(500)
    const places = Array.from({ length: 19 }, (_, place) => Math.round((whole.length * (place + 1)) / 20))
    for (const within of [
      'Content-Security',
      '<title>',
      '</title>',
      '<style>\n',
      '</head>',
      '<body>',
      '<main>',
    ])
      places.push(whole.indexOf(within) + within.length)
    for (const place of [first, ...places]) {
      const path = test.info().outputPath('cut.html')
      await writeFile(path, whole.slice(0, place))
      await atHome.goto(pathToFileURL(path).href)
      const said = await saidOfItsEnd(atHome)
      expect(said, `cut at ${place} of ${whole.length}`).toContain(
        'The end of this file is missing. Ask your practice for it again.',
      )
    }
    await expectFitsWidth(atHome)
  }
  await context.close()
})
