import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { arm, now, treatment } from '../../support/draft-figures.ts'
import { expectSaved } from '../../support/walk.ts'

const toPanel = (page: Page, name: string | RegExp) =>
  page
    .getByRole('navigation', { name: 'Parts of the draft' })
    .getByRole('link', { name, exact: typeof name === 'string' })
    .click()

async function countOf(page: Page, name: string, events: string) {
  await arm(page, name)
    .getByRole('combobox', { name: 'How the figure is known' })
    .selectOption('Events and a total')
  await arm(page, name).getByRole('textbox', { name: 'Events', exact: true }).fill(events)
  await arm(page, name).getByRole('textbox', { name: 'Total', exact: true }).fill('200')
  await expect(arm(page, name).getByText(/^Comes to/)).toBeVisible()
}

/** Goes to what is in the way, unfolded. */
async function toWhatIsInTheWay(page: Page) {
  await toPanel(page, /^Checks/)
  const fold = page.locator('details').filter({ hasText: 'What is in the way' })
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
}

/** A reader says of each item that only a person can judge that it is met. */
async function judgeAll(page: Page) {
  await toWhatIsInTheWay(page)
  const left = page.getByRole('button', { name: /^Judge it: / })
  for (let count = await left.count(); count > 0; count--) {
    await left.first().click()
    const form = page.getByRole('form').first()
    await form.getByRole('radio', { name: 'Met', exact: true }).check()
    await form.getByRole('textbox', { name: 'Why' }).fill('Read and found so.')
    const asked = form.getByRole('textbox', { name: 'Your name' })
    const known = form.getByText('As A. Reader, GP')
    await expect(asked.or(known)).toBeVisible()
    if (await asked.isVisible()) {
      await asked.fill('A. Reader')
      await form.getByRole('textbox', { name: 'Your role' }).fill('GP')
    }
    await form.getByRole('button', { name: 'Note this judgement' }).click()
    await expect(left).toHaveCount(count - 1)
  }
}

const given = 'Treatment given'
/** What cannot be just any words. */
const written = [
  ['https:', 'https://event.example/'],
  [treatment, given],
] as const

/** Follows each link to a text of the empty form, and writes at the field that it leads to. */
async function writeTheRest(page: Page) {
  await toWhatIsInTheWay(page)
  const left = page.getByRole('link', { name: /^Still to write: / })
  for (let count = await left.count(); count > 0; count = await left.count()) {
    await left.first().click()
    const field = page.locator('input:focus, textarea:focus')
    await expect(field).toHaveCount(1)
    const said = await field.inputValue()
    await field.fill(written.find(([form]) => said.startsWith(form))?.[1] ?? `Said of it, ${count}`)
    await expectSaved(page)
    await toWhatIsInTheWay(page)
    await expect(left).toHaveCount(count - 1)
  }
}

async function putToUse(page: Page, why: string) {
  await toPanel(page, 'Changes and use')
  await page.getByRole('textbox', { name: 'What changed, in one line' }).fill(why)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dr Asha Patel')
  await page.getByRole('textbox', { name: 'Your role' }).fill('GP partner')
  await page.getByRole('button', { name: 'Put to use here' }).click()
  await expect(page.getByText('It is in use on this computer')).toBeVisible()
}

test('Scenario: an aid is written from the empty form, judged, used, signed off, and its next version says what changed', async ({
  page,
}) => {
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Begin with an empty form' }).click()
  await page.getByRole('textbox', { name: 'Title' }).first().fill('Event: treat it or leave it')
  await page.keyboard.press('Tab')
  const fold = (name: string) => page.locator('summary').filter({ hasText: name }).first()
  await fold('What may happen').click()
  await fold('Getting better').click()
  await page.getByRole('checkbox', { name: 'Say what it is like to live with' }).first().click()
  await page
    .getByRole('textbox', { name: 'What it is like to live with' })
    .first()
    .fill('You can do what you did before.')
  await page.keyboard.press('Tab')
  await expectSaved(page)
  await toPanel(page, 'Figures')
  await countOf(page, now, '20')
  await countOf(page, treatment, '30')
  await page
    .getByRole('link', { name: /^Side effects/ })
    .or(page.getByRole('button', { name: /^Side effects/ }))
    .first()
    .click()
  await countOf(page, now, '1')
  await countOf(page, treatment, '2')
  await toPanel(page, 'Review')
  await page.getByRole('textbox', { name: 'Your comment' }).fill('Who was studied?')
  await page.getByRole('textbox', { name: 'Your name' }).fill('A. Reader')
  await page.getByRole('textbox', { name: 'Your role' }).fill('GP')
  await page.getByRole('button', { name: 'Add the comment' }).click()
  await page.getByRole('button', { name: 'Resolve: Who was studied?' }).click()
  await expectAccessible(page)

  await toPanel(page, 'Changes and use')
  await expect(page.getByText(/items of the standards must be met or judged/)).toBeVisible()
  await page.getByRole('button', { name: 'Name it own-new-aid' }).click()
  await writeTheRest(page)
  await judgeAll(page)
  await expectSaved(page)
  await page.reload()
  await putToUse(page, 'First version')
  await page.reload()
  await expect(page.getByText('It is in use on this computer')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Look at it and sign it off' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Event: treat it or leave it' })).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dr Asha Patel')
  await page.getByRole('textbox', { name: /role/i }).fill('GP partner')
  await page.getByRole('textbox', { name: /interests/i }).fill('none')
  await page.getByRole('button', { name: /^Sign/ }).click()
  await expect(page.getByRole('heading', { name: 'Signed off for use here' })).toBeVisible()
  await page.goto('./')
  await page.getByRole('searchbox').fill('event treat')
  const found = page.getByRole('listitem').filter({ hasText: 'Event: treat it or leave it' })
  await expect(found).toContainText('Signed off here: Dr Asha Patel')
  await expect(found).toContainText('Written here')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/own-new-aid|#\/talk/)

  await page.goto('./#/aids')
  await page.getByRole('list', { name: 'Drafts', exact: true }).getByRole('link').first().click()
  await toPanel(page, 'Figures')
  await countOf(page, given, '40')
  await toPanel(page, 'Changes and use')
  await expect(page.getByText('Now: 20 of 100')).toBeVisible()
  await expect(page.getByText('Before: 15 of 100')).toBeVisible()
  await page
    .getByRole('button', { name: /^Make it version 0\.1\.0/ })
    .first()
    .click()
  await judgeAll(page)
  await putToUse(page, 'A later count')
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(page)
  await page.goto('./#/aids/own-new-aid')
  await expect(page.getByText(/Version 0\.1\.0/)).toBeVisible()
  await page.goto('./#/aids')
  await page.getByRole('button', { name: 'Take out of use: Event: treat it or leave it' }).click()
  await expect(page.getByRole('button', { name: 'Use again: Event: treat it or leave it' })).toBeVisible()
  await page.goto('./')
  await page.getByRole('searchbox').fill('event treat')
  await expect(page.getByText(/^No decision aid/)).toBeVisible()
  await expect(page.getByText('Written here')).toHaveCount(0)
})
