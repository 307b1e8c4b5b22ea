import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { beginDraftOf, toPanel } from '../../support/draft-of.ts'

test('Scenario: a draft is seen in another language, as on a phone and as its summary, and the workbench stays as it is', async ({
  page,
}) => {
  await beginDraftOf(page, 'statin')
  await toPanel(page, /^Preview/)
  await expect(page.getByRole('heading', { name: 'Your choices, side by side' })).toBeVisible()
  const language = page.getByRole('combobox', { name: 'In the language' })
  await language.selectOption('اردو')
  await expect(page.getByRole('heading', { name: 'آپ کے راستے، ساتھ ساتھ' })).toBeVisible()
  await expect(page.locator('main [dir=rtl]')).toHaveAttribute('lang', 'ur')
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  await expectAccessible(page)

  await page.getByRole('radio', { name: 'A phone' }).check()
  const phone = page.frameLocator('iframe[title="The draft, as wide as a phone"]')
  await expect(phone.getByRole('heading', { name: 'آپ کے راستے، ساتھ ساتھ' })).toBeVisible()

  await page.getByRole('link', { name: 'Summary' }).focus()
  await page.keyboard.press('Enter')
  await expect(language).toHaveValue('ur')
  await language.selectOption('Polski')
  await expect(page.getByRole('heading', { name: 'Co będzie dalej' })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFitsWidth(page)
  await language.selectOption('English')
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible()
})

test.describe('without what is kept', () => {
  test.use({ serviceWorkers: 'block' })
  test('Scenario: where the words of a language do not come, the preview stays as it was, says so, and tries again', async ({
    page,
  }) => {
    await beginDraftOf(page, 'statin')
    await toPanel(page, /^Preview/)
    const heading = page.getByRole('heading', { name: 'Your choices, side by side' })
    await expect(heading).toBeVisible()
    const ofWelsh = /\/assets\/of-the-talk-[^/]*\.js$/
    await page.route(ofWelsh, (route) => route.abort())
    await page.getByRole('combobox', { name: 'In the language' }).selectOption('Cymraeg')
    const alert = page.getByRole('alert').filter({ hasText: 'Welsh could not be fetched' })
    await expect(alert).toBeVisible()
    await expect(heading).toBeVisible()
    await page.unroute(ofWelsh)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('main div[lang=cy]').first()).toBeVisible()
    await expect(heading).toHaveCount(0)
  })
})
