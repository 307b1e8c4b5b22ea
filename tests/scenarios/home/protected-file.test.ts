import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page, TestInfo } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import {
  accessibilityFaults,
  expect,
  expectFitsWidth,
  smallButtons,
  test,
  watch,
} from '../../support/browser.ts'
import { type Hands, keyboard, mouse, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const phone = { width: 390, height: 844 }
const nothingSeen = { foreign: [], violations: [], errors: [] }

interface Given {
  path: string
  text: string
  words: string
}

async function savedBy(page: Page, press: () => Promise<void>, info: TestInfo) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const path = info.outputPath(`${Date.now()}-${download.suggestedFilename()}`)
  await download.saveAs(path)
  return { path, name: download.suggestedFilename(), text: await readFile(path, 'utf8') }
}

/** A talk in the room, of which the person takes a protected file home and the words apart from it. */
async function given(page: Page, hands: Hands, info: TestInfo): Promise<Given> {
  await wholeConsultation(page, hands, aid)
  await hands.press(page.locator('summary', { hasText: 'More ways to give it' }))
  await hands.press(page.locator('summary', { hasText: 'A file protected by five words' }))
  const save = page.getByRole('button', { name: 'Save the protected file' })
  const file = await savedBy(page, () => hands.press(save), info)
  expect(file.name).toMatch(/^summary-protected-\d{4}-\d\d-\d\d-[2-9A-Z]{5}\.html$/)
  const words = page.getByText('The five words', { exact: true }).locator('xpath=following-sibling::p[1]')
  return { ...file, words: await words.innerText() }
}

/** A phone that opens a file from its own disk; it may ask nobody for anything. */
async function onPhone(browser: Browser, path: string, script = true) {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: script, offline: true })
  const page = await context.newPage()
  const seen = script ? await watch(page, 'http://nowhere.invalid/') : undefined
  await page.goto(pathToFileURL(path).href)
  return { page, seen, close: () => context.close() }
}

const theWords = (page: Page) => page.getByRole('textbox', { name: 'The five words' })

async function typed(page: Page, words: string): Promise<void> {
  await theWords(page).fill(words)
  await page.keyboard.press('Enter')
}

test('Scenario: a protected file opens on a phone with its words alone, is written in, and stays protected', async ({
  page,
  browser,
}, info) => {
  const file = await given(page, mouse(page), info)
  expect(file.text.length).toBeLessThan(150_000)
  for (const said of [aid.ownWords, 'antibiotic', 'throat', file.words, ...file.words.split(' ').slice(0, 1)])
    expect(file.text.toLowerCase()).not.toContain(` ${said.toLowerCase()}`)

  await test.step('without a script it says what it is and what to do', async () => {
    const { page: bare, close } = await onPhone(browser, file.path, false)
    await expect(bare.getByRole('heading', { name: 'A protected summary' })).toBeVisible()
    await expect(
      bare.getByText('If you see no place for the words, open the file in a browser'),
    ).toBeVisible()
    await expect(bare.getByText('the file may not have come whole')).toBeVisible()
    await expect(bare.getByRole('button')).toHaveCount(0)
    await close()
  })

  const own = await onPhone(browser, file.path)
  const paper = own.page.getByRole('article')
  await test.step('other words open nothing, and what was typed stays', async () => {
    expect(await accessibilityFaults(own.page)).toEqual([])
    expect(await smallButtons(own.page)).toEqual([])
    await typed(own.page, ' ')
    await expect(own.page.getByRole('alert')).toHaveText(
      'Type the five words here first. They are English words.',
    )
    await expect(theWords(own.page)).toBeFocused()
    await typed(own.page, 'Ocean lamp,river-stone')
    await expect(own.page.getByRole('alert')).toHaveText('You typed 4 words. There are five.')
    await typed(own.page, 'ocean lamp river stone violin')
    await expect(own.page.getByRole('alert')).toHaveText(/^These are not the words.* try again\.$/)
    await expect(theWords(own.page)).toHaveValue('ocean lamp river stone violin')
    await expect(theWords(own.page)).toBeFocused()
    await expect(own.page.getByText(aid.ownWords)).toHaveCount(0)
    expect(await accessibilityFaults(own.page)).toEqual([])
    await expectFitsWidth(own.page)
  })

  await test.step('its own words open the whole summary', async () => {
    await typed(own.page, ` ${file.words.toUpperCase()} `)
    await expect(paper.getByText(aid.ownWords)).toBeVisible()
    await expect(own.page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(own.page).toHaveTitle('Summary of what we talked about')
    await own.page.getByRole('button', { name: 'High contrast' }).click()
    expect(await accessibilityFaults(own.page)).toEqual([])
    await expectFitsWidth(own.page)
  })

  const copy = await test.step('a copy with what was written is sealed by the same words', async () => {
    await expect(own.page.getByText('Your copy opens with the same five words.')).toBeVisible()
    await own.page
      .getByRole('textbox', { name: 'My notes' })
      .fill('Slept better </script><script>window.ran = 1</script>')
    const kept = await savedBy(
      own.page,
      () => own.page.getByRole('button', { name: 'Save my copy' }).click(),
      info,
    )
    expect(kept.name).toMatch(/^summary-protected-.*-my-notes\.html$/)
    expect(kept.text).not.toContain('Slept better')
    expect(own.seen).toEqual(nothingSeen)
    return kept
  })
  await own.close()

  await test.step('which opens it again, and again', async () => {
    const again = await onPhone(browser, copy.path)
    await typed(again.page, file.words)
    await expect(again.page.getByRole('textbox', { name: 'My notes' })).toHaveValue(/^Slept better </)
    const third = await savedBy(
      again.page,
      () => again.page.getByRole('button', { name: 'Save my copy' }).click(),
      info,
    )
    expect(third.text).not.toBe(copy.text)
    expect(await again.page.evaluate(() => 'ran' in window)).toBe(false)
    expect(again.seen).toEqual(nothingSeen)
    await again.close()
  })

  await test.step('/read opens it with the same words, and has what was written', async () => {
    await page.goto('about:blank')
    await page.setViewportSize(phone)
    await page.goto('./#/read')
    const read = (text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'summary.html', mimeType: 'text/html', buffer: Buffer.from(text) })
    await read(copy.text)
    const field = page.getByRole('textbox', { name: 'The five words that you were given' })
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByRole('alert')).toHaveText(/^Type the five words here first/)
    await expect(field).toBeFocused()
    await field.fill('ocean lamp')
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByText('You typed 2 words. There are five.', { exact: true })).toBeVisible()
    await field.fill(file.words)
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByRole('article').getByText(aid.ownWords)).toBeVisible()
    await expect(page.getByText('These are your notes from your file')).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
    await expectFitsWidth(page)
    await page.getByRole('button', { name: 'Close it' }).click()
    await read(copy.text.replace(/(id="weigh-up-protected">"[^"]+)[^"]{40}"/, '$1"'))
    await field.fill(file.words)
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByText(/^These are not the words/)).toBeVisible()
    await read(copy.text.replace(/(id="weigh-up-protected">)"/, '$1'))
    await expect(page.getByText('This file was changed or cut off.', { exact: false })).toBeVisible()
  })
})

test('Scenario: by keyboard alone, and what was altered runs nothing and shows nothing', async ({
  page,
  browser,
}, info) => {
  const file = await given(page, keyboard(page), info)
  const path = info.outputPath('edited.html')
  const added =
    '<script>window.ran = 1</script><script type="module">window.ran = 1</script><img src="data:," onerror="window.ran = 1">'
  const [, sealed = ''] = /id="weigh-up-protected">"([^"]+)"/.exec(file.text) ?? []
  const altered = `${sealed.slice(0, -8)}${sealed.at(-8) === 'A' ? 'B' : 'A'}${sealed.slice(-7)}`
  await writeFile(path, file.text.replace('<main>', `<main>${added}`).replace(sealed, altered))
  const edited = await onPhone(browser, path)
  await typed(edited.page, file.words)
  await expect(edited.page.getByRole('alert')).toContainText('the file was changed')
  await expect(edited.page.getByText(aid.ownWords)).toHaveCount(0)
  expect(await edited.page.evaluate(() => 'ran' in window)).toBe(false)
  expect(edited.seen?.violations.length).toBeGreaterThanOrEqual(3)
  await edited.close()
})
