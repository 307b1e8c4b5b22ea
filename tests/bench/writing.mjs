import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, slowPage } from './browser.mjs'
import { atMost, median, quantile } from './measure.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const keys = 40
const pauses = 24
const largest = 'knee-osteoarthritis'
const option = 'exercise'
const optionsName = 'Exercise and weight loss'

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

/** Brings a page to the front, and slows down only that one: a slowed page takes a core even when it rests. */
async function bringAlone(page, other) {
  await other.session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.page.bringToFront()
}

async function compared(browser, url, name, ours, box) {
  const bare = await openBare(browser, url, await box.evaluate(lookOf))
  const seen = { ours: [], bare: [] }
  for (let turn = -1; turn < 3; turn += 1) {
    await bringAlone(ours, bare)
    const one = await typed(ours.page, box)
    await bringAlone(bare, ours)
    const other = await typed(bare.page, bare.page.locator('textarea'))
    if (turn < 0) continue
    seen.ours.push(...one)
    seen.bare.push(...other)
  }
  await bringAlone(ours, bare)
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

/** Runs in the page: ms from the next key until what is looked at has changed and the frame with it is drawn. */
const watchFollowing = ({ at, text }) => {
  const found = document.querySelector(at)
  const root = found.contentDocument?.body ?? found
  const before = root.textContent
  const isThere = () => (text ? root.textContent.includes(text) : root.textContent !== before)
  window.__followed = new Promise((resolve) => {
    const pressed = () => {
      const from = performance.now()
      const drawn = () => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now() - from)
        channel.port2.postMessage(0)
      }
      const watch = new MutationObserver(() => {
        if (!isThere()) return
        watch.disconnect()
        requestAnimationFrame(drawn)
      })
      watch.observe(root, { subtree: true, childList: true, characterData: true })
    }
    addEventListener('keydown', pressed, { once: true, capture: true })
  })
}

async function followed(page, name, goal, turns) {
  const times = []
  for (const { key, at, text } of turns) {
    await page.evaluate(watchFollowing, { at, text })
    await page.keyboard.press(key)
    times.push(await page.evaluate(() => window.__followed))
    await page.waitForTimeout(1000)
  }
  const of = `median ${Math.round(median(times))} ms, with the pause`
  return atMost(`last key to ${name}`, quantile(times, 0.95), goal, 'ms', of)
}

/** The first name of the facts is broken and mended by turns: what is found beside the text changes with it. */
async function checksFollow(page, name, goal) {
  await page.locator('textarea').click()
  await page.keyboard.press('Control+Home')
  const turns = Array.from({ length: pauses }, (_, turn) => ({
    key: turn % 2 === 0 ? 'q' : 'Backspace',
    at: 'main section h2',
  }))
  return followed(page, `checks (${name})`, goal, turns)
}

/** Letters at the end of an option's name: they come to stand in the screen beside it. */
async function previewFollows(page, goal) {
  await page.bringToFront()
  await page.waitForFunction((name) => document.activeElement?.value === name, optionsName)
  // The screen itself comes a moment after its frame.
  await page.frameLocator('aside iframe').getByRole('heading').first().waitFor()
  await page.keyboard.press('Control+End')
  const turns = Array.from({ length: pauses }, (_, turn) => ({
    key: 'z',
    at: 'aside iframe',
    text: 'z'.repeat(turn + 1),
  }))
  return followed(page, 'the screen beside a field', goal, turns)
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
  const draft = await openDraft(browser, app, portable(facts, english))
  const { page, go, context } = draft
  await go(`write/w.options.${option}.name`)
  figures.push(await previewFollows(page, 300))
  await go('text')
  const box = page.locator('textarea')
  await box.waitFor()
  figures.push(await checksFollow(page, 'largest aid', 300))
  await go('write')
  const about = page.getByRole('textbox', { name: 'In plain words' }).first()
  await about.waitFor()
  figures.push(await compared(browser, app, 'a field of prose', draft, about))
  // Last of all: the letters typed there break the facts.
  await go('text')
  await box.waitFor()
  figures.push(await compared(browser, app, 'Files as text', draft, box))
  await context.close()
  const large = await openDraft(browser, app, portable(fiveTimes(facts), english))
  await large.go('text')
  await large.page.locator('textarea').waitFor()
  figures.push(await checksFollow(large.page, 'five times its size', 1000))
  await browser.close()
  return figures
}
