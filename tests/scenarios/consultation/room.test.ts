import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { speak } from '../../support/speaking.ts'
import { expectSaved, nextButton, stageLink, stageNames } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

for (const stage of stageNames.slice(0, -1))
  test(`Scenario: stopped at ${stage}, the summary and the note say so, and Undo takes it back`, async ({
    page,
  }) => {
    await page.goto(`./#/start/${aid.id}`)
    await stageLink(page, stage).click()
    if (stage === 'What matters')
      await page.getByRole('textbox', { name: 'What matters most to you?' }).fill(aid.ownWords)
    await page.keyboard.press('Alt+x')
    await expect(stageLink(page, 'Summary')).toHaveAttribute('aria-current', 'step')
    await expectSaved(page)
    const said = page.getByRole('main').getByText(`You have stopped at “${stage}”.`, { exact: true })
    await expect(said).toBeVisible()
    const paper = page.getByRole('article')
    await expect(paper.getByText('No decision has been written down.')).toBeVisible()
    await expect(paper.getByRole('heading', { name: 'What may happen' })).toBeHidden()
    if (stage === 'What matters') await expect(paper.getByText(aid.ownWords).first()).toBeVisible()
    const note = page.getByLabel('The note, exactly as it is')
    expect(await note.inputValue()).toContain(`Stopped for today at: ${stage}.`)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(said).toHaveCount(0)
    expect(await note.inputValue()).not.toContain('Stopped for today')
  })

for (const [name, id] of [
  ['with an aid', aid.id],
  ['without one', 'no_aid'],
] as const)
  test(`Scenario: a finished talk ${name} is found again by its reference, and read from its heading`, async ({
    page,
  }) => {
    await page.goto(`./#/start/${id}`)
    await stageLink(page, 'What matters').click()
    await page.getByRole('textbox', { name: 'What matters most to you?' }).fill(aid.ownWords)
    await page.keyboard.press('Alt+x')
    const line = page.getByRole('article').getByText(/ · Reference: /)
    const reference = (await line.innerText()).split('Reference: ').at(-1)
    await page.getByRole('button', { name: 'Finish', exact: true }).click()
    const open = page.getByRole('dialog').getByText(/^“Is this for you\?” was not answered/)
    await expect(open).toHaveCount(id === 'no_aid' ? 0 : 1)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Finish and keep' }).click()
    await page.getByRole('link', { name: 'Start page' }).click()
    await page.getByRole('button', { name: 'Look again at a finished one' }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: `Reference ${reference}.` }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(line).toContainText(`Reference: ${reference}`)
  })

test('Scenario: a talk is led by keys alone, and what writes a letter in a box writes it', async ({
  page,
}) => {
  await page.goto(`./#/start/${aid.id}`)
  await expect(page.getByRole('radiogroup', { name: 'Is this for you?' })).toBeVisible()
  await page.keyboard.press('Alt+n')
  await expect(stageLink(page, 'What matters')).toHaveAttribute('aria-current', 'step')
  const box = page.getByRole('textbox', { name: 'What matters most to you?' })
  await box.focus()
  await page.keyboard.press('Control+Alt+q')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Alt+3')
  await expect(stageLink(page, 'Your choices')).toHaveAttribute('aria-current', 'step')
  await page.keyboard.press('Alt+g')
  await expect(stageLink(page, 'What matters')).toHaveAttribute('aria-current', 'step')
  for (const [key, title] of [
    ['q', 'Questions'],
    ['p', 'Patient view'],
    ['k', 'Keyboard'],
  ]) {
    await page.keyboard.press(`Alt+${key}`)
    await expect(page.getByRole('dialog', { name: title ?? '' })).toBeVisible()
    await page.keyboard.press('Alt+n')
    await expect(stageLink(page, 'What matters')).toHaveAttribute('aria-current', 'step')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  }
  await expect(nextButton(page)).toHaveAttribute('aria-keyshortcuts', 'Alt+N')
})

test('Scenario: phrases and the time are whole in the bar, hidden by one press and for good, absent on a phone', async ({
  page,
}) => {
  await page.clock.install()
  await page.setViewportSize({ width: 1366, height: 633 })
  await page.goto(`./#/start/${aid.id}`)
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  const strip = page.getByRole('complementary', { name: 'For the clinician' })
  await page.keyboard.press('Alt+q')
  await page.getByRole('textbox', { name: 'What would you like to ask or look up?' }).fill('Is it safe?')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const phrase = strip.getByRole('button').first()
  for (const stage of stageNames) {
    await stageLink(page, stage).click()
    const said = await phrase.textContent()
    for (const turn of [1, 2]) {
      const isCut = await phrase.locator('span').evaluate((text) => text.scrollHeight > text.clientHeight + 1)
      expect(isCut, `${stage}, phrase ${turn}`).toBe(false)
      await phrase.click()
    }
    await expect(phrase).toHaveText(said ?? '')
  }
  await expect(strip.getByText('0 min')).toBeVisible()
  await page.clock.fastForward('04:10')
  await expect(strip.getByText('4 min')).toBeVisible()
  await page.reload()
  await expect(strip.getByText('4 min')).toBeVisible()
  await expectAccessible(page)
  await page.clock.fastForward('59:00')
  await expect(strip.getByText(/min$/)).toHaveCount(0)
  await strip.getByRole('button', { name: 'Hide the phrase and the time' }).click()
  await page.reload()
  await expect(strip.getByRole('button')).toHaveText(['Phrases'])
  await strip.getByRole('button', { name: 'Phrases' }).click()
  await expect(phrase).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(strip).toBeHidden()
  await expectFitsWidth(page)
})

test('Scenario: a phrase is whole in every language, in a window of 1366 and of 1280', async ({ page }) => {
  for (const language of ['cy', 'pl', 'ur', 'en']) {
    await page.setViewportSize({ width: language === 'en' ? 1280 : 1366, height: 768 })
    await page.goto(`./#/start/${aid.id}`)
    await speak(page, language)
    const phrase = page.getByRole('complementary').getByRole('button').first()
    for (let place = 1; place <= stageNames.length; place += 1) {
      await page.keyboard.press(`Alt+${place}`)
      await expect(phrase).toBeVisible()
      for (const turn of [1, 2]) {
        const cut = await phrase
          .locator('span')
          .evaluate((text) => (text.scrollHeight > text.clientHeight + 1 ? [text.textContent] : []))
        expect(cut, `${language} ${place}, phrase ${turn}`).toEqual([])
        await phrase.click()
      }
    }
  }
})
