import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import {
  expectSaved,
  type Hands,
  keyboard,
  mouse,
  nextButton,
  type StageName,
  stageLink,
} from '../../support/walk.ts'

const run = promisify(execFile)

async function saved(page: Page, name: string, file: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  await (await downloading).saveAs(file)
  return readFile(file, 'utf8')
}

const said = {
  title: 'Tablets for my back pain',
  other: 'Physiotherapy',
  benefit: 'May move more easily * in 6 weeks',
  risk: 'It can hurt at first',
  nothing: 'It may settle by itself',
  own: 'Lifting my grandson',
  help: 'Ring us the same day if your leg goes numb.',
}

async function writeTheChoices(page: Page, hands: Hands): Promise<void> {
  await page.goto('./')
  await hands.press(page.getByRole('button', { name: 'Start without an aid' }))
  await hands.type(page.getByRole('textbox', { name: 'What is the choice about?' }), said.title)
  const boxes = page.getByRole('textbox', { name: 'Choice', exact: true })
  await expect(boxes).toHaveCount(2)
  await expect(boxes.first()).toHaveValue('Carry on as now')
  await hands.type(boxes.nth(1), said.other)
  await hands.press(page.getByRole('button', { name: 'Add a choice' }))
  await expect(boxes).toHaveCount(3)
  await expect(boxes.nth(2)).toBeFocused()
  await hands.type(boxes.nth(2), 'Stronger tablets')
  await expectSaved(page)
}

async function writeTheWords(page: Page, hands: Hands): Promise<void> {
  await expect(page.getByRole('table', { name: 'Your choices side by side' })).toBeVisible()
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await hands.type(field('Doing nothing (Carry on as now)'), said.nothing)
  await hands.type(field(`Benefits (${said.other})`), said.benefit)
  await hands.type(field(`Risks (${said.other})`), said.risk)
  await expectSaved(page)
}

async function wholeTalk(page: Page, hands: Hands, atEachStage: (stage: StageName) => Promise<void>) {
  await writeTheChoices(page, hands)
  await atEachStage('Start')
  await hands.press(nextButton(page))
  await hands.type(page.getByRole('textbox', { name: 'What matters most to you?' }), 'My grandson')
  await hands.press(page.getByRole('button', { name: 'Add something that matters' }))
  await hands.type(page.getByRole('textbox', { name: 'What else matters to you?' }), said.own)
  await hands.press(page.getByRole('button', { name: 'Add it' }))
  await expectSaved(page)
  await atEachStage('What matters')
  await hands.press(nextButton(page))
  await writeTheWords(page, hands)
  await atEachStage('Your choices')
  await hands.press(nextButton(page))
  const fit = page.getByRole('table', { name: 'What matters to you, beside each choice' })
  await expect(fit.getByText(said.own)).toBeVisible()
  await expect(fit.getByText(said.benefit)).toBeVisible()
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await hands.press(thinking.getByRole('radio', { name: said.other }))
  const firm = page.getByRole('radiogroup', { name: 'Have you decided?' })
  await hands.press(firm.getByRole('radio', { name: 'Leaning this way' }))
  await expectSaved(page)
  await atEachStage('Decide')
  await hands.press(nextButton(page))
  await expect(page.getByText('There is no decision aid, so no lines are ready here.')).toBeVisible()
  await hands.type(page.getByRole('textbox', { name: 'When to get help' }), said.help)
  await expectSaved(page)
  await atEachStage('Next steps')
  await hands.press(nextButton(page))
  await expect(page.getByRole('button', { name: 'Save the summary' })).toBeVisible()
  await atEachStage('Summary')
}

test('Scenario: a choice without an aid, by mouse, from the start page to the beginning of an aid', async ({
  page,
}, info) => {
  await wholeTalk(page, mouse(page), async () => {
    await expectAccessible(page)
    await expectFitsWidth(page)
  })
  const summary = await saved(page, 'Save the summary', info.outputPath('summary.html'))
  for (const words of [
    ...Object.values(said),
    'Written by your clinician, without a source',
    'Where the figures come from',
    'No checked figures were shown',
    'No decision aid was used.',
  ])
    expect(summary).toContain(words)
  expect(summary).not.toMatch(/This is a trial|version|About this decision aid/)

  await page.getByText('See the note').click()
  const note = await page.getByRole('textbox', { name: 'The note, exactly as it is copied' }).inputValue()
  expect(note).toContain('Written by the clinician, without a source. No checked figures were shown.')
  expect(note).toContain(`Benefits: ${said.benefit}`)
  expect(note).toContain('No decision aid was used.')
  expect(note).not.toMatch(/the aid says|Trial|version/)

  const file = info.outputPath('begun.aid.json')
  const begun = await saved(page, 'Save as the beginning of an aid', file)
  for (const words of [said.title, said.other, said.risk, said.nothing]) expect(begun).toContain(words)
  for (const words of [said.own, 'My grandson', said.help, 'eaning']) expect(begun).not.toContain(words)
  const folder = info.outputPath('begun')
  await run('node', ['tools/run-command.mjs', 'unpack-aid', file, folder])
  const checked = await run('node', ['tools/run-command.mjs', 'check-aids', folder]).catch(
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  )
  expect(checked.stdout).not.toMatch(/:\d+:\d+ error/)

  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Show the talks without an aid that are kept here' }).click()
  await page.getByRole('button', { name: new RegExp(`^Make a draft of it: ${said.title}`) }).click()
  await expect(page).toHaveURL(/#\/drafts\/[A-Za-z0-9-]+\/write$/)
  await expect(page.getByRole('heading', { level: 1, name: said.title })).toBeVisible()
  await page.locator('summary').filter({ hasText: 'Your choices' }).first().click()
  await page.locator('summary').filter({ hasText: said.other }).first().click()
  await expect(page.getByRole('textbox', { name: 'In plain words' }).nth(1)).toHaveValue(
    new RegExp(said.risk),
  )
  await expectAccessible(page)
})

test('Scenario: a choice without an aid, by keyboard alone, up to its words', async ({ page }) => {
  const hands = keyboard(page)
  await writeTheChoices(page, hands)
  await hands.press(stageLink(page, 'Your choices'))
  await writeTheWords(page, hands)
})

test('Scenario: a choice without an aid, reloaded at every stage, on a phone, and kept', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await wholeTalk(page, mouse(page), async (stage) => {
    await page.reload()
    await expect(stageLink(page, stage)).toHaveAttribute('aria-current', 'step')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitsWidth(page)
    await expectAccessible(page)
  })
  const file = info.outputPath('kept.consultation.json')
  expect(JSON.parse(await saved(page, 'Save the consultation', file))).toMatchObject({ format: 1, aid: null })
  // That it was given is the last of the talk, and is said once the file is out.
  await expect(page.getByText('The start page opens it again.')).toBeVisible()
  await expectSaved(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.getByRole('link', { name: said.title }).click()
  await expect(stageLink(page, 'Summary')).toHaveAttribute('aria-current', 'step')
  await page.goto('./')
  await page.getByRole('button', { name: 'Clear from this machine' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /clear/i }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('textbox', { name: 'What is the choice about?' })).toHaveValue(said.title)
})

test('Scenario: a choice taken out comes back with its words by Undo', async ({ page }) => {
  const hands = mouse(page)
  await writeTheChoices(page, hands)
  await stageLink(page, 'Your choices').click()
  await writeTheWords(page, hands)
  await stageLink(page, 'Start').click()
  await page.getByRole('button', { name: `Take out: ${said.other}` }).click()
  const boxes = page.getByRole('textbox', { name: 'Choice', exact: true })
  await expect(boxes).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(boxes).toHaveCount(3)
  await stageLink(page, 'Your choices').click()
  await expect(page.getByRole('textbox', { name: `Benefits (${said.other})` })).toHaveValue(said.benefit)
})

test('Scenario: a choice without an aid, with the network cut, and read in a second tab', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await expect(page.getByText('Ready without network')).toBeVisible()
  await context.setOffline(true)
  await writeTheChoices(page, mouse(page))
  await stageLink(page, 'Your choices').click()
  await writeTheWords(page, mouse(page))
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText('This talk is open in another window')).toBeVisible()
  const field = second.getByRole('textbox', { name: `Risks (${said.other})` })
  await expect(field).toHaveValue(said.risk)
  await expect(field).toBeDisabled()
  await second.getByRole('button', { name: 'Take over here' }).click()
  await expect(field).toBeEnabled()
})
