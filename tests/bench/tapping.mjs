import { launch, metric, slowPage } from './browser.mjs'
import { atMost, median, quantile } from './measure.mjs'

const taps = 60
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

async function staticTaps(browser, url) {
  const slow = await slowPage(browser, { network: false })
  await slow.page.addInitScript(watchTaps)
  await slow.page.goto(`${url}tap.html`)
  const seen = await tapAround(slow.page, slow.session, taps)
  await slow.context.close()
  return seen
}

async function heap(session) {
  await session.send('HeapProfiler.collectGarbage')
  return (await metric(session, 'JSHeapUsedSize')) / 1024 / 1024
}

/** A tap that is saved and recomputes the fit, against the same tap on a static page; memory over many taps. */
export async function tappingFigures({ app, many, words }) {
  const browser = await launch()
  const figures = []
  const plain = await staticTaps(browser, words)
  for (const [statements, url] of [
    ['8 statements', app],
    ['40 statements', many],
  ]) {
    const slow = await openMatters(browser, url)
    const ours = await tapAround(slow.page, slow.session, taps)
    const over = (part) => quantile(ours.durations, part) - quantile(plain.durations, part)
    figures.push(
      atMost(`tap to next paint over a static page, median (${statements})`, over(0.5), 8, 'ms'),
      atMost(`tap to next paint over a static page, p95 (${statements})`, over(0.95), 16, 'ms'),
      atMost(`main-thread work of a tap / a static page (${statements})`, ours.work / plain.work, 2.5),
    )
    if (url === app) {
      const before = await heap(slow.session)
      await tapAround(slow.page, slow.session, longRun)
      const after = await heap(slow.session)
      figures.push(
        atMost('heap in a consultation', before, 4, 'MB'),
        atMost(`heap after ${longRun} taps / before`, after / before, 1.1),
      )
    }
    await slow.context.close()
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
