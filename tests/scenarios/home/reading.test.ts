import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { comeBackTo, expectSaved, mouse, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]

async function savedSummary(page: Page): Promise<string> {
  await wholeConsultation(page, mouse(page), aid)
  await expectSaved(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the summary' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

async function opened(page: Page, name: string, content: string): Promise<void> {
  const file = test.info().outputPath(name)
  await writeFile(file, content)
  await page.getByLabel('Open the file').setInputFiles(file)
}

test('Scenario: the file from the room is read again on a phone, with the same figures', async ({ page }) => {
  const html = await savedSummary(page)
  const paper = page.getByRole('article')
  const inTheRoom = await paper.innerText()
  await page.goto('./')
  await page.getByRole('link', { name: 'Read a summary' }).click()
  await expect(page.getByRole('heading', { name: 'Read a summary' })).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await expectFitsWidth(page)
  await opened(page, 'summary.html', html)
  await expect(page.getByRole('heading', { name: 'Your summary' })).toBeVisible()
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  const words = (text: string) => text.split(/\s+/).join(' ')
  expect(words(await paper.innerText())).toBe(words(inTheRoom))
  await page.getByRole('button', { name: 'Close it' }).click()
  await expect(paper).toHaveCount(0)
})

test('Scenario: a file edited by hand runs nothing, and one that is broken says so', async ({ page }) => {
  const html = await savedSummary(page)
  await page.goto('./#/read')
  const attack = '<img src=x onerror=\\"document.title=1\\"><script>document.title=2</script>'
  const edited = html
    .replaceAll(aid.ownWords, attack.replaceAll('<', '\\u003c'))
    .replace('</body>', '<script>document.title="3"</script></body>')
  await opened(page, 'edited.html', edited)
  await expect(page.getByRole('article').getByText('<img src=x')).toBeVisible()
  await expect(page).toHaveTitle('Summary')
  await page.getByRole('button', { name: 'Close it' }).click()

  const broken: [string, string, RegExp][] = [
    ['cut.html', html.slice(0, html.indexOf('weigh-up-summary') + 400), /changed or cut off/],
    ['other.html', '<!doctype html><p>Hello', /holds no summary/],
    [
      'altered.html',
      html.replace('"state":"decided"', '"state":"cured"'),
      /changed or cut off, at “decided.state”/,
    ],
    [
      'newer.html',
      html.replace('"weigh-up-summary">{"format":1', '"weigh-up-summary">{"format":2'),
      /later version/,
    ],
  ]
  for (const [name, content, says] of broken) {
    await opened(page, name, content)
    await expect(page.getByRole('alert')).toContainText(says)
    await expect(page.getByRole('article')).toHaveCount(0)
  }
})

test('Scenario: reading leaves the talks of this machine as they are', async ({ page }) => {
  const html = await savedSummary(page)
  const talk = page.url()
  await page.goto('./#/read')
  await opened(page, 'summary.html', html.replace('"state":"decided"', '"state":"cured"'))
  await expect(page.getByRole('alert')).toBeVisible()
  await opened(page, 'summary.html', html)
  await expect(page.getByRole('article')).toBeVisible()
  await page.goto('./')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.getByRole('list', { name: 'Unfinished talks' }).getByRole('link')).toHaveCount(1)
  await comeBackTo(page, talk)
  await expect(page.getByRole('article').getByText(aid.ownWords)).toBeVisible()
})

test('Scenario: thought over at home, taken back as a text, and first on the screen of the next talk', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const html = await savedSummary(page)
  await page.goto('./#/read')
  await page.setViewportSize({ width: 390, height: 844 })
  await opened(page, 'summary.html', html)
  const paper = page.getByRole('article')
  const before = await paper.innerText()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('button', { name: 'I have been thinking' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'I have been thinking' })).toBeFocused()
  const part = page.getByRole('region', { name: 'I have been thinking' })
  await part.getByRole('textbox', { name: 'What matters most to you?' }).fill('Singing on Sunday')
  await part.getByRole('radio', { name: 'No antibiotic' }).check()
  await part.getByRole('textbox', { name: 'Why?' }).fill('It is already easing')
  // It counts although “Add” was not pressed.
  await part.getByRole('textbox', { name: 'A question you want to ask' }).fill('Can I sing on Sunday?')
  await expectAccessible(page)
  await expectFitsWidth(page)
  expect(await paper.innerText()).toBe(before)
  await part.getByRole('button', { name: 'Copy the text' }).click()
  await expect(part.getByText('Copied. Now paste it')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Singing on Sunday')
  expect(text).toContain('Can I sing on Sunday?')
  expect(text.length).toBeLessThanOrEqual(600)

  await page.reload()
  await opened(page, 'summary.html', html)
  await expect(part.getByRole('textbox', { name: 'Why?' })).toHaveValue('It is already easing')

  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('./')
  await page.getByText('Paste what came from home').click()
  await page.getByRole('textbox', { name: 'The text that came' }).fill(text)
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
  const card = page.getByRole('region', { name: 'From home' })
  await expect(card.getByText('Singing on Sunday')).toBeVisible()
  await expect(card.getByText('It is already easing')).toBeVisible()
  await expectAccessible(page)
  await expectSaved(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Carry on' }).click()
  const talks = page.getByRole('list', { name: 'Unfinished talks' }).getByRole('link')
  const onStart = () =>
    talks.evaluateAll((all) => all.filter((one) => one.getAttribute('href')?.endsWith('/start')).length)
  await expect.poll(onStart).toBe(1)
})

test('Scenario: thought over at home and taken back as a link, pasted or opened', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const html = await savedSummary(page)
  await page.goto('./#/read')
  await opened(page, 'summary.html', html)
  await page.getByRole('button', { name: 'Write it down' }).click()
  const part = page.getByRole('region', { name: 'I have been thinking' })
  const long = 'Singing on Sunday matters more than anything. '.repeat(20)
  await part.getByRole('textbox', { name: 'What matters most to you?' }).fill(long)
  await part.getByRole('button', { name: 'Copy as a link' }).click()
  await expect(part.getByText('Copied as a link.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  await page.goto('./')
  await page.getByText('Paste what came from home').click()
  const box = page.getByRole('textbox', { name: 'The text that came' })
  await box.fill(link.slice(0, -8))
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
  await expect(page.getByText('This link was cut off or changed on its way')).toBeVisible()
  await box.fill(`From: somebody\n${link}\nSent from my phone`)
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
  const card = page.getByRole('region', { name: 'From home' })
  await expect(card.getByText('Singing on Sunday').first()).toBeVisible()

  await page.goto('about:blank')
  await page.goto(link)
  await expect(box).toHaveValue(/#\/brought\//)
  expect(page.url()).not.toContain('brought')
  await expect(page.getByText('Singing on Sunday')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open a talk with it' }).click()
  await expect(page.getByText('This message is already in an open talk of today.')).toBeVisible()
  await page.getByRole('button', { name: 'Open another talk with it' }).click()
  await expect(card.getByText('Singing on Sunday').first()).toBeVisible()
})

test('Scenario: notes written in the file at home come back with it', async ({ page, context }) => {
  const html = await savedSummary(page)
  const saved = test.info().outputPath('summary.html')
  await writeFile(saved, html)
  const atHome = await context.newPage()
  await atHome.setViewportSize({ width: 390, height: 844 })
  await atHome.goto(pathToFileURL(saved).href)
  await atHome.getByRole('link', { name: 'My notes and questions' }).click()
  await atHome.getByRole('textbox').first().fill('It is easing </script><b>a little</b>')
  await atHome.getByRole('textbox').last().fill('Can I sing on Sunday?\nAnd drive?')
  const downloading = atHome.waitForEvent('download')
  await atHome.getByRole('button', { name: 'Save my copy' }).click()
  const copy = await readFile(await (await downloading).path(), 'utf8')
  await atHome.close()

  await page.goto('./#/read')
  await opened(page, 'my-notes.html', copy)
  const part = page.getByRole('region', { name: 'I have been thinking' })
  await expect(part.getByText('The questions from your file stand in the fields below.')).toBeVisible()
  // What was written for oneself goes to nobody by itself.
  const sent = part.getByRole('textbox', { name: 'The text', exact: true })
  await expect(sent).toHaveValue(/Can I sing on Sunday\?/)
  await expect(sent).not.toHaveValue(/It is easing/)
  await expect(part.getByText('It is easing </script><b>a little</b>')).toBeVisible()
  await part.getByRole('button', { name: 'Add them to the text' }).click()
  await expect(sent).toHaveValue(/It is easing/)
  await expect(part.getByRole('textbox', { name: 'How is it going?' })).toHaveValue(
    'It is easing </script><b>a little</b>',
  )
  await expect(part.getByText('Can I sing on Sunday?').first()).toBeVisible()
  await expect(part.getByText('And drive?').first()).toBeVisible()
  await expectAccessible(page)
})
