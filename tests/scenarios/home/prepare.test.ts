import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { expectSaved, keyboard, stageLink } from '../../support/walk.ts'

const phone = { width: 390, height: 844 }
const room = { width: 1366, height: 768 }
const statements = (page: Page) =>
  page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
const card = (page: Page) => page.getByRole('region', { name: 'From home' })
const theText = (page: Page) => page.getByRole('textbox', { name: 'The text', exact: true })

/** What a person writes on a phone before a visit about a sore throat, and the text that comes of it. */
async function prepared(page: Page): Promise<string> {
  await page.setViewportSize(phone)
  await page.goto('./#/prepare/acute-sore-throat')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prepare for your visit')
  await page.getByRole('textbox', { name: 'What matters most to you?' }).fill('Back at work. I’m a carer')
  await statements(page).nth(1).click()
  await statements(page).nth(0).click()
  const own = page.getByRole('textbox', { name: 'Something else that matters to you' })
  await own.fill('Walking the dog')
  await own.press('Enter')
  const question = page.getByRole('textbox', { name: 'A question you want to ask' })
  for (const asked of ['Can I swim?', 'Is it catching?']) {
    await question.fill(asked)
    await question.press('Enter')
  }
  await page.getByRole('button', { name: 'Take out: Is it catching?' }).click()
  await page.getByRole('radio', { name: 'We decide together' }).check()
  await page.getByRole('radio', { name: 'Fewer numbers' }).check()
  return theText(page).inputValue()
}

async function paste(page: Page, text: string): Promise<void> {
  await page.setViewportSize(room)
  await page.goto('./')
  await page.getByText('Paste what came from home').click()
  await page.getByRole('textbox', { name: 'The text that came' }).fill(text)
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
}

test('Scenario: what was written on a phone is pasted, stands first on the shared screen, and one press takes all of it back', async ({
  page,
}) => {
  const text = await prepared(page)
  expect(text.length).toBeLessThanOrEqual(600)
  await expect(page.getByText(/^\d+ characters left of 600$/).first()).toBeInViewport()
  await expectFitsWidth(page)
  await expectAccessible(page)
  // A reload keeps it in this tab, and nothing of it is among the talks.
  await page.reload()
  await expect(theText(page)).toHaveValue(text)

  await paste(
    page,
    `Hello doctor\n\n${text.replaceAll('\n', '  \r\n').replaceAll('’', '‘')}\n\nSent from my phone`,
  )
  await expect(card(page)).toContainText('Back at work.')
  await expect(page).toHaveURL(/#\/talk\/[^/]+\/start$/)
  await expectSaved(page)
  const [cardAt, askAt] = await Promise.all(
    [card(page), page.getByRole('radiogroup', { name: 'Is this for you?' })].map((one) => one.boundingBox()),
  )
  expect(cardAt?.y ?? 0).toBeLessThan(askAt?.y ?? 0)
  await expect(card(page).getByRole('listitem')).toHaveCount(6)
  await expect(card(page).getByRole('button')).toHaveCount(0)
  await expectFitsWidth(page)
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFitsWidth(page)
  await page.setViewportSize(room)

  await stageLink(page, 'What matters').click()
  await expect(page.getByRole('textbox', { name: 'What matters most to you?' })).toHaveValue(/^Back at work/)
  const order = page.getByRole('list', { name: 'In this order' }).getByRole('listitem')
  await expect(order).toHaveCount(3)
  await expect(order.last()).toContainText('Walking the dog')
  await stageLink(page, 'Decide').click()
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await expect(thinking.getByRole('radio', { checked: true })).toHaveCount(0)
  await stageLink(page, 'Summary').click()
  await page.getByText('See the note').click()
  await expect(page.getByRole('textbox', { name: /^The note/ })).toHaveValue(
    /What was written at home on \d+ \w+ \d{4} was brought to this talk/,
  )

  await stageLink(page, 'Start').click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page)).toHaveCount(0)
  await stageLink(page, 'What matters').click()
  await expect(page.getByRole('textbox', { name: 'What matters most to you?' })).toHaveValue('')
  await expect(order).toHaveCount(0)
  await expect(page.getByText(/question noted/)).toHaveCount(0)
  await expectSaved(page)
  await page.reload()
  await expect(order).toHaveCount(0)
})

test.describe('on a slow line', () => {
  test.use({ serviceWorkers: 'block' })

  test('Scenario: the first screen of a talk comes with what was brought, and does not move when that arrives', async ({
    page,
  }) => {
    const text = await prepared(page)
    await page.route('**/assets/from-home-card-*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500))
      await route.continue()
    })
    await paste(page, text)
    await expect(page.getByRole('heading', { level: 1, name: 'Before we start' })).toBeVisible()
    expect(await card(page).isVisible()).toBe(true)
  })
})

test('Scenario: the same message pasted twice leads on with the talk that has it, or to another where that is wanted', async ({
  page,
}) => {
  const text = await prepared(page)
  const used = page.getByText('This message is already in an open talk of today.')
  await paste(page, text)
  await expect(card(page)).toContainText('Back at work.')
  await expectSaved(page)
  const first = page.url()

  await paste(page, text)
  await expect(used).toBeVisible()
  for (const size of [phone, room]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
    await expectFitsWidth(page)
  }
  const carryOn = page.getByRole('button', { name: 'Carry on with that talk' })
  await expect(carryOn).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('Back at work.')
  expect(page.url()).toBe(first)

  await paste(page, text)
  await expect(used).toBeVisible()
  await page.getByRole('button', { name: 'Open another talk with it' }).click()
  await expect(card(page)).toContainText('Back at work.')
  await expect(page).toHaveURL(/#\/talk\/[^/]+\/start$/)
  expect(page.url()).not.toBe(first)
  // It was in hand for the one talk alone.
  await page.goto('./#/start/acute-sore-throat')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(card(page)).toHaveCount(0)
})

test('Scenario: what is no whole text from home is refused with its reason, and opens and changes nothing', async ({
  page,
}) => {
  const text = await prepared(page)
  const broken: [string, RegExp][] = [
    ['  ', /Paste the text first/],
    ['Dear doctor, my throat hurts.', /not a text from “Prepare for your visit”/],
    [text.slice(0, -5), /The end is missing/],
    [`${text}\n${text}`, /two messages/],
    [text.replace('Weigh Up 1', 'Weigh Up 7'), /newer version/],
    [text.replace('We decide together', 'Whatever'), /“How involved I want to be” cannot be read/],
    [text.replace('acute-sore-throat', 'no-such-aid'), /a decision aid that is not here: “no-such-aid”/],
    ['a'.repeat(20_001), /too long/],
  ]
  await paste(page, 'Begin')
  for (const [given, says] of broken) {
    await page.getByRole('textbox', { name: 'The text that came' }).fill(given)
    await page.getByRole('button', { name: 'Open a talk with it' }).click()
    await expect(page.getByRole('alert')).toHaveText(says)
    await expect(page).toHaveURL(/\/(#\/)?$/)
  }
  await expectFitsWidth(page)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('No unfinished talk is kept here.')).toBeVisible()
  const file = (content: string) => ({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
  const chooser = page.locator('input[type=file]')
  await chooser.setInputFiles(file('{ "format": 1, "fromHome": { "kind": "prepared", "day": "today" } }'))
  await expect(page.getByRole('alert')).toContainText('This file is damaged')
  await expect(page.getByText('No unfinished talk is kept here.')).toBeVisible()
})

test('Scenario: the file opens where saved talks open, without a decision aid too; a leaning waits for a tap', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await page.goto('./#/prepare/no-such-aid')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This decision aid is not here')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Prepare without a decision aid' }).click()
  await page.getByRole('textbox', { name: 'What matters most to you?' }).fill('My back')
  await expectAccessible(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const saved = await downloading
  expect(saved.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d\.from-home\.json$/)
  await page.setViewportSize(room)
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(await saved.path())
  await expect(card(page)).toContainText('My back')
  await expect(page.getByRole('textbox', { name: 'What is the choice about?' })).toBeVisible()
  await expectAccessible(page)

  const thought = {
    kind: 'thought-over',
    day: '2026-11-20',
    aid: { id: 'acute-sore-throat', version: '0.0.1' },
    ownWords: '',
    priorities: [{ id: 'no-such-statement', text: 'My own' }],
    questions: [],
    thought: { option: 'no-antibiotic' },
    chosen: 'No antibiotic',
    why: 'It is getting better',
    happened: 'Less pain',
  }
  const file = (said: object) => ({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 1, fromHome: said })),
  })
  await page.goto('./')
  await page
    .locator('input[type=file]')
    .setInputFiles(file({ ...thought, thought: { option: 'gone' }, chosen: 'Gone' }))
  await expect(card(page)).toContainText('“Gone” is no choice in this decision aid')
  await expect(card(page).getByRole('button')).toHaveCount(0)
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(file(thought))
  await expect(card(page)).toContainText('It was written with version 0.0.1')
  await expect(card(page)).toContainText('Less pain')
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await stageLink(page, 'Decide').click()
  await expect(thinking.getByRole('radio', { checked: true })).toHaveCount(0)
  await stageLink(page, 'Start').click()
  await card(page).getByRole('button', { name: 'Take over: No antibiotic' }).click()
  await expect(card(page).getByRole('button', { name: /^In this talk: / })).toBeFocused()
  await expectAccessible(page)
  await stageLink(page, 'Decide').click()
  await expect(thinking.getByRole('radio', { name: 'No antibiotic' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Leaning this way' })).toBeChecked()
})

test('Scenario: a text is pasted by keyboard alone; what is too long is said and never cut', async ({
  page,
}) => {
  const text = await prepared(page)
  const own = page.getByRole('textbox', { name: 'What matters most to you?' })
  await own.fill('I want to be well. '.repeat(40))
  await expect(page.getByText(/characters too long for a message of 600/).first()).toBeInViewport()
  await expect(page.getByText(/shorten this first: “What matters most to me”/)).toBeVisible()
  expect((await theText(page).inputValue()).length).toBeGreaterThan(600)
  await expectFitsWidth(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Clear what I wrote' }).click()
  await page.getByRole('button', { name: 'Clear it' }).click()
  await expect(own).toHaveValue('')
  await expect(page.getByText('Nothing is written yet.')).toBeVisible()

  await page.setViewportSize(room)
  await page.goto('./')
  const hands = keyboard(page)
  await hands.press(page.locator('summary').filter({ hasText: 'Paste what came from home' }))
  const box = page.getByRole('textbox', { name: 'The text that came' })
  await hands.type(box, 'x')
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText(text)
  await hands.press(page.getByRole('button', { name: 'Open a talk with it' }))
  await expect(card(page)).toContainText('Walking the dog')
  await expectSaved(page)
})

test('Scenario: a link to prepare is copied beside the aid that was found, and opens on a phone with nothing of this machine', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize(room)
  await page.goto('./')
  await page.getByRole('searchbox', { name: 'Find a decision aid' }).fill('thr')
  const copy = page.getByRole('button', { name: /^Copy a link to prepare: Sore throat/ })
  await keyboard(page).press(copy)
  await expect(page.getByText('Copied. It opens only on this machine: the app runs here.')).toBeVisible()
  await expectFitsWidth(page)
  await expectAccessible(page)
  await page.setViewportSize(phone)
  await expectFitsWidth(page)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/#\/prepare\/acute-sore-throat$/)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prepare for your visit')
  await expect(page.getByText('Nothing is written yet.')).toBeVisible()
  await expect(page).toHaveTitle('Prepare for your visit – Weigh Up')
})
