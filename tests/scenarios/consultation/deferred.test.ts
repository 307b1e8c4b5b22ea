import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'
import { expectSaved, stageLink } from '../../support/walk.ts'

const written = (page: Page, name: string) => page.getByRole('textbox', { name })

async function expectSound(page: Page): Promise<void> {
  await expectFitsWidth(page)
  await expectAccessible(page)
}

test('Scenario: "Not yet, take it home" is a full end, on a phone, with a reload in the middle', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openChoices(page, 'carpal-tunnel')
  await stageLink(page, 'Decide').click()
  await page.getByRole('radio', { name: 'Not yet' }).click()
  await written(page, 'What is still open?').fill('Whether a splint is enough')
  await written(page, 'Who to talk to').fill('My sister')
  await expectSaved(page)
  await page.reload()
  await expect(written(page, 'What is still open?')).toHaveValue('Whether a splint is enough')
  await written(page, 'What to think about').fill('How bad the nights are')
  await page.getByLabel('Look at this again on').fill('2027-03-01')
  await expectSound(page)

  await stageLink(page, 'Next steps').click()
  await expect(page.getByRole('heading', { name: 'Taking it home' })).toBeVisible()
  await expect(page.getByText('How bad the nights are')).toBeVisible()
  await expect(page.getByLabel('Look at this again on')).toHaveValue('2027-03-01')
  await page.getByRole('button', { name: 'Accept these steps' }).click()
  await expectSound(page)

  await stageLink(page, 'Summary').click()
  const paper = page.getByRole('article')
  await expect(paper.getByText('We will speak again on 1 March 2027.')).toBeVisible()
  const headings = await paper.getByRole('heading').allTextContents()
  const [open, steps, decided] = ['What is still open', 'What to do until then', 'What we decided'].map(
    (name) => headings.indexOf(name),
  )
  expect(headings.indexOf('What happens next')).toBe((open ?? 0) - 1)
  expect(open).toBeLessThan(steps ?? 0)
  expect(steps).toBeLessThan(decided ?? 0)
  await page.getByText('See the note').click()
  await expect(written(page, 'The note, exactly as it is copied')).toHaveValue(
    /Not yet\. The person is taking it home\. Still open: “Whether a splint is enough”/,
  )
  await expectSound(page)
})
