import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'
import { expectSaved, fillStart, findAid, keyboard, mouse, stageLink } from '../../support/walk.ts'

const statins = 'statins-primary-prevention'
const [soreThroat] = aidsUnderTest
const ask = 'Do you need anything so that you can follow and take part?'

const sizeOf = (page: Page, of: string): Promise<number> =>
  page
    .locator(of)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

async function openNeeds(page: Page): Promise<void> {
  await page.getByText(ask).first().click()
  await page.getByRole('radiogroup', { name: ask }).getByRole('radio', { name: 'Yes' }).click()
}

const need = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

async function savedSummary(page: Page): Promise<{ name: string; content: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the summary' }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') }
}

async function noteOf(page: Page): Promise<string> {
  await page.getByText('See the note').click()
  return page.getByRole('textbox', { name: 'The note, exactly as it is copied' }).inputValue()
}

test('Scenario: large print is asked for, and every screen and the saved summary are large from then on', async ({
  page,
}) => {
  await page.goto(`./#/start/${statins}`)
  const before = await sizeOf(page, 'main h1')
  await openNeeds(page)
  await need(page, 'Large print').click()
  await expect(page.getByRole('banner').getByText(/Needs: Large print/)).toBeVisible()
  expect(await sizeOf(page, 'main h1')).toBeGreaterThan(before)
  expect(await sizeOf(page, 'main p')).toBeGreaterThanOrEqual(21)
  await expectAccessible(page)
  await expectFitsWidth(page)
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Change on Start' })).toBeVisible()
  for (const stage of ['What matters', 'Your choices', 'Decide', 'Next steps', 'Summary'] as const) {
    await stageLink(page, stage).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitsWidth(page)
  }
  const { name, content } = await savedSummary(page)
  expect(name).toMatch(/^summary-\d{4}-\d\d-\d\d-[2-9A-Z]{5}\.html$/)
  expect(content).toContain('summary-large')
  await page.goto('about:blank')
  await page.setContent(content)
  await page.emulateMedia({ media: 'print' })
  for (const of of ['.summary li', '.summary td', '.summary-soft', '.summary-sources li'])
    expect(await sizeOf(page, of), of).toBeGreaterThanOrEqual((16 / 72) * 96 - 0.1)
})

test('Scenario: what is needed stands in the summary and the note, and is taken back on Start', async ({
  page,
}) => {
  const hands = keyboard(page)
  await page.goto(`./#/start/${statins}`)
  await page.getByText(ask).first().click()
  await hands.press(page.getByRole('radiogroup', { name: ask }).getByRole('radio', { name: 'Yes' }))
  await hands.press(need(page, 'Easy read'))
  await hands.press(need(page, 'Another language'))
  await hands.type(page.getByRole('textbox', { name: 'Which language?' }), 'Polish')
  await hands.press(need(page, 'An interpreter'))
  await hands.press(
    page
      .getByRole('radiogroup', { name: 'May we tell others who care for you?' })
      .getByRole('radio', { name: 'Yes' }),
  )
  await hands.press(
    page
      .getByRole('radiogroup', { name: 'Did you get what you need today?' })
      .getByRole('radio', { name: 'No' }),
  )
  await hands.type(page.getByRole('textbox', { name: /How was it met/ }), 'no interpreter came')
  await page.getByLabel('Ask about this again on').fill('2030-01-10')
  await expectSaved(page)
  await expectAccessible(page)
  await stageLink(page, 'Summary').click()
  const paper = page.getByRole('article')
  await expect(paper).toContainText('You asked for another language: Polish. This summary is in English.')
  await expect(paper).toContainText('An interpreter was asked for.')
  await expect(paper).toContainText('This is not an easy-read summary.')
  await expect(paper).not.toContainText('no interpreter came')
  const note = await noteOf(page)
  expect(note.split('\n')[0]).toContain(
    'Communication needs: easy read; another language: Polish; an interpreter.',
  )
  expect(note).toContain('May be shared with others who care for the person: yes')
  expect(note).toContain('Met today: no. no interpreter came.')
  expect(note).toContain('Ask again on: 10 January 2030')
  await page.getByRole('banner').getByRole('link', { name: 'Change on Start' }).click()
  await page.getByText(ask).first().click()
  await page.getByRole('radiogroup', { name: ask }).getByRole('radio', { name: 'No, nothing' }).click()
  await expect(page.getByRole('banner').getByText(/Needs:/)).toHaveCount(0)
})

test('Scenario: it is not safe at home, so nothing goes there, and no paper says so', async ({ page }) => {
  if (!soreThroat) throw new Error('no aid')
  const hands = mouse(page)
  await findAid(page, hands, soreThroat)
  await fillStart(page, hands, soreThroat)
  await stageLink(page, 'Summary').click()
  await expect(page.getByRole('button', { name: 'Save the summary' })).toBeVisible()
  const before = await noteOf(page)
  const safe = page.getByRole('radiogroup', { name: 'Safe to take home?' })
  await safe.getByRole('radio', { name: 'No' }).click()
  await expectSaved(page)
  for (const name of ['Copy as a text', 'Print or save as PDF', 'Save the summary'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(page.getByText('Nothing is given to take home')).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Copy the note for the record' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the summary' })).toHaveCount(0)
  expect(await noteOf(page)).toBe(before)
  await page.getByRole('button', { name: 'Show the summary' }).click()
  await expect(page.getByRole('article')).not.toContainText(/safe|take home/i)
  await safe.getByRole('radio', { name: 'Yes' }).click()
  const { content } = await savedSummary(page)
  expect(content).not.toMatch(/takingHome|safeToTakeHome/)
})

test('Scenario: a child consents, with time alone, and the note says both', async ({ page }) => {
  await page.goto('./#/start/child-ear-infection')
  await page.getByText('Who is here and who decides').click()
  await expect(page.getByRole('radiogroup', { name: 'Time alone with the patient?' })).toHaveCount(0)
  await page.getByRole('group', { name: 'Who is here' }).getByRole('checkbox', { name: 'Parent' }).click()
  await page.getByRole('radio', { name: 'A child who can consent' }).click()
  await stageLink(page, 'Summary').click()
  expect(await noteOf(page)).toContain('Capacity: not recorded')
  await page.goBack()
  await page.getByText('Who is here and who decides').click()
  await page.getByRole('checkbox', { name: 'Assessed today: understands it and can consent' }).click()
  await page
    .getByRole('radiogroup', { name: 'Time alone with the patient?' })
    .getByRole('radio', { name: 'Had' })
    .click()
  await expectAccessible(page)
  await expectSaved(page)
  await stageLink(page, 'Summary').click()
  const note = await noteOf(page)
  expect(note).toContain('Who decides: the child, by their own consent')
  expect(note).toContain('Capacity: assessed, the child understands this choice and can consent')
  expect(note).toContain('Time alone with the person: had')
})

test('Scenario: on a phone, what a choice adds to the days is said with its source', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openChoices(page, statins)
  await stageLink(page, 'Decide').click()
  await page.getByText('What does it add to your days?').click()
  await page.getByRole('textbox', { name: 'Tablets a day, now' }).fill('3')
  await page.getByRole('button', { name: 'Not known: Tests a year' }).click()
  const statin = page.getByRole('region', { name: /^Statin|statin tablet/i }).last()
  await expect(statin).toContainText('Tablets a day: 4 with this choice, 3 now')
  await expect(statin).toContainText('Tests a year: not known; this aid gives no number')
  await expect(statin.getByRole('link').first()).toBeVisible()
  await expectSaved(page)
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.reload()
  await expect(page.getByText('Tablets a day now: 3').first()).toBeVisible()
  await stageLink(page, 'Start').click()
  await openNeeds(page)
  await need(page, 'Large print').click()
  for (const stage of ['Start', 'What matters', 'Your choices', 'Decide', 'Next steps', 'Summary'] as const) {
    await stageLink(page, stage).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitsWidth(page)
  }
  await expect(page.getByRole('article')).toContainText('Tablets a day: 4 with this choice, 3 now')
  expect(await noteOf(page)).toContain('Tests a year now: not known')
})
