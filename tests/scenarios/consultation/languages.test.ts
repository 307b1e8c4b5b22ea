import welsh from '../../../src/i18n/cy/talk.json' with { type: 'json' }
import matters from '../../../src/i18n/pl/matters.json' with { type: 'json' }
import summary from '../../../src/i18n/pl/summary.json' with { type: 'json' }
import talk from '../../../src/i18n/pl/talk.json' with { type: 'json' }
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { html, languageChoice, speak, stage } from '../../support/speaking.ts'
import { keyboard } from '../../support/walk.ts'

const soreThroat = 'acute-sore-throat'
const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

test('Scenario: a talk in Polish by keyboard alone, with a reload in the middle and without a network; its note is in English', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const hands = keyboard(page)
  await page.goto(`./#/start/${soreThroat}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const select = languageChoice(page)
  while (!(await select.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('P')
  await expect(select).toHaveValue('pl')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await page.keyboard.press('Enter')
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(html(page)).toHaveAttribute('dir', 'ltr')
  // Still to be found by whoever cannot read it.
  await expect(select).toHaveAccessibleName('Język / Language')
  await expect(page.getByText(talk.language.unchecked)).toBeVisible()
  await expectAccessible(page)
  await hands.press(stage(page, 1))
  await hands.type(page.getByRole('textbox', { name: matters.own.label }), 'Wrócić do pracy')
  await expect(page.getByText(talk.bar.saved, { exact: true })).toBeVisible()
  await page.reload()
  await expect(html(page)).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('textbox', { name: matters.own.label })).toHaveValue('Wrócić do pracy')
  await context.setOffline(true)
  await hands.press(stage(page, 2))
  await expect(page.getByRole('table').getByText('na 100', { exact: false }).first()).toBeVisible()
  await expectAccessible(page)
  await hands.press(stage(page, 5))
  const paper = page.getByRole('article').first()
  await expect(paper).toHaveAttribute('lang', 'pl')
  await expect(paper.getByRole('heading', { name: summary.next.heading })).toBeVisible()
  await expectAccessible(page)
  const note = await page.getByLabel(summary.stage.preview.noteLabel).inputValue()
  expect(note).toContain("Language of the talk and of the person's papers: Polish")
  expect(note).toContain('Wrócić do pracy')
  expect(note).not.toContain('na 100')
  await page.setViewportSize({ width: 390, height: 844 })
  for (const place of [0, 1, 2, 3, 4, 5]) {
    await stage(page, place).click()
    await expectFitsWidth(page)
  }
  await context.setOffline(false)
})

test('Scenario: Polish says 1, 2, 5 and 22 of something in four forms', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`./#/start/${soreThroat}`)
  await speak(page, 'pl')
  await page.getByRole('button', { name: talk.questions.note }).click()
  const dialog = page.getByRole('dialog')
  const forms: Record<number, string> = {
    1: talk.questions.noteCount_one,
    2: talk.questions.noteCount_few,
    5: talk.questions.noteCount_many,
    22: talk.questions.noteCount_few,
  }
  for (let count = 1; count <= 22; count += 1) {
    await dialog.getByRole('textbox').fill(`Pytanie ${count}`)
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('listitem')).toHaveCount(count)
    const said = forms[count]?.replace('{{count}}', String(count))
    if (said) await expect(page.getByText(said, { exact: true })).toBeAttached()
  }
})

test('Scenario: a talk in Urdu runs from right to left, on a desk and on a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`./#/start/${soreThroat}`)
  await speak(page, 'ur')
  await expect(html(page)).toHaveAttribute('dir', 'rtl')
  await page.getByRole('main').getByRole('radio').first().check()
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const place of [0, 1, 2, 3, 4, 5]) {
      await stage(page, place).click()
      await expect(stage(page, place)).toHaveAttribute('aria-current', 'step')
      await expectFitsWidth(page)
      await expectAccessible(page)
      // Every figure is in the digits in which it is checked.
      expect(await page.getByRole('main').innerText()).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
    }
  }
  await page.reload()
  await expect(html(page)).toHaveAttribute('dir', 'rtl')
  await page.getByRole('link', { name: 'Weigh Up' }).click()
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(html(page)).toHaveAttribute('dir', 'ltr')
})

test('Scenario: an aid that is not translated says so, and no sentence is in two languages', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('./#/start/hypertension-stage-1')
  await speak(page, 'pl')
  await expect(page.getByText(talk.language.none.replace('{{source}}', 'angielski'))).toBeVisible()
  await stage(page, 1).click()
  const statements = page.getByRole('main').locator('button[aria-pressed]')
  for (const place of [0, 1, 2]) await statements.nth(place).click()
  await stage(page, 3).click()
  await page.getByRole('main').getByRole('radio').first().check()
  for (const place of [0, 1, 2, 3, 4, 5]) {
    await stage(page, place).click()
    await expect(stage(page, place)).toHaveAttribute('aria-current', 'step')
    const texts = await page.getByRole('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '')
      return found
    })
    const mixed = texts
      // Phrases beside each other are parted by a dot of their own, lines of a text by their end.
      .flatMap((text) => text.split(/(?<=[.!?])\s| · /))
      .filter(
        (text) => /[ąćęłńóśźż]/i.test(text) && /\b(the|of|with|and|medicine|healthy|living)\b/i.test(text),
      )
    expect(mixed).toEqual([])
  }
})

/** Runs in the page: English texts of which a number at the beginning, or a full stop at the end, stands at the other end. */
function turnedIn(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  const boxAt = (node: Node, at: number) => {
    const range = root.ownerDocument.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getBoundingClientRect()
  }
  const isAfter = (node: Node, later: number, earlier: number) => {
    const [one, other] = [boxAt(node, later), boxAt(node, earlier)]
    if (one.width === 0 || other.width === 0 || Math.abs(one.bottom - other.bottom) > other.height / 2)
      return true
    return one.left >= other.left
  }
  while (walker.nextNode()) {
    const node = walker.currentNode
    const text = node.textContent ?? ''
    const [first, last] = [text.search(/\S/), text.trimEnd().length - 1]
    const letters = [...text.matchAll(/[a-z]/gi)].map(({ index }) => index)
    const [letter = -1, end = -1] = [letters[0], letters.at(-1)]
    if (letter < 0 || /\p{Script=Arabic}/u.test(text)) continue
    if (!isAfter(node, letter, first) || !isAfter(node, last, end)) found.push(text)
  }
  return found
}

test('Scenario: in an Urdu talk, what is not translated keeps its numbers where they belong, beside English as well', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('./#/start/hypertension-stage-1')
  await speak(page, 'ur')
  const main = page.getByRole('main')
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const place of [0, 1, 2, 3, 4, 5]) {
      await stage(page, place).click()
      await expect(stage(page, place)).toHaveAttribute('aria-current', 'step')
      expect(await main.evaluate(turnedIn), `stage ${place} at ${size.width}`).toEqual([])
      await expectFitsWidth(page)
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await stage(page, 2).click()
  await expect(main.getByText('2.5% to 7.4%', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'English beside it' }).click()
  const mirror = page.locator('[data-mirror] iframe').contentFrame()
  await expect(mirror.getByText('2.5% to 7.4%', { exact: false }).first()).toBeVisible()
  expect(await mirror.locator('body').evaluate(turnedIn)).toEqual([])
})

// What a service worker has kept would come all the same.
test.describe('without what is kept', () => {
  test.use({ serviceWorkers: 'block' })
  test('Scenario: a language whose words do not come changes nothing, says so, and is tried again', async ({
    page,
  }) => {
    await page.goto(`./#/start/${soreThroat}`)
    await expect(languageChoice(page)).toBeVisible()
    const ofPolish = /\/assets\/of-the-talk-[^/]*\.js$/
    await page.route(ofPolish, (route) => route.abort())
    await languageChoice(page).selectOption('pl')
    const alert = page.getByRole('alert').filter({ hasText: 'Polish could not be fetched' })
    await expect(alert).toBeVisible()
    await expect(html(page)).toHaveAttribute('lang', 'en')
    await expectAccessible(page)
    await page.unroute(ofPolish)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(html(page)).toHaveAttribute('lang', 'pl')
  })
})

test('Scenario: Undo takes the language back', async ({ page }) => {
  await page.goto(`./#/start/${soreThroat}`)
  await speak(page, 'cy')
  await page.getByRole('button', { name: welsh.bar.undo }).click()
  await expect(html(page)).toHaveAttribute('lang', 'en')
})
