import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { launch, metric, slowPage } from './browser.mjs'
import { atMost, median, quantile } from './measure.mjs'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const many = 10_000
const syllables =
  'ac ad al am an ar ba be bi ca ce co cy de di do en er fi ga ge gly he hy in ka ki lo ma mi mo na neu ol os pa phe po ra re ri sa ste sul ta te ti to tri un va ve vi xi zo'.split(
    ' ',
  )

/** Numbers that look like chance and are the same in every run. */
function chance(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Ten thousand aids of some twelve thousand different words, each aid as wordy as ours are. */
function libraryOf(count) {
  const next = chance(7)
  const word = () => Array.from({ length: 2 + next(4) }, () => syllables[next(syllables.length)]).join('')
  const rare = Array.from({ length: 10_000 }, word)
  const usual = Array.from({ length: 2000 }, word)
  const words = (length) =>
    Array.from({ length }, () => (next(3) === 0 ? rare[next(rare.length)] : usual[next(usual.length)])).join(
      ' ',
    )
  const areas = ['ear-nose-throat', 'bones-and-joints', 'heart-and-circulation', 'mental-health']
  return Array.from({ length: count }, (_, nth) => ({
    id: `aid-${nth}`,
    title: `${words(7)}?`,
    short: words(10),
    synonyms: words(12),
    area: areas[nth % areas.length],
    version: '1.0.0',
    reviewBy: '2027-11-25',
    pin: nth.toString(16).padStart(16, '0'),
  }))
}

/** The built app with another index in place of its own; the page and its code are the same to a byte. */
async function appWithMany(app) {
  const folder = `${app}-with-many-aids`
  await rm(folder, { recursive: true, force: true })
  await cp(app, folder, { recursive: true })
  const load = async (file) =>
    (await runnerImport(path.join(root, file), { configFile: false, logLevel: 'error' })).module
  const { aidIndexOf } = await load('src/domain/aid/make-index.ts')
  const index = aidIndexOf(libraryOf(many), [])
  const [library] = await readdir(path.join(folder, 'aids'))
  const file = `aids/${library}/index.json`
  await writeFile(path.join(folder, file), JSON.stringify(index))
  return { folder, file, words: index.words }
}

/** Runs in the page: puts a text into the box as a key does, and answers after the frame that shows what was found. */
const keystroke = (text) =>
  new Promise((resolve) => {
    const box = document.querySelector('input[type=search]')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, text)
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    requestAnimationFrame(() => setTimeout(resolve))
  })

/** The page's own time on the processor for each keystroke, so that other work of the machine is not counted. */
async function keystrokesIn(browser, folder, file, texts) {
  const { url, close } = await serve(folder)
  await fetch(`${url}${file}`) // the server compresses it once, and the browser need not wait for that
  const { context, page, session } = await slowPage(browser, { network: false, serviceWorkers: 'block' })
  await page.goto(url)
  await page.getByRole('searchbox').fill(texts[0])
  await page.getByText(/decision aids? found/i).waitFor()
  await session.send('Performance.disable')
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const seen = { whole: [], script: [] }
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      const [whole, script] = [await metric(session, 'TaskDuration'), await metric(session, 'ScriptDuration')]
      await page.evaluate(keystroke, text.slice(0, length))
      seen.whole.push(((await metric(session, 'TaskDuration')) - whole) * 1000)
      seen.script.push(((await metric(session, 'ScriptDuration')) - script) * 1000)
    }
  }
  await context.close()
  close()
  return seen
}

/** A word as it stands, with two letters that changed places, beside a second one, and one that stands nowhere. */
function textsFrom(words) {
  const next = chance(11)
  const any = () => words[next(words.length)]
  return Array.from({ length: 24 }, (_, round) => {
    const word = any()
    const slipped = `${word.slice(0, 3)}${word[4] ?? 'q'}${word[3] ?? 'q'}${word.slice(5)}`
    return [word, slipped, `${word} ${any()}`, 'qqqqqqqqq'][round % 4]
  })
}

/** What a keystroke costs where ten thousand aids are listed, against the same page with the aids that we have. */
export async function findingFigures(_urls, { app }) {
  const many = await appWithMany(app)
  const browser = await launch()
  const texts = textsFrom(many.words)
  const ours = await keystrokesIn(browser, app, many.file, texts)
  const among = await keystrokesIn(browser, many.folder, many.file, texts)
  await browser.close()
  const [one, other] = [median(among.whole), median(ours.whole)]
  const often = `${among.script.length} keystrokes, median ${median(among.script).toFixed(1)} ms`
  return [
    atMost(
      'a keystroke among 10,000 aids / among the aids that we have',
      one / other,
      1.5,
      '×',
      `${one.toFixed(1)} ms / ${other.toFixed(1)} ms`,
    ),
    atMost(
      'script of a keystroke among 10,000 aids, 19 of 20',
      quantile(among.script, 0.95),
      16,
      'ms',
      often,
    ),
  ]
}
