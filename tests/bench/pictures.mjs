import { launch, slowPage } from './browser.mjs'
import { atMost, median } from './measure.mjs'

const rounds = 40

/**
 * Two pictures of 1,000 people, each with its range: our icon array, and React with one element for each icon. By
 * turns on one page, so that whatever else the machine does falls on both. The browser draws the pixels on other threads:
 * that is not in the time, which ends when the page itself has painted.
 */
export async function picturesFigures({ pictures }) {
  const browser = await launch()
  const { page } = await slowPage(browser, { network: false, serviceWorkers: 'block' })
  await page.goto(pictures)
  const seen = { ours: { times: [], nodes: 0 }, naive: { times: [], nodes: 0 } }
  for (let round = -3; round < rounds; round += 1) {
    for (const [kind, so] of Object.entries(seen)) {
      const { time, nodes } = await page.evaluate((name) => window.draw(name), kind)
      if (round < 0) continue
      so.times.push(time)
      so.nodes = nodes
    }
  }
  await browser.close()
  const [ours, naive] = [median(seen.ours.times), median(seen.naive.times)]
  const { nodes } = seen.ours
  const drawing = 'drawing a paired 1,000-icon array / one element for each icon'
  return [
    atMost(`${drawing}, time`, ours / naive, 0.25, '×', `${ours.toFixed(1)} ms / ${naive.toFixed(1)} ms`),
    atMost(
      `${drawing}, DOM nodes`,
      nodes / seen.naive.nodes,
      0.25,
      '×',
      `${nodes} nodes / ${seen.naive.nodes} nodes`,
    ),
  ]
}
