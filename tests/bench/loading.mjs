import { firstWords, launch, noteUsable, slowPage, usable } from './browser.mjs'
import { atMost, median } from './measure.mjs'

const rounds = 7

async function load(browser, url, read) {
  const { context, page } = await slowPage(browser)
  await page.addInitScript(noteUsable)
  await page.goto(url)
  const value = await read(page)
  await context.close()
  return value
}

/** Loaded once, kept by the service worker, opened again with the network off; time until usable. */
async function openedAgain(browser, url) {
  const { context, page, session } = await slowPage(browser, { network: false })
  await page.addInitScript(noteUsable)
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await session.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  })
  const again = await context.newPage()
  const slow = await context.newCDPSession(again)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await again.addInitScript(noteUsable)
  await again.goto(url)
  const value = await usable(again)
  await context.close()
  return value
}

async function bareAgain(browser, url) {
  const { context, page } = await slowPage(browser, { network: false })
  await page.goto(url)
  const again = await context.newPage()
  const slow = await context.newCDPSession(again)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await again.addInitScript(noteUsable)
  await again.goto(url)
  const value = await usable(again)
  await context.close()
  return value
}

async function layoutShift(browser, url) {
  const { context, page } = await slowPage(browser)
  await page.addInitScript(noteUsable)
  await page.addInitScript(() => {
    window.__shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await usable(page)
  const value = await page.evaluate(() => window.__shift)
  await context.close()
  return value
}

/** First words, usable, opened again, layout shift. `urls` are the served app, the static page and bare React. */
export async function loadingFigures({ app, words, react }) {
  const browser = await launch()
  const seen = { appWords: [], staticWords: [], appUsable: [], reactUsable: [], appAgain: [], reactAgain: [] }
  for (let round = 0; round < rounds; round += 1) {
    seen.appWords.push(await load(browser, app, firstWords))
    seen.staticWords.push(await load(browser, words, firstWords))
    seen.appUsable.push(await load(browser, app, usable))
    seen.reactUsable.push(await load(browser, react, usable))
    seen.appAgain.push(await openedAgain(browser, app))
    seen.reactAgain.push(await bareAgain(browser, react))
  }
  const compared = (name, one, other, goal) => {
    const [ours, theirs] = [median(seen[one]), median(seen[other])]
    return atMost(name, ours / theirs, goal, '×', `${Math.round(ours)} ms / ${Math.round(theirs)} ms`)
  }
  const shift = await layoutShift(browser, app)
  await browser.close()
  return [
    compared(
      'first words on the start page / a static page of the same words',
      'appWords',
      'staticWords',
      1.15,
    ),
    compared('start page usable / a bare React page', 'appUsable', 'reactUsable', 1.2),
    compared('opened again, offline, usable / a bare React page opened again', 'appAgain', 'reactAgain', 2.1),
    atMost('layout shift of the start page', shift, 0, ''),
  ]
}
