import { expect, expectAccessible, test } from '../../support/browser.ts'
import { rowsOf } from '../../support/disk.ts'
import { openChoices } from '../../support/open-choices.ts'
import { expectSaved, keyboard, stageLink } from '../../support/walk.ts'

test('Scenario: who wants the clinician to decide hears the recommendation first, by keyboard alone', async ({
  page,
}) => {
  const hands = keyboard(page)
  await openChoices(page, 'statins-primary-prevention')
  // What is on the screen for two seconds counts as seen.
  await expect.poll(async () => JSON.stringify(await rowsOf(page, 'facts'))).toContain('outcome.shown')
  await hands.press(stageLink(page, 'What matters'))
  await hands.press(page.locator('summary', { hasText: 'How many would have to be helped?' }))
  await expect(page.getByText(/^You have seen the figures for this already/)).toBeVisible()
  await hands.type(page.getByRole('textbox', { name: /^How many in 1,000 would have to be helped/ }), '30')
  await hands.press(stageLink(page, 'Decide'))
  await hands.press(page.locator('summary', { hasText: 'How involved do you want to be?' }))
  const role = page.getByRole('radiogroup', { name: 'How involved do you want to be?' })
  await hands.press(role.getByRole('radio', { name: /^I want you to decide/ }))

  const place = page.locator('details', { hasText: 'What does the clinician recommend?' })
  await expect(place).toHaveAttribute('open')
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  const above = async () => ((await place.boundingBox())?.y ?? 0) < ((await thinking.boundingBox())?.y ?? 0)
  expect(await above()).toBe(true)
  await expect(page.getByText(/^Open first, because you want the clinician to decide/)).toBeVisible()
  await hands.press(page.getByRole('radio', { name: 'The patient asked for it' }))
  const recommends = page.getByRole('radiogroup', { name: 'The clinician recommends' })
  await hands.press(recommends.getByRole('radio', { name: /^Statin/ }))
  await hands.type(page.getByRole('textbox', { name: 'The reason' }), 'Your chance is above the usual line')

  await hands.press(thinking.getByRole('radio', { name: 'No statin' }))
  const decided = page.getByRole('radiogroup', { name: 'Have you decided?' })
  await hands.press(decided.getByRole('radio', { name: 'Yes', exact: true }))
  const gentle = page.getByRole('radiogroup', { name: /Is that all right for you\?$/ })
  await expect(gentle.getByText('25 fewer of 1,000')).toBeVisible()
  await hands.press(gentle.getByRole('radio', { name: 'I am not sure' }))
  await expect(page.getByText(/^You have decided, and you are not sure/)).toBeVisible()
  await expectSaved(page)
  await expectAccessible(page)
  await page.reload()
  await expect(gentle.getByRole('radio', { name: 'I am not sure' })).toBeChecked()

  await hands.press(stageLink(page, 'Summary'))
  const paper = page.getByRole('article')
  await expect(paper.getByText(/You are not sure about that yet\./)).toBeVisible()
  await expect(
    paper.getByText(/at least 30 of 1,000 were helped\. The figures say, in 10 years: 25 fewer/),
  ).toBeVisible()
  await hands.press(page.locator('summary', { hasText: 'See the note' }))
  const note = page.getByRole('textbox', { name: 'The note, exactly as it is copied' })
  await expect(note).toHaveValue(/The person wanted the clinician to decide\./)
  await expect(note).toHaveValue(/The person asked for it\. The clinician recommended: Statin/)
  await expect(note).toHaveValue(
    /Decided, and the person is not sure about what is harder with this choice\./,
  )
})

test('Scenario: before anything is known of what matters, the recommendation waits for one question', async ({
  page,
}) => {
  await page.goto('./#/start/statins-primary-prevention')
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().click()
  await stageLink(page, 'Decide').click()
  await page.getByText('What does the clinician recommend?').click()
  await expect(page.getByText(/^Shall we hear first what matters to you\?/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('radio', { name: 'The patient asked for it' })).toBeFocused()
})
