import type { Locator, Page } from '@playwright/test'
import english from '../../../src/i18n/en/talk.json' with { type: 'json' }
import polish from '../../../src/i18n/pl/talk.json' with { type: 'json' }
import urduSummary from '../../../src/i18n/ur/summary.json' with { type: 'json' }
import urdu from '../../../src/i18n/ur/talk.json' with { type: 'json' }
import { expect, expectAccessible, test } from '../../support/browser.ts'
import { speak, stage } from '../../support/speaking.ts'

/** Texts and names that say to be in another language than they are in, by their letters and words. */
const wronglySaid = (root: Locator): Promise<string[]> =>
  root.evaluate((element) => {
    const found: string[] = []
    const look = (at: Element | null, text: string) => {
      const isPolish = /[ąćęłńóśźż]/i.test(text) && !text.includes('et al')
      const isEnglish = !isPolish && /\b(the|of|with|and|your|you|my|living|a week)\b/i.test(text)
      const said = at?.closest('[lang]')?.getAttribute('lang')
      if ((isPolish && said !== 'pl') || (isEnglish && said !== 'en')) found.push(`${said}: ${text}`)
    }
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: at, textContent: text } = walker.currentNode
      if (!at?.closest('style, script, textarea, button[aria-label]')) look(at, text ?? '')
    }
    for (const one of element.querySelectorAll('[aria-label]')) {
      const name = one.getAttribute('aria-label') ?? ''
      const seen = one.closest('label')?.textContent || one.textContent || name
      // What it is done to may be in another language than what it does.
      look(one, name.startsWith(`${seen}: `) ? seen : name)
    }
    return found
  })

/** What is seen on a button and does not stand in its name: saying it would not find the button. */
const namedOtherwise = (root: Locator): Promise<string[]> =>
  root.locator('button[aria-label]').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ name: button.getAttribute('aria-label') ?? '', seen: button.textContent ?? '' }))
      .filter(({ name, seen }) => !name.toLowerCase().includes(seen.trim().toLowerCase()))
      .map(({ name, seen }) => `${seen}: ${name}`),
  )

async function untranslatedTalk(page: Page): Promise<Locator> {
  await page.goto('./#/start/hypertension-stage-1')
  await speak(page, 'pl')
  return page.getByRole('main')
}

test('Scenario: in a Polish talk about an aid that is not translated, each text says in which language it is', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const main = await untranslatedTalk(page)
  await stage(page, 1).click()
  const statements = main.locator('button[aria-pressed]')
  for (const place of [0, 1, 2]) await statements.nth(place).click()
  await expect(statements.first().locator('span')).toHaveAttribute('lang', 'en')
  for (const place of [0, 1, 2, 3, 4, 5]) {
    await stage(page, place).click()
    await expect(stage(page, place)).toHaveAttribute('aria-current', 'step')
    await expect.poll(() => wronglySaid(page.locator('body')), `stage ${place}`).toEqual([])
    expect(await namedOtherwise(page.locator('body'))).toEqual([])
    await expectAccessible(page)
  }
  await stage(page, 1).click()
  await speak(page, 'en')
  expect(await page.locator('main [lang]').count()).toBe(0)
})

test('Scenario: what is read out of an English choice in a Polish talk is English, and says so', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const main = await untranslatedTalk(page)
  // The page's own, after all that has one of its own.
  const told = page.getByRole('status').last().locator('span')
  const expectEnglish = async (text: RegExp) => {
    await expect(told).toHaveText(text)
    await expect(told).toHaveAttribute('lang', 'en')
  }
  await stage(page, 1).click()
  const statements = main.locator('button[aria-pressed]')
  for (const place of [0, 1]) await statements.nth(place).click()
  await expect(told).toHaveText(/^Wybrano/)
  await expect(told).not.toHaveAttribute('lang')
  await main.locator('ol button[aria-disabled="false"]').first().click()
  await expectEnglish(/is now \d of 2/)
  await stage(page, 2).click()
  await expect(main.getByRole('columnheader', { name: 'Healthy living alone' })).toHaveAttribute('lang', 'en')
  await main
    .getByRole('button', { name: /^See the picture/ })
    .last()
    .click()
  await expectEnglish(/Too much potassium/)
  await main.getByRole('button', { name: /: Measure at home first$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button').last().click()
  await expectEnglish(/Measure at home first/)
  await expect.poll(() => wronglySaid(page.locator('body'))).toEqual([])
})

test('Scenario: what is prepared in Polish says of the statements of an English aid that they are English', async ({
  page,
}) => {
  await page.goto('./#/prepare/hypertension-stage-1')
  await speak(page, 'pl')
  const main = page.getByRole('main')
  await expect(main.locator('[aria-pressed]').first()).toBeVisible()
  await expect.poll(() => wronglySaid(main)).toEqual([])
  await main.locator('[aria-pressed]').first().click()
  await expect.poll(() => wronglySaid(main)).toEqual([])
  await expectAccessible(page)
})

test('Scenario: the tab says the stage in the language of the screen, and in English beside English', async ({
  page,
}) => {
  await page.goto('./#/start/acute-sore-throat')
  await expect(page).toHaveTitle(`${english.stages.start} – Weigh Up`)
  await speak(page, 'pl')
  for (const [place, name] of (
    ['start', 'matters', 'choices', 'decide', 'next', 'summary'] as const
  ).entries()) {
    await stage(page, place).click()
    await expect(page).toHaveTitle(`${polish.stages[name]} – Weigh Up`)
  }
  await page.reload()
  await expect(page).toHaveTitle(`${polish.stages.summary} – Weigh Up`)
  await page.goBack()
  await expect(page).toHaveTitle(`${polish.stages.next} – Weigh Up`)
  await page.getByRole('button', { name: 'English beside it' }).click()
  await expect(page).toHaveTitle(`${english.stages.next} – Weigh Up`)
  await page.getByRole('link', { name: 'Weigh Up' }).click()
  await expect(page).not.toHaveTitle(new RegExp(english.stages.next))
})

test('Scenario: in an Urdu talk a line of Urdu parts runs from the right, and what is all English from the left', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const main = page.getByRole('main')
  /** Where the time and the certainty of a row stand, from the left. */
  const timeAndCertainty = async (within: RegExp | string) => {
    const parts = main.locator('[data-parts]').filter({ hasText: within }).first().locator('span')
    await expect(parts.nth(1)).toBeVisible()
    return [(await parts.first().boundingBox())?.x ?? NaN, (await parts.nth(1).boundingBox())?.x ?? NaN]
  }
  await page.goto('./#/start/acute-sore-throat')
  await speak(page, 'ur')
  await stage(page, 2).click()
  const [timeInUrdu = NaN, certaintyInUrdu = NaN] = await timeAndCertainty('3 دن میں')
  expect(timeInUrdu).toBeGreaterThan(certaintyInUrdu)
  await page.goto('./#/start/hypertension-stage-1')
  await speak(page, 'ur')
  await stage(page, 2).click()
  const [time = NaN, certainty = NaN] = await timeAndCertainty('while the trials lasted')
  expect(time).toBeLessThan(certainty)
  await page.getByRole('button', { name: urdu.questions.note }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('کیا مجھے یہ گولی لینی ہے؟')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await stage(page, 5).click()
  const paper = main.getByRole('article').first()
  await expect(paper).toHaveAttribute('dir', 'ltr')
  const standsAt = (part: Locator) =>
    part.evaluate((element) => [getComputedStyle(element).direction, getComputedStyle(element).textAlign])
  expect(await standsAt(paper.getByRole('heading').first())).toEqual(['ltr', 'left'])
  // Its bullet stands on the side where the list has room for it.
  expect(await standsAt(paper.getByRole('listitem').filter({ hasText: 'گولی' }))).toEqual(['ltr', 'left'])
  const note = page.getByLabel(urduSummary.stage.preview.noteLabel)
  await expect(note).toHaveAttribute('lang', 'en')
  expect(await standsAt(note)).toEqual(['ltr', 'left'])
})
