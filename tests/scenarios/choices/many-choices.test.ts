import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { openChoices } from '../../support/open-choices.ts'
import { expectSaved, keyboard } from '../../support/walk.ts'

const aid = 'contraception'
const table = 'Your choices side by side'

test('Scenario: many choices are narrowed and four compared, by keyboard alone', async ({ page }) => {
  test.slow()
  await openChoices(page, aid)
  await expectAccessible(page)
  await expectFitsWidth(page)
  const hands = keyboard(page)
  await hands.press(page.getByRole('button', { name: 'Not for me: Condoms' }))
  await hands.press(page.getByRole('radio', { name: 'The clinician' }))
  await hands.type(page.getByRole('textbox', { name: 'Why?' }), 'Latex allergy')
  await hands.press(page.getByRole('button', { name: 'Put this choice aside' }))
  const choices = page.getByRole('table', { name: table })
  await expect(choices.getByRole('rowheader').last()).toContainText('because: Latex allergy')

  await page.keyboard.press('Home')
  await hands.press(page.getByRole('button', { name: 'Choose which to compare' }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: 'No method' })).toBeChecked()
  for (const name of ['Implant', 'Copper coil (IUD)', 'Combined pill'])
    await hands.press(dialog.getByRole('checkbox', { name, exact: true }))
  await hands.press(dialog.getByRole('button', { name: 'Compare these' }))
  await expectSaved(page)
  await expect(choices.getByRole('columnheader')).toHaveCount(6)
  await expectAccessible(page)

  await page.reload()
  await expect(choices.getByRole('columnheader', { name: 'Implant' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Compare Injection too' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Compare Condoms too' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(choices.getByRole('rowheader', { name: 'Injection' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('Scenario: one choice against another, by buttons and by a swipe', async ({ page }) => {
    test.slow()
    await openChoices(page, aid)
    const choices = page.getByRole('table', { name: table })
    const heads = choices.getByRole('columnheader')
    const beside = async (name: string) => expect(heads.nth(1)).toHaveAccessibleName(name)
    await expect(heads).toHaveCount(2)
    await expect(heads.first()).toHaveAccessibleName('No method')
    await beside('Implant')
    await page.getByRole('button', { name: 'Next choice' }).click()
    await beside('Hormonal coil (IUS)')
    await expect(
      page.getByRole('status').filter({ hasText: 'Now beside it: Hormonal coil (IUS), 2 of 13' }),
    ).toBeAttached()
    await expectAccessible(page)
    await expectFitsWidth(page)

    const swipe = async (from: number, to: number) => {
      const box = await choices.boundingBox()
      const session = await page.context().newCDPSession(page)
      const y = (box?.y ?? 0) + 60
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] })
      await touch('touchStart', from)
      await touch('touchMove', (from + to) / 2)
      await touch('touchMove', to)
      await touch('touchEnd')
    }
    await choices.scrollIntoViewIfNeeded()
    await swipe(300, 100)
    await beside('Copper coil (IUD)')
    await swipe(100, 300)
    await beside('Hormonal coil (IUS)')

    await page.getByRole('combobox', { name: 'Compare with' }).selectOption('Combined pill')
    await expect(heads.first()).toHaveAccessibleName('Combined pill')
    await expect(choices.getByRole('rowheader').first()).toBeVisible()
  })

  test('Scenario: from a row to its picture far below, and back', async ({ page }) => {
    await openChoices(page, 'statins-primary-prevention')
    const row = page.getByRole('button', { name: /^See the picture/ }).nth(1)
    await row.click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
    await page.getByRole('button', { name: 'Back to the table' }).press('Enter')
    await expect(row).toBeFocused()
    await expect(row).toBeInViewport({ ratio: 1 })
  })
})
