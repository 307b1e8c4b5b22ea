import { launch } from './browser.mjs'
import { atMost, quantile } from './measure.mjs'

const presses = 24

/** Runs in the clinician's window: when something was last pressed, by the machine's own clock. */
const notePresses = () => {
  addEventListener(
    'click',
    (event) => localStorage.setItem('bench-pressed', String(performance.timeOrigin + event.timeStamp)),
    true,
  )
}

/** Runs in the patient's window: how long after the press its own frame showed the change, each time something in it changed. */
const noteChanges = () => {
  window.__lags = []
  let isWaiting = false
  new MutationObserver(() => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      const pressed = Number(localStorage.getItem('bench-pressed'))
      window.__lags.push({ pressed, lag: performance.timeOrigin + performance.now() - pressed })
    })
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
}

/** From a press in the clinician's window to the frame of the patient's window that shows it: stages and statements by turns. */
export async function patientFigures({ app }) {
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.addInitScript(notePresses)
  await page.goto(`${app}#/start/statins-primary-prevention`)
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().click()
  await page.getByRole('button', { name: 'Patient view' }).click()
  const opening = page.waitForEvent('popup')
  await page.getByRole('dialog').getByRole('button', { name: 'In a second window' }).click()
  const patient = await opening
  await patient.locator('[aria-current=step]').waitFor()
  await patient.evaluate(noteChanges)
  const links = page.getByRole('navigation', { name: 'Stages' })
  const statements = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  for (let press = 0; press < presses / 4; press += 1) {
    await links.getByRole('link', { name: 'What matters' }).click()
    await patient.waitForTimeout(250)
    for (const place of [0, 1]) {
      await statements.nth(place).click()
      await patient.waitForTimeout(250)
    }
    await links.getByRole('link', { name: 'Your choices' }).click()
    await patient.waitForTimeout(400)
  }
  const seen = await patient.evaluate(() => window.__lags)
  await browser.close()
  const first = new Map()
  for (const { pressed, lag } of seen) if (!first.has(pressed)) first.set(pressed, lag)
  const lags = [...first.values()]
  if (lags.length < presses - 1)
    throw new Error(`the patient's window followed ${lags.length} of ${presses} presses`)
  const of = `median ${Math.round(quantile(lags, 0.5))} ms of ${lags.length} presses`
  return [atMost('patient view in step, p95', quantile(lags, 0.95), 100, 'ms', of)]
}
