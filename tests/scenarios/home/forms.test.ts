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
import { expectSaved, mouse, stageLink, wholeConsultation } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const phone = { width: 390, height: 844 }

let files = 0

/** Presses a button that saves a file, and keeps the file where a browser can open it. */
async function saved(
  page: Page,
  button: string,
  info: TestInfo,
): Promise<{ path: string; name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const path = info.outputPath(`${++files}-${download.suggestedFilename()}`)
  await download.saveAs(path)
  return { path, name: download.suggestedFilename(), text: await readFile(path, 'utf8') }
}

/** A phone that opens a file from its own disk; it may ask nobody for anything. */
async function opened(browser: Browser, path: string, { script = true, voices = false } = {}) {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: script, offline: true })
  const page = await context.newPage()
  const seen = script ? await watch(page, 'http://nowhere.invalid/') : undefined
  if (voices) await page.addInitScript(speakingDevice)
  await page.goto(pathToFileURL(path).href)
  return { page, seen, close: () => context.close() }
}

/** A device with a voice of its own and one that would send the words away; what is said is kept in `spoken`. */
function speakingDevice() {
  const spoken: string[] = []
  const voice = (name: string, localService: boolean) => ({
    name,
    lang: 'en-GB',
    localService,
    default: true,
  })
  class Utterance extends EventTarget {
    voice: { name: string } | undefined
    lang = ''
    text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [voice('away', false), voice('here', true)],
    cancel: () => undefined,
    speak: (utterance: Utterance) => {
      spoken.push(`${utterance.voice?.name}: ${utterance.text}`)
    },
  })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken })
}

async function toOtherForms(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'More ways to give it' }).click()
  await expect(page.locator('summary', { hasText: 'Easy read copy' })).toBeVisible()
}

test('Scenario: the saved summary is whole without a script, and with its own it is read, written in and saved again', async ({
  page,
  browser,
}, info) => {
  await wholeConsultation(page, mouse(page), aid)
  const file = await saved(page, 'Save the summary', info)
  expect(file.text.length).toBeLessThan(150_000)

  await test.step('without a script nothing is missing and nothing is dead', async () => {
    const { page: phone, close } = await opened(browser, file.path, { script: false })
    await expect(phone.getByRole('heading', { name: 'When to get help' })).toBeVisible()
    await expect(phone.getByText(aid.ownWords)).toBeVisible()
    await expect(phone.getByRole('button')).toHaveCount(0)
    await expect(phone.getByRole('textbox')).toHaveCount(0)
    await close()
  })

  const first = await opened(browser, file.path, { voices: true })
  const own = first.page
  await test.step('text grows, contrast rises, and it is read out by the device’s own voice', async () => {
    const sizeOf = () => own.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    const before = await sizeOf()
    await own.getByRole('button', { name: 'Bigger text' }).click()
    await own.getByRole('button', { name: 'Bigger text' }).click()
    expect(Number.parseFloat(await sizeOf())).toBeGreaterThan(Number.parseFloat(before) * 1.3)
    await expectFitsWidth(own)
    await own.getByRole('button', { name: 'High contrast' }).click()
    await expect(own.getByRole('button', { name: 'High contrast', pressed: true })).toBeVisible()
    expect(await accessibilityFaults(own)).toEqual([])
    await own.getByRole('button', { name: 'High contrast' }).click()
    await own.getByRole('button', { name: 'Smaller text' }).click()
    await own.getByRole('button', { name: 'Smaller text' }).click()
    expect(await sizeOf()).toBe(before)
    await own.getByRole('button', { name: 'Read aloud' }).click()
    await own.getByRole('button', { name: 'Next part' }).click()
    await own.getByRole('button', { name: 'Pause' }).click()
    await own.getByRole('button', { name: 'Carry on' }).click()
    const spoken = await own.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    expect(spoken[0]).toMatch(/^here: Summary of what we talked about/)
    expect(spoken).toHaveLength(3)
    // It carries on where it was held.
    expect(spoken[1]).toMatch(/^here: Sore throat/)
    expect(spoken[2]).toBe(spoken[1])
    await own.getByRole('button', { name: 'Stop' }).click()
    await expect(own.getByRole('button', { name: 'Stop' })).toBeHidden()
    expect(await smallButtons(own)).toEqual([])
    expect(await accessibilityFaults(own)).toEqual([])
  })

  const hostile = '</script><script>window.ran = 1</script><img src=x onerror="window.ran = 1"> & “so”'
  const copy = await test.step('what is written is saved in a new file', async () => {
    await own.getByRole('textbox', { name: 'My notes' }).fill(`Slept better\n${hostile}`)
    await own.getByRole('textbox', { name: 'My questions' }).fill('Can I swim?\nWhen do I stop?')
    await expect(own.getByRole('status')).toHaveText('Not saved yet.')
    const kept = await saved(own, 'Save my copy', info)
    await expect(own.getByRole('status')).toContainText('handed to the browser')
    expect(kept.name).toBe(file.name.replace('.html', '-my-notes.html'))
    expect(first.seen).toEqual({ foreign: [], violations: [], errors: [] })
    const block = /<script type="application\/json" id="weigh-up-summary">.*?<\/script>/
    expect(kept.text.match(block)?.[0]).toBe(file.text.match(block)?.[0])
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
    expect(kept.text.match(policy)?.[0]).toBe(file.text.match(policy)?.[0])
    return kept
  })
  await first.close()

  await test.step('the copy shows them without a script', async () => {
    const { page: bare, close } = await opened(browser, copy.path, { script: false })
    await expect(bare.getByRole('heading', { name: 'My notes' })).toBeVisible()
    await expect(bare.getByText(hostile)).toBeVisible()
    await expect(bare.getByRole('listitem').filter({ hasText: 'Can I swim?' })).toBeVisible()
    await close()
  })

  await test.step('the copy opens them again to go on writing, and prints them', async () => {
    const again = await opened(browser, copy.path)
    await expect(again.page.getByRole('textbox', { name: 'My notes' })).toHaveValue(
      `Slept better\n${hostile}`,
    )
    await expect(again.page.getByRole('textbox', { name: 'My questions' })).toHaveValue(
      'Can I swim?\nWhen do I stop?',
    )
    await expect(again.page.getByRole('button', { name: 'Read aloud' })).toBeHidden()
    await again.page.getByRole('textbox', { name: 'My questions' }).fill('Can I swim?')
    const third = await saved(again.page, 'Save my copy', info)
    expect(third.text).not.toContain('When do I stop?')
    await again.page.emulateMedia({ media: 'print' })
    await expect(again.page.getByRole('heading', { name: 'My notes', exact: true })).toBeVisible()
    await expect(again.page.getByRole('button')).toHaveCount(0)
    expect(await again.page.evaluate(() => 'ran' in window)).toBe(false)
    expect(again.seen).toEqual({ foreign: [], violations: [], errors: [] })
    await again.close()
  })

  await test.step('nothing else in the file can run, also where somebody wrote it in by hand', async () => {
    const path = info.outputPath('edited.html')
    const added =
      '<script>window.ran = 1</script><script type="module">window.ran = 1</script><img src="data:," onerror="window.ran = 1"><button onclick="window.ran = 1">Press</button><a href="javascript:window.ran = 1">Follow</a><script src="https://example.org/x.js"></script>'
    await writeFile(path, copy.text.replace('<main>', `<main>${added}`))
    const { page: edited, seen, close } = await opened(browser, path)
    await edited.getByRole('button', { name: 'Press' }).click()
    await edited.getByRole('link', { name: 'Follow' }).click()
    await expect(edited.getByRole('textbox', { name: 'My notes' })).toBeVisible()
    expect(await edited.evaluate(() => 'ran' in window)).toBe(false)
    expect(seen?.violations.length).toBeGreaterThanOrEqual(5)
    expect(seen?.errors).toEqual([])
    await close()
  })

  await test.step('notes that somebody broke are left as they are', async () => {
    const path = info.outputPath('broken.html')
    await writeFile(path, copy.text.replace(/(id="weigh-up-notes">)[^<]*/, '$1{"notes": 5'))
    const { page: broken, close } = await opened(browser, path)
    await expect(
      broken.getByText('The notes in this file cannot be read here.', { exact: false }),
    ).toBeVisible()
    await expect(broken.getByRole('button', { name: 'Save my copy' })).toHaveCount(0)
    await expect(broken.getByText('Slept better')).toBeVisible()
    await close()
  })
})

test('Scenario: large print, easy read and a day for the calendar', async ({ page, browser }, info) => {
  await wholeConsultation(page, mouse(page), aid)
  await toOtherForms(page)
  await test.step('no day is set, so that the calendar says where to set one', async () => {
    await page.locator('summary', { hasText: 'Calendar file' }).click()
    await page.getByRole('link', { name: 'Set a day' }).click()
    await page.getByLabel('Look at this again on').fill('2027-02-22')
    await expectSaved(page)
    await stageLink(page, 'Summary').click()
    await toOtherForms(page)
    await page.locator('summary', { hasText: 'Calendar file' }).click()
    const { name, text } = await saved(page, 'Save the calendar file', info)
    expect(name).toBe('review-2027-02-22.ics')
    expect(text).toContain('DTSTART;VALUE=DATE:20270222\r\n')
    expect(text).not.toMatch(/throat|antibiotic/i)
  })

  for (const [form, title] of [
    ['large print', 'Large print copy'],
    ['easy read', 'Easy read copy'],
  ] as const) {
    await test.step(`${form}: seen first, then opened on a phone`, async () => {
      await page.locator('summary', { hasText: title }).click()
      const about = page.locator('details', { has: page.locator('summary', { hasText: title }) }).last()
      await about.getByRole('button', { name: 'See it first' }).click()
      const preview = page.getByRole('dialog', { name: title }).getByRole('article')
      const shown = (await preview.innerText()).replace(/\s+/g, ' ')
      await page.getByRole('button', { name: 'Close' }).click()
      const file = await saved(page, `Save the ${form} copy`, info)
      await expect(about.getByText('The file was handed to the browser', { exact: false })).toBeVisible()
      expect(file.name).not.toMatch(/throat/)
      const { page: phone, seen, close } = await opened(browser, file.path)
      const given = await phone.getByRole('article').textContent()
      expect((given ?? '').replace(/\s+/g, '').length).toBeGreaterThan(500)
      for (const line of ['7 of 1,000', '8 of 1,000', 'How often has not been checked yet'])
        expect(given).toContain(line)
      expect(shown).toContain('7 of 1,000')
      await expectFitsWidth(phone)
      expect(await accessibilityFaults(phone)).toEqual([])
      expect(seen).toEqual({ foreign: [], violations: [], errors: [] })
      await close()
    })
  }
  expect(await smallButtons(page)).toEqual([])
  await test.step('at /read the easy read copy says that it is not what is shown', async () => {
    const { path } = await saved(page, 'Save the easy read copy', info)
    await page.goto('./#/read')
    await page.setViewportSize(phone)
    await page.getByLabel('Open the file').setInputFiles(path)
    await expect(page.getByText('For the easy read copy, open the file itself.')).toBeInViewport()
    await expectFitsWidth(page)
  })
})

test('Scenario: a copy for a carer holds what the person shares, and says what it leaves out', async ({
  page,
  browser,
}, info) => {
  await page.setViewportSize(phone)
  await wholeConsultation(page, mouse(page), aid)
  await toOtherForms(page)
  await page.locator('summary', { hasText: 'A copy for a carer' }).click()
  await page.getByRole('textbox', { name: 'Who is it for?' }).fill('my daughter')
  const parts = page.getByRole('group', { name: 'What the person wants to share' })
  await expect(parts.getByRole('checkbox', { checked: true })).toHaveCount(6)
  await parts.getByRole('checkbox', { name: 'When to get help' }).uncheck()
  await expect(page.getByRole('alert')).toContainText('999')
  await parts.getByRole('checkbox', { name: 'When to get help' }).check()
  await parts.getByRole('checkbox', { name: 'What matters to you' }).uncheck()
  await parts.getByRole('checkbox', { name: 'Your choices' }).uncheck()
  expect(await smallButtons(page)).toEqual([])
  await expectFitsWidth(page)
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Save this copy' }).click()
  await expect(page.getByRole('alert')).toContainText('Ask the person')
  await page.getByRole('checkbox', { name: 'The person has chosen' }).check()
  const about = page
    .locator('details', { has: page.getByRole('group', { name: 'What the person wants' }) })
    .last()
  await about.getByRole('button', { name: 'See it first' }).click()
  const preview = page.getByRole('dialog').getByRole('article')
  await expect(preview).toContainText('This copy is for: my daughter.')
  await expect(preview).not.toContainText(aid.ownWords)
  await page.getByRole('button', { name: 'Close' }).click()
  const copy = await saved(page, 'Save this copy', info)

  for (const secret of [aid.ownWords, 'FeverPAIN', '1,000', 'Where the figures come from', 'No antibiotic'])
    expect(copy.text.slice(copy.text.indexOf('</style>'))).not.toContain(secret)
  const { page: carer, seen, close } = await opened(browser, copy.path)
  await expect(
    carer.getByText('This copy leaves out: “What matters to you” and “Your choices”.'),
  ).toBeVisible()
  await expect(carer.getByText(/^We decided: Back-up prescription/)).toBeVisible()
  await expect(carer.getByRole('heading', { name: 'When to get help' })).toBeVisible()
  await expect(carer.getByRole('heading', { name: 'Your choices' })).toHaveCount(0)
  await expectFitsWidth(carer)
  expect(await accessibilityFaults(carer)).toEqual([])
  expect(seen).toEqual({ foreign: [], violations: [], errors: [] })
  await close()
})

test('Scenario: on a device that shares files, the summary goes through its share sheet and is shown as given', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const sent: { name: string; type: string; text: string }[] = []
    Object.assign(window, { sent })
    navigator.canShare = () => true
    navigator.share = async ({ files: shared = [] } = {}) => {
      for (const file of shared) sent.push({ name: file.name, type: file.type, text: await file.text() })
    }
  })
  await wholeConsultation(page, mouse(page), aid)
  await page.getByText('More ways to give it').click()
  await page.getByText('Send it from this device').click()
  await page.getByRole('button', { name: 'Choose how to send it' }).click()
  await expect(page.getByText(/^The file was handed to the browser/)).toBeVisible()
  const sent = await page.evaluate(
    () => (window as unknown as { sent: { name: string; type: string; text: string }[] }).sent,
  )
  expect(sent).toMatchObject([{ type: 'text/html' }])
  expect(sent[0]?.name).toMatch(/^summary-\d{4}-\d\d-\d\d-[2-9A-Z]{5}\.html$/)
  expect(sent[0]?.text).toContain('id="weigh-up-summary"')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(phone)
  await expectFitsWidth(page)
})
