import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { passScreen } from '../../support/patient-view.ts'
import { expectSaved, stageLink } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const practice = 'Elm Street Practice, 01632 960 123'

test('Scenario: whom to contact is written once, offered in the next talk, and stands in no summary unasked', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: 'Who to contact' })
  const use = page.getByRole('button', { name: `Use “${practice}”` })
  const keep = page.getByRole('checkbox', { name: /^Keep it on this machine/ })
  const paper = page.getByRole('article')

  await page.goto(`./#/start/${aid.id}`)
  await stageLink(page, 'Next steps').click()
  await expect(use).toHaveCount(0)
  await field.fill(practice)
  await field.blur()
  await keep.check()
  await expectAccessible(page)
  await expectFitsWidth(page)
  await stageLink(page, 'Summary').click()
  await expect(paper.getByText(practice)).toBeVisible()
  await expectSaved(page)

  await page.goto('./')
  await page.goto(`./#/start/${aid.id}`)
  await stageLink(page, 'Summary').click()
  await expect(paper.getByText('Contact your practice.')).toBeVisible()
  await expect(paper.getByText(practice)).toHaveCount(0)
  await stageLink(page, 'Next steps').click()
  await expect(field).toHaveValue('')
  await use.click()
  await expect(field).toHaveValue(practice)
  await expect(use).toBeFocused()
  await stageLink(page, 'Summary').click()
  await expect(paper.getByText(practice)).toBeVisible()

  await stageLink(page, 'Next steps').click()
  await keep.uncheck()
  await page.reload()
  await expect(use).toHaveCount(0)
  await expect(field).toHaveValue(practice)
})

test('Scenario: the clinician sees how plain the first page is, and the patient’s own view does not', async ({
  page,
}) => {
  await page.goto(`./#/start/${aid.id}`)
  await stageLink(page, 'Summary').click()
  const plain = page.getByText('How plain the first page is')
  await expect(plain).toBeVisible()
  await expect(page.getByText(/^reading age about \d+/)).toBeVisible()
  await plain.click()
  await expect(page.getByText(/The aim is 9 to 11\./)).toBeVisible()
  await expectAccessible(page)
  await passScreen(page)
  await expect(page.getByRole('article')).toBeVisible()
  await expect(plain).toHaveCount(0)
})
