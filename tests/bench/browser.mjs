import { chromium } from '@playwright/test'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser's own "slow 4G": 562.5 ms for each request, 1.44 Mbit/s down, 675 kbit/s up. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })

/** A page of its own, without cache or storage, slowed down as a practice PC is. */
export async function slowPage(browser, { network = true, serviceWorkers = 'allow' } = {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  if (network) await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Performance.enable')
  return { context, page, session }
}

export async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN
}

/** Time in ms from the start of loading until words were first painted. */
export const firstWords = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0]
          if (entry) resolve(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )

/** Run before the page: notes when React has taken hold of the first search field. */
export function noteUsable() {
  const look = () => {
    const field = document.querySelector('input[type=search]')
    if (field && Object.keys(field).some((key) => key.startsWith('__reactProps'))) {
      window.__usable = performance.now()
    } else requestAnimationFrame(look)
  }
  look()
}

export const usable = (page) =>
  page.waitForFunction(() => window.__usable).then((handle) => handle.jsonValue())
