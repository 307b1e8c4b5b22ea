import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { launch, slowPage } from './browser.mjs'
import { atMost, median } from './measure.mjs'
import { work } from './prepare.mjs'
import { serve } from './serve.mjs'

const rounds = 9
const mostKilobytes = 150

/** A talk about an aid with pictures of a thousand people, as far as its summary needs it; the file that it saves. */
async function savedSummary(browser, app) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(`${app}#/start/statins-primary-prevention`)
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().click()
  await page.getByRole('radiogroup').nth(1).getByRole('radio').nth(1).click()
  const stages = page.getByRole('navigation', { name: 'Stages' })
  await stages.getByRole('link', { name: 'What matters' }).click()
  const statements = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  for (const place of [0, 1, 2]) await statements.nth(place).click()
  await stages.getByRole('link', { name: 'Summary' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the summary' }).click()
  const html = await readFile(await (await downloading).path(), 'utf8')
  await context.close()
  return html
}

/** The same words on a page without a style, a picture or data. */
async function barePage(browser, html) {
  const page = await browser.newPage()
  await page.setContent(html)
  const text = await page.evaluate(() => document.body.innerText)
  await page.close()
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const lines = escaped.split(/\n+/).map((line) => `<p>${line}`)
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>'
  return `${head}<meta name="viewport" content="width=device-width">${lines.join('\n')}`
}

/** Runs before the page: notes the first frame after the whole text is there. */
function noteReadable() {
  document.addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.__readable = performance.now()
      }),
    ),
  )
}

async function readableAt(browser, url) {
  const { context, page } = await slowPage(browser)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(noteReadable)
  await page.goto(url)
  const value = await page.waitForFunction(() => window.__readable).then((handle) => handle.jsonValue())
  await context.close()
  return value
}

/** On a cheap phone on a slow network: until the saved summary can be read, beside a bare page of the same words; and its size. */
export async function readingFigures({ app }) {
  const browser = await launch()
  const html = await savedSummary(browser, app)
  const pages = { summary: html, bare: await barePage(browser, html) }
  const served = {}
  for (const [name, content] of Object.entries(pages)) {
    const folder = path.join(work, `reading-${name}`)
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'index.html'), content)
    served[name] = await serve(folder)
  }
  const seen = { summary: [], bare: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['summary', 'bare']) seen[name].push(await readableAt(browser, served[name].url))
  }
  for (const { close } of Object.values(served)) close()
  await browser.close()
  const [ours, theirs] = [median(seen.summary), median(seen.bare)]
  return [
    atMost(
      'the saved summary can be read / a bare page of the same words',
      ours / theirs,
      1.3,
      '×',
      `${Math.round(ours)} ms / ${Math.round(theirs)} ms`,
    ),
    atMost('the saved summary with its pictures', Buffer.byteLength(html) / 1024, mostKilobytes, 'KB'),
  ]
}
