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

/** Runs in both windows: when, by the machine's own clock, the first frame after each press showed a change. */
const noteFrames = () => {
  window.__frames = {}
  let isWaiting = false
  new MutationObserver(() => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      window.__frames[localStorage.getItem('bench-pressed')] ??= performance.timeOrigin + performance.now()
    })
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
}

/** How long after the clinician's window the patient's shows what was pressed: stages and statements by turns. */
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
  await page.evaluate(noteFrames)
  await patient.evaluate(noteFrames)
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
  const [led, followed] = [
    await page.evaluate(() => window.__frames),
    await patient.evaluate(() => window.__frames),
  ]
  await browser.close()
  const both = Object.keys(followed).filter((pressed) => pressed in led)
  if (both.length < presses)
    throw new Error(`the patient's window followed ${both.length} of ${presses} presses`)
  const lags = both.map((pressed) => Math.max(0, followed[pressed] - led[pressed]))
  const whole = both.map((pressed) => followed[pressed] - Number(pressed))
  const of = `median ${Math.round(quantile(lags, 0.5))} ms; from the press ${Math.round(quantile(whole, 0.5))} ms`
  return [atMost('patient view in step, p95', quantile(lags, 0.95), 100, 'ms', of)]
}
