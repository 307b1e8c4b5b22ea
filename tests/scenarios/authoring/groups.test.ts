import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { arm, now, readersRow, treatment } from '../../support/draft-figures.ts'
import { expectSaved, keyboard } from '../../support/walk.ts'

const summary = (page: Page, level: number, name: string): Locator =>
  page.locator('summary').filter({ has: page.getByRole('heading', { level, name, exact: true }) })
const card = (page: Page, name: string) => summary(page, 2, name)
const box = (within: Page | Locator, name: string) => within.getByRole('textbox', { name, exact: true })
const press = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).click()
const choose = (within: Page | Locator, name: string, label: string) =>
  within.getByRole('combobox', { name, exact: true }).selectOption(label)
const toPanel = (page: Page, name: string | RegExp) =>
  page
    .getByRole('navigation', { name: 'Parts of the draft' })
    .getByRole('link', { name, exact: typeof name === 'string' })
    .click()
const source = 'S1: Title of the source'

async function begin(page: Page): Promise<void> {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  await expect(card(page, 'Scores and groups')).toBeVisible()
}

/** Three groups by a score of points, without a gap between them. */
async function writeGroups(page: Page): Promise<void> {
  await card(page, 'Scores and groups').click()
  await press(page, 'Add a way of grouping people')
  await box(page, 'What the groups are called together').fill('The event score')
  await choose(page, 'How people are grouped', 'By a score of points')
  await box(page, 'Name of the first group').fill('Low: {score}')
  await box(page, 'Name of the second group').fill('Middle: {score}')
  await choose(page, 'Its source', source)
  await press(page, 'Add')
  await expect(box(page, 'Name')).toBeFocused()
  await box(page, 'In plain words').last().fill('The score tells how likely the event is.')
  await box(page, 'How a person finds their group').fill('Add up your points.')
  await summary(page, 4, 'Low: {score}').click()
  await box(page, 'Highest score').fill('2')
  await expect(summary(page, 4, 'Low: 2 or less')).toBeVisible()
  await summary(page, 4, 'Low: 2 or less').click()
  await summary(page, 4, 'Middle: {score}').click()
  await box(page, 'Lowest score').fill('3')
  await box(page, 'Highest score').fill('4')
  await press(page, 'Add a group')
  const asked = page.getByRole('form', { name: 'Add a group' })
  await box(asked, 'What the group is called').fill('High: {score}')
  await box(asked, 'Lowest score').fill('6')
  await press(asked, 'Add')
  // Nobody would have a score of 5: said where it is mended.
  const high = summary(page, 4, 'High: 6 or more')
  await expect(high).toBeFocused()
  await expect(high).toContainText('1 to mend')
  await summary(page, 4, 'Middle: 3 to 4').click()
  await high.click()
  await expect(box(page, 'Lowest score')).toHaveAccessibleDescription(/in neither/)
  await box(page, 'Lowest score').fill('5')
  await expect(summary(page, 4, 'High: 5 or more')).not.toContainText('to mend')
}

async function writeScale(page: Page): Promise<void> {
  const hands = keyboard(page)
  await hands.press(card(page, 'Scales'))
  await hands.press(page.getByRole('button', { name: 'Add a scale' }))
  await hands.type(box(page, 'Name of the scale'), 'The ease scale')
  await hands.type(box(page, 'It runs from'), '0')
  await hands.type(box(page, 'It runs to'), '10')
  await hands.press(page.getByRole('button', { name: 'Add', exact: true }))
  const better = page.getByRole('combobox', { name: 'Better for the person' })
  await expect(better).toBeFocused()
  await expect(better).toHaveAccessibleDescription('Choose one first.')
  await better.selectOption('A higher score')
  await hands.press(page.getByRole('button', { name: 'Add', exact: true }))
  await expect(box(page, 'Name')).toBeFocused()
  await hands.type(page.getByRole('textbox', { name: 'The low end' }), 'very hard')
  await hands.type(page.getByRole('textbox', { name: 'The high end' }), 'very easy')
  await hands.press(page.getByRole('button', { name: 'Add the smallest change that people notice' }))
  await hands.type(box(page, 'Points'), '1.5')
  await page.getByRole('combobox', { name: 'Its source' }).selectOption(source)
  await hands.press(page.getByRole('button', { name: 'Add', exact: true }))
  await expect(page.getByRole('button', { name: 'Take out the smallest change' })).toBeVisible()
}

async function writeChoice(page: Page): Promise<void> {
  await card(page, 'Your choices').click()
  await summary(page, 3, treatment).click()
  await box(page, 'Tablets a day').fill('1')
  await box(page, 'Up to').fill('2')
  await box(page, 'Visits a year').fill('0')
  await press(page, 'Add a group to whom it is not usually offered')
  await choose(page, 'Group', 'The event score: Low: 2 or less')
  await box(page, 'Why it is not usually offered to them').fill('With a low score it helps few.')
  await choose(page, 'Its source', source)
  await press(page, 'Add')
  await expect(summary(page, 4, 'The event score: Low: 2 or less')).toBeVisible()
}

/** Starting counts for each group, a ratio on them, and what the source calls a little. */
async function writeFigures(page: Page): Promise<void> {
  await toPanel(page, 'Figures')
  const way = (name: string) => arm(page, name).getByRole('combobox', { name: 'How the figure is known' })
  await way(now).selectOption('A starting count for each group')
  await choose(arm(page, now), 'Groups of', 'The event score')
  for (const [at, count] of ['10', '20', '30'].entries())
    await arm(page, now)
      .getByRole('textbox', { name: /(Low|Middle|High)/ })
      .nth(at)
      .fill(count)
  await way(treatment).selectOption('A ratio (RR, HR, OR) times another figure')
  await choose(arm(page, treatment), 'Compared with', now)
  await choose(arm(page, treatment), 'Measure', 'Risk ratio (RR)')
  for (const [label, text] of [
    ['Level, %', '95'],
    ['Low end', '1.2'],
    ['High end', '1.8'],
    ['Estimate', '1.5'],
  ] as const)
    await box(arm(page, treatment), label).fill(text)
  await expect(readersRow(page, treatment)).toContainText('15 of 100')
  await expect(arm(page, treatment).getByRole('status')).toHaveCount(0)
  await page.locator('summary').filter({ hasText: 'Certainty' }).click()
  await choose(page, 'How certain', 'High')
  await page.getByText('What is a little, and what is a lot').click()
  await press(page, 'Say what is a little or a lot')
  await press(page, 'Add')
  await expect(box(page, 'A difference below this is a little')).toHaveAccessibleDescription(/at least one/)
  await box(page, 'A difference below this is a little').fill('8')
  await choose(page, 'Its source', source)
  await press(page, 'Add')
  await expect(page.getByRole('button', { name: 'Take out what is a little and a lot' })).toBeVisible()
}

test('Scenario: groups, what a choice adds, to whom it is not offered and sizes are written on screens, and seen by the reader', async ({
  page,
}) => {
  await begin(page)
  await writeGroups(page)
  await expectAccessible(page)
  await writeChoice(page)
  await expectSaved(page)
  await page.reload()
  await card(page, 'Your choices').click()
  await summary(page, 3, treatment).click()
  await expect(box(page, 'Up to').first()).toHaveValue('2')
  await writeFigures(page)
  await expectAccessible(page)
  await expectSaved(page)

  await toPanel(page, 'Preview')
  await page
    .getByRole('link', { name: 'Your choices', exact: true })
    .or(page.getByRole('button', { name: 'Your choices', exact: true }))
    .first()
    .click()
  await page.getByRole('radio', { name: 'Low: 2 or less' }).first().check()
  await press(page, 'Use these figures')
  await expect(page.getByText('With a low score it helps few.').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Words' }).first().check()
  await expect(page.getByText(/increases this a little/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Decide', exact: true }).first().click()
  await page.locator('summary').filter({ hasText: 'What does it add to your days?' }).click()
  await expect(page.getByText(/Tablets a day: .*1 to 2/).first()).toBeVisible()
})

test('Scenario: a group goes only once it was said which figures go with it, and comes back to the byte; another name is carried everywhere', async ({
  page,
}) => {
  await begin(page)
  await writeGroups(page)
  await writeFigures(page)
  await expectSaved(page)
  const texts = async () => {
    await toPanel(page, 'Files as text')
    const text = await page.getByRole('textbox', { name: /^The text of/ }).inputValue()
    await toPanel(page, /^Write/)
    return text
  }
  const before = await texts()
  await card(page, 'Scores and groups').click()
  await summary(page, 3, 'The event score').click()
  await summary(page, 4, 'Middle: 3 to 4').click()
  await press(page, 'Take out: Middle: 3 to 4')
  const asks = page.getByRole('dialog', { name: 'Take out “Middle: 3 to 4”?' })
  await expect(asks).toContainText('a starting count of 20 of 100')
  await expectAccessible(page)
  await press(asks, 'Take it out')
  await expect(summary(page, 4, 'Middle: 3 to 4')).toHaveCount(0)
  const less = await texts()
  expect(less).not.toContain('middle-score')
  await press(page, 'Undo')
  expect(await texts()).toBe(before)

  await card(page, 'Scores and groups').click()
  await summary(page, 3, 'The event score').click()
  await page.getByText('Its name in the files: event-score').click()
  await box(page, 'Its name in the files').fill('Score A')
  await press(page, 'Change it everywhere')
  await expect(box(page, 'Its name in the files')).toHaveAccessibleDescription(/Only small letters/)
  await box(page, 'Its name in the files').fill('score-a')
  await press(page, 'Change it everywhere')
  await expect(page.getByText('Its name in the files: score-a')).toBeFocused()
  const after = await texts()
  expect(after).toContain('axis: score-a')
  expect(after).not.toContain('event-score')
  await press(page, 'Undo')
  expect(await texts()).toBe(before)
})

test('Scenario: a scale is written by keyboard alone at phone width, is there after a reload, and its results can be entered', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await begin(page)
  await writeScale(page)
  await expectAccessible(page)
  await expectFitsWidth(page)
  await expectSaved(page)
  await page.reload()
  await card(page, 'Scales').click()
  await summary(page, 3, 'The ease scale').click()
  await expect(box(page, 'Points')).toHaveValue('1.5')
  await card(page, 'Scores and groups').click()
  await expectFitsWidth(page)
  await toPanel(page, 'Figures')
  await page.getByText('Kind of figure, and who is counted with whom').click()
  await page.getByRole('combobox', { name: 'Kind of figure' }).selectOption('Scores on a scale')
  await toPanel(page, 'Files as text')
  await expect(page.getByRole('textbox', { name: /^The text of/ })).toHaveValue(
    /form: scores\n.*scale: ease-scale/s,
  )
})
