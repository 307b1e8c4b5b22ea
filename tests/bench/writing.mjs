import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, slowPage } from './browser.mjs'
import { atMost, median, quantile } from './measure.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const keys = 40
const pauses = 12
/** What is waited for on purpose before a text is read: it is told apart in the line. */
const largest = 'knee-osteoarthritis'

/** Runs in the page: how long from each key to the end of the frame that shows it, in ms. */
const watchKeys = () => {
  window.__keys = []
  addEventListener(
    'keydown',
    () => {
      const from = performance.now()
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => window.__keys.push(performance.now() - from)
        channel.port2.postMessage(0)
      })
    },
    true,
  )
}

async function typed(page, box) {
  await box.click()
  await page.evaluate(() => {
    window.__keys = []
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type('a')
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => window.__keys)
}

const portable = (facts, english) => ({
  name: 'bench.aid.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 1, facts, words: { en: english } })),
})

/** Opens a file as a draft on a slow page, at its text. */
async function openDraft(browser, url, file) {
  const slow = await slowPage(browser, { network: false })
  await slow.page.addInitScript(watchKeys)
  await slow.page.goto(`${url}#/aids`)
  await slow.page.locator('input[type=file]').setInputFiles(file)
  await slow.page.waitForURL(/#\/drafts\//)
  const at = new URL(slow.page.url()).hash.replace(/(#\/drafts\/[^/]+).*/, '$1')
  const go = (panel) => slow.page.evaluate((hash) => void (location.hash = hash), `${at}/${panel}`)
  return { ...slow, go }
}

/** What a text area must share with another one to be the same work for the browser. */
const lookOf = (area) => {
  const { width, height, font, lineHeight, padding, boxSizing } = getComputedStyle(area)
  const style = { width, height, font, lineHeight, padding, boxSizing }
  return { style, wrap: area.wrap, text: area.value }
}

/** A text area of the same text and size, and nothing else. */
async function openBare(browser, url, look) {
  const bare = await slowPage(browser, { network: false })
  await bare.page.addInitScript(watchKeys)
  await bare.page.route('**/bare.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><textarea></textarea>',
    }),
  )
  await bare.page.goto(`${url}bare.html`)
  await bare.page.evaluate(({ style, wrap, text }) => {
    const area = document.querySelector('textarea')
    Object.assign(area.style, style)
    area.wrap = wrap
    area.value = text
  }, look)
  return bare
}

async function compared(browser, url, name, ours, box) {
  const bare = await openBare(browser, url, await box.evaluate(lookOf))
  const seen = { ours: [], bare: [] }
  for (let turn = -1; turn < 3; turn += 1) {
    await ours.bringToFront()
    const one = await typed(ours, box)
    await bare.page.bringToFront()
    const other = await typed(bare.page, bare.page.locator('textarea'))
    if (turn < 0) continue
    seen.ours.push(...one)
    seen.bare.push(...other)
  }
  await bare.context.close()
  const [one, other] = [median(seen.ours), median(seen.bare)]
  return atMost(
    `key to paint in ${name} / a bare text area`,
    one / other,
    1.5,
    '×',
    `${one.toFixed(1)} / ${other.toFixed(1)} ms`,
  )
}

/** From the last key until the findings beside the text have followed: a source is broken and mended by turns. */
async function following(page, name, goal) {
  const box = page.locator('textarea')
  const times = []
  for (let turn = 0; turn < pauses; turn += 1) {
    const time = await box.evaluate(
      (area, isBroken) => {
        const list = area.closest('main')
        const before = list.querySelector('section h2').textContent
        const text = isBroken
          ? `unknown-key: 1\nother-key: 2\n${area.value}`
          : area.value.replace('unknown-key: 1\nother-key: 2\n', '')
        const from = performance.now()
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, text)
        area.dispatchEvent(new Event('input', { bubbles: true }))
        return new Promise((resolve) => {
          const look = () => {
            if (list.querySelector('section h2').textContent === before) requestAnimationFrame(look)
            else resolve(performance.now() - from)
          }
          look()
        })
      },
      turn % 2 === 0,
    )
    times.push(time)
    await page.waitForTimeout(300)
  }
  const of = `median ${Math.round(median(times))} ms, with the pause`
  return atMost(`end of typing to checks, p95 (${name})`, quantile(times, 0.95), goal, 'ms', of)
}

/** The text as a comment again and again: five times its size, as far as a file may have. */
const fiveTimes = (facts) => `${facts}\n${facts.replace(/^/gm, '# ').repeat(4)}`

/** The workbench: typing in the text and in a field, and how soon what is found follows. */
export async function writingFigures({ app }) {
  const [facts, english] = await Promise.all(
    ['aid.yaml', 'en.md'].map((file) => readFile(path.join(root, 'decision-aids', largest, file), 'utf8')),
  )
  const browser = await launch()
  const figures = []
  const { page, go, context } = await openDraft(browser, app, portable(facts, english))
  await go('text')
  const box = page.locator('textarea')
  await box.waitFor()
  figures.push(await following(page, 'largest aid', 300))
  figures.push(await compared(browser, app, 'Files as text', page, box))
  await go('write')
  const about = page.getByRole('textbox', { name: 'In plain words' }).first()
  await about.waitFor()
  figures.push(await compared(browser, app, 'a field of prose', page, about))
  await context.close()
  const large = await openDraft(browser, app, portable(fiveTimes(facts), english))
  await large.go('text')
  await large.page.locator('textarea').waitFor()
  figures.push(await following(large.page, 'five times its size', 1000))
  await browser.close()
  return figures
}
