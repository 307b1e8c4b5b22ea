import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { beginDraftOf, toPanel } from '../../support/draft-of.ts'
import { expectSaved } from '../../support/walk.ts'

test('Scenario: a group is taken out of a copy, which says what went and becomes a version of its own', async ({
  page,
}) => {
  await beginDraftOf(page, 'statin')
  await toPanel(page, /^Write/)
  await page.locator('summary').filter({ hasText: 'Scores and groups' }).first().click()
  await page.locator('summary').filter({ hasText: 'Your 10-year risk score' }).first().click()
  await page.locator('summary').filter({ hasText: 'figures for a score of 5' }).first().click()
  await page.getByRole('button', { name: /^Take out: .*figures for a score of 5$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click()
  await expectSaved(page)

  await toPanel(page, /^Changes and use/)
  await expect(
    page.getByText(/^Held beside version 0\.\d+\.\d+ of .*, which this draft was begun from\.$/),
  ).toBeVisible()
  await expect(page.getByText('Before: 50 of 1,000 in 10 years').first()).toBeVisible()
  await expect(page.getByText('Now: taken out').first()).toBeVisible()
  await expect(page.getByText(/read as they did/)).toHaveCount(0)
  await expect(page.getByRole('main').getByText(/\{score\}/)).toHaveCount(0)
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(page)

  // Nothing is put to use under the version and the day of what it was made from.
  await page.getByRole('button', { name: /^Name it own-/ }).click()
  await expect(page.getByText(/No two texts may have one version/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Put to use here' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Make it version 0\.\d+\.0$/ }).click()
  await expect(page.getByText(/^This draft says: version 0\.\d+\.0, written on /)).toBeVisible()
  await expect(page.getByText(/No two texts may have one version/)).toHaveCount(0)
  await expect(page.getByText(/It names nobody but those who wrote what it was made from/)).toBeVisible()
  await page.getByRole('link', { name: 'Authors', exact: true }).click()
  await expect(page.locator('input:focus, textarea:focus')).toHaveCount(1)
})

test('Scenario: a group that is taken out with words of a choice says which, before and afterwards', async ({
  page,
}) => {
  await beginDraftOf(page, 'sore throat')
  await toPanel(page, /^Write/)
  const fold = (name: RegExp) => page.locator('summary').filter({ hasText: name }).first()
  await fold(/Scores and groups/).click()
  await fold(/FeverPAIN/).click()
  await fold(/0 (?:to|or) 1/).click()
  await page.getByRole('button', { name: /^Take out: .*0 (?:to|or) 1/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/“NICE says not to offer an antibiotic for this score/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Take it out' }).click()
  await expectSaved(page)
  await toPanel(page, /^Changes and use/)
  await expect(page.getByRole('heading', { name: 'Words that were taken out' })).toBeVisible()
  await expect(page.getByText(/NICE says not to offer an antibiotic for this score/).first()).toBeVisible()
})

test('Scenario: a changed copy that comes as a file goes by no version of the aid that ships', async ({
  page,
}) => {
  await beginDraftOf(page, 'sore throat')
  await toPanel(page, /^Files as text/)
  const box = page.getByRole('textbox', { name: 'The text of aid.yaml' })
  await box.fill((await box.inputValue()).replace('count: 35 }', 'count: 33 }'))
  await expectSaved(page)
  await page.goto('./#/aids')
  await page.getByRole('button', { name: /^Hand over: / }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as one file' }).click()
  const buffer = await readFile(await (await downloading).path())
  await page.goto('./#/aids')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'from-asha.aid.json', mimeType: 'application/json', buffer })
  await expect(page).toHaveURL(/#\/drafts\//)
  await toPanel(page, /^Changes and use/)
  await expect(
    page.getByText(/^Held beside “from-asha.*” as it was when it was opened here: version 0\.1\.1 of/),
  ).toBeVisible()
  await expect(page.getByText(/^Nothing has changed since then/)).toBeVisible()
  await expect(page.getByText(/No two texts may have one version/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make it version 0.2.0' })).toBeVisible()
})
