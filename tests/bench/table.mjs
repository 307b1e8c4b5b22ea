import { launch, slowPage } from './browser.mjs'
import { atMost, median } from './measure.mjs'

const rounds = 15
const cells = 120

/**
 * Runs in the page: from the press on a control to the frame that shows the table as far as the window holds it, and to
 * the frame with its last cell. What is in the window must be there at once: a table that grows there is no table yet.
 */
function timeOpening(cells) {
  window.__openings = []
  let from = 0
  const shown = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now() - from)))
  const look = (isWhole, then) => {
    const watch = new MutationObserver(() => {
      const table = document.querySelector('table')
      if (!table || (isWhole ? table.querySelectorAll('td').length < cells : !fillsTheWindow(table))) return
      watch.disconnect()
      shown(then)
    })
    watch.observe(document, { childList: true, subtree: true })
  }
  // The bar lies over the foot of our page: what is under it is not seen.
  const lowest = () => document.querySelector('main ~ footer')?.getBoundingClientRect().top ?? innerHeight
  const fillsTheWindow = (table) =>
    table.querySelectorAll('td').length >= cells ||
    (table.getBoundingClientRect().bottom > lowest() &&
      table.getBoundingClientRect().right > table.parentElement.getBoundingClientRect().right)
  window.addEventListener(
    'click',
    (event) => {
      if (!event.target.closest('[data-opens], nav a[href$="/choices"]')) return
      from = event.timeStamp
      const opening = {}
      look(false, (time) => {
        opening.window = time
      })
      look(true, (time) => {
        opening.whole = time
        window.__openings.push(opening)
      })
    },
    { capture: true },
  )
}

async function openOurs(browser, url) {
  const slow = await slowPage(browser, { network: false })
  await slow.page.addInitScript(timeOpening, cells)
  await slow.page.goto(`${url}#/start/ten-choices`)
  await slow.page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().click()
  const stages = slow.page.getByRole('navigation', { name: 'Stages' })
  const stage = (name) => stages.getByRole('link', { name })
  await stage('What matters').click()
  await slow.page.getByRole('group', { name: 'What might matter to you' }).getByRole('button').first().click()
  return {
    ...slow,
    open: () => stage('Your choices').click(),
    close: async () => {
      await stage('What matters').click()
      await slow.page.getByRole('group', { name: 'What might matter to you' }).waitFor()
    },
  }
}

/** Runs in the app: the table as it stands, every cell with its own words, without a class, a style or a line of code. */
function plainTable() {
  const clean = (text) =>
    text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  const rowOf = (row) =>
    [...row.cells]
      .map((cell) => {
        const tag = cell.tagName.toLowerCase()
        return `<${tag}>${clean(cell.innerText)}</${tag}>`
      })
      .join('')
  const rows = [...document.querySelector('main table').rows].map((row) => `<tr>${rowOf(row)}</tr>`)
  return `<table>${rows.join('')}</table>`
}

/** The same cells on a page of its own: a press sets the table in, another takes it out. */
async function openPlain(browser, ours, url) {
  await ours.open()
  await ours.page.waitForFunction(
    (count) => document.querySelectorAll('main table td').length >= count,
    cells,
  )
  const table = await ours.page.evaluate(plainTable)
  await ours.close()
  const plain = await slowPage(browser, { network: false })
  await plain.page.addInitScript(timeOpening, cells)
  const style =
    'body{font:18px/1.4 sans-serif}table{border-collapse:collapse}td,th{padding:6px;border-top:1px solid;text-align:start;vertical-align:top}'
  const script = `const html=${JSON.stringify(table).replaceAll('<', '\\u003c')},place=document.getElementById('place');document.getElementById('open').onclick=()=>{place.innerHTML=html};document.getElementById('close').onclick=()=>{place.innerHTML=''}`
  const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><button id="open" data-opens>Open</button><button id="close">Close</button><div id="place"></div><script>${script}</script>`
  await plain.page.route('**/plain-table.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await plain.page.goto(`${url}plain-table.html`)
  await plain.page.unrouteAll()
  return {
    ...plain,
    open: () => plain.page.locator('#open').click(),
    close: () => plain.page.locator('#close').click(),
  }
}

/** Both by turns, so that whatever else the machine does falls on both. */
async function byTurns(sides) {
  for (const { page } of sides) await page.evaluate(() => window.__openings.splice(0))
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, open, close } of sides) {
      await page.bringToFront()
      await open()
      await page.waitForFunction((count) => window.__openings.length > count, round)
      await close()
    }
  }
  return Promise.all(sides.map(({ page }) => page.evaluate(() => window.__openings)))
}

/** Opening the table of choices, against plain HTML with the same words in the same cells. */
export async function tableFigures({ tenChoices, words }) {
  const browser = await launch()
  const ours = await openOurs(browser, tenChoices)
  const plain = await openPlain(browser, ours, words)
  const openings = await byTurns([ours, plain])
  await browser.close()
  const figure = (part, goal, name) => {
    const [one, other] = openings.map((side) => median(side.map((opening) => opening[part])))
    return atMost(name, one / other, goal, '×', `${one.toFixed(0)} ms / ${other.toFixed(0)} ms`)
  }
  return [
    figure(
      'window',
      1.5,
      'opening ten choices × twelve outcomes, as far as the window shows / a plain table',
    ),
    figure('whole', 4.5, 'the same with the picture and every cell out of sight / a plain table'),
  ]
}
