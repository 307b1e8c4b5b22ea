import { launch, metric, slowPage } from './browser.mjs'
import { atMost, median, quantile } from './measure.mjs'

const taps = 160
const turns = 8
const longRun = 500

/** Event Timing rounds to 8 ms and leaves out what is quicker than 16. */
const watchTaps = () => {
  window.__taps = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') window.__taps.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: false })
}

async function tapAround(page, session, count) {
  const buttons = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  const places = await buttons.evaluateAll((all) =>
    all.map((button) => {
      const box = button.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, inView: box.bottom < innerHeight - 90 }
    }),
  )
  const inView = places.filter((place) => place.inView)
  const before = await metric(session, 'TaskDuration')
  await page.evaluate(() => {
    window.__taps = []
  })
  for (let tap = 0; tap < count; tap += 1) {
    const { x, y } = inView[tap % inView.length]
    await page.mouse.click(x, y)
    await page.waitForTimeout(60)
  }
  const work = (await metric(session, 'TaskDuration')) - before
  const slow = await page.evaluate(() => window.__taps)
  const durations = [...slow, ...Array.from({ length: Math.max(0, count - slow.length) }, () => 8)]
  return { durations, work }
}

async function openMatters(browser, url) {
  const slow = await slowPage(browser, { network: false })
  await slow.page.addInitScript(watchTaps)
  await slow.page.goto(`${url}#/start/statins-primary-prevention`)
  await slow.page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().click()
  await slow.page.getByRole('button', { name: 'Next', exact: true }).click()
  await slow.page.getByRole('group', { name: 'What might matter to you' }).waitFor()
  return slow
}

/**
 * Runs in the app: the stage as it stands, with its styles and without a line of its code. One statement is pressed, so
 * that its entry in the order is there to be copied.
 */
function stillOf() {
  const page = document.documentElement.cloneNode(true)
  for (const part of page.querySelectorAll('script, link, style, meta[http-equiv]')) part.remove()
  const css = [...document.styleSheets].map(({ cssRules }) =>
    [...cssRules].map((rule) => rule.cssText).join(''),
  )
  return `<!doctype html><meta charset="utf-8"><style>${css.join('')}</style>${page.querySelector('body').innerHTML}`
}

/** The script of the static page: a tap presses the statement and puts it into the order or takes it out. */
function tapByHand() {
  const list = document.querySelector('main ol')
  const group = document.querySelector('main fieldset:has([aria-pressed])')
  const template = list.firstElementChild
  for (const button of group.querySelectorAll('[aria-pressed=true]'))
    button.setAttribute('aria-pressed', 'false')
  list.replaceChildren()
  list.hidden = true
  const entries = new Map()
  group.addEventListener('click', ({ target }) => {
    const button = target.closest('button')
    const isPressed = button.getAttribute('aria-pressed') === 'false'
    button.setAttribute('aria-pressed', isPressed)
    if (isPressed) {
      const entry = template.cloneNode(true)
      entry.children[1].textContent = button.textContent
      entries.set(button, entry)
      list.append(entry)
    } else entries.get(button).remove()
    ;[...list.children].forEach((entry, place) => {
      entry.firstElementChild.textContent = place + 1
    })
    list.hidden = list.children.length === 0
  })
}

/**
 * The same tap on a static page: the same words, styles and visible change as on our stage, by a few lines without any
 * library, log, saving or fold. A page that changes nothing to be seen would compare our paint with none.
 */
async function openStill(browser, app, url) {
  const first = app.page.getByRole('group', { name: 'What might matter to you' }).getByRole('button').first()
  await first.click()
  await app.page.getByRole('main').getByRole('listitem').first().waitFor()
  const html = `${await app.page.evaluate(stillOf)}<script>(${String(tapByHand)})()</script>`
  await first.click()
  const still = await slowPage(browser, { network: false })
  await still.page.addInitScript(watchTaps)
  await still.page.route('**/still.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await still.page.goto(`${url}still.html`)
  await still.page.unrouteAll()
  const statement = still.page
    .getByRole('group', { name: 'What might matter to you' })
    .getByRole('button')
    .first()
  await statement.click()
  await still.page.getByRole('main').getByRole('listitem').first().waitFor()
  await statement.click()
  return still
}

async function heap(session) {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  return (await metric(session, 'JSHeapUsedSize')) / 1024 / 1024
}

/** The start page, loaded and at rest: the talk that it fetches ahead is in it. */
async function heapAfterLoad(browser, url) {
  const slow = await slowPage(browser, { network: false })
  await slow.page.goto(url, { waitUntil: 'networkidle' })
  const value = await heap(slow.session)
  await slow.context.close()
  return atMost('heap after load', value, 4, 'MB')
}

/** Code that runs often is compiled anew, so memory is flat only once the taps before have warmed it up. */
async function heapOverTaps({ page, session }) {
  await tapAround(page, session, 100)
  const before = await heap(session)
  await tapAround(page, session, longRun)
  const after = await heap(session)
  const of = `${before.toFixed(2)} MB, then ${after.toFixed(2)} MB`
  return atMost(`heap in a consultation after ${longRun} taps / before`, after / before, 1.1, '×', of)
}

/** Ours and the static page by turns, so that whatever else the machine does falls on both. */
async function byTurns(ours, still) {
  const seen = { ours: { durations: [], work: 0 }, still: { durations: [], work: 0 } }
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [name, { page, session }] of Object.entries({ ours, still })) {
      await page.bringToFront()
      const { durations, work } = await tapAround(page, session, taps / turns)
      if (turn < 0) continue
      seen[name].durations.push(...durations)
      seen[name].work += work
    }
  }
  return seen
}

function figuresOf({ ours, still }, statements) {
  const compared = (part) => [quantile(ours.durations, part), quantile(still.durations, part)]
  const over = (name, part, goal) => {
    const [one, other] = compared(part)
    return atMost(
      `tap to next paint over a static page, ${name} (${statements})`,
      one - other,
      goal,
      'ms',
      `${one} - ${other} ms`,
    )
  }
  const [work, least] = [ours.work, still.work].map((seconds) => (seconds * 1000) / taps)
  const of = `${work.toFixed(1)} ms / ${least.toFixed(1)} ms`
  return [
    over('median', 0.5, 8),
    over('p95', 0.95, 16),
    atMost(`main-thread work of a tap / a static page (${statements})`, work / least, 2.5, '×', of),
  ]
}

/** A tap that is saved and recomputes the fit, against the same tap on a static page; memory over many taps. */
export async function tappingFigures({ app, many, words }) {
  const browser = await launch()
  const figures = [await heapAfterLoad(browser, app)]
  for (const [statements, url] of [
    ['8 statements', app],
    ['40 statements', many],
  ]) {
    const ours = await openMatters(browser, url)
    const still = await openStill(browser, ours, words)
    figures.push(...figuresOf(await byTurns(ours, still), statements))
    await still.context.close()
    if (url === app) figures.push(await heapOverTaps(ours))
    await ours.context.close()
  }
  await browser.close()
  return figures
}

/** Press to a file on the disk: ours, and the same text put into a file from a string. */
export async function summaryFigures({ app, words }) {
  const browser = await launch()
  const slow = await openMatters(browser, app)
  await slow.page.getByRole('link', { name: 'Summary' }).click()
  const save = slow.page.getByRole('button', { name: 'Save the summary' })
  const download = async (page, button) => {
    const downloading = page.waitForEvent('download')
    const from = performance.now()
    await button.click()
    const file = await downloading
    await file.path()
    return { time: performance.now() - from, file }
  }
  const ours = []
  let text = ''
  for (let round = 0; round < 9; round += 1) {
    const { time, file } = await download(slow.page, save)
    ours.push(time)
    if (!text) text = await readText(file)
  }
  const plain = await slowPage(browser, { network: false })
  await plain.page.goto(words)
  await plain.page.evaluate((content) => {
    const button = document.createElement('button')
    button.textContent = 'Save from a string'
    button.addEventListener('click', () => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([content], { type: 'text/html' }))
      link.download = 'plain.html'
      link.click()
    })
    document.body.prepend(button)
  }, text)
  const theirs = []
  for (let round = 0; round < 9; round += 1) {
    theirs.push(
      (await download(plain.page, plain.page.getByRole('button', { name: 'Save from a string' }))).time,
    )
  }
  await browser.close()
  return [atMost('press to summary file / the same file from a string', median(ours) / median(theirs), 3)]
}

async function readText(file) {
  const chunks = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
