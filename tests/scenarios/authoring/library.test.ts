import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { main as publishLibrary } from '../../../src/app/commands/publish-library.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { LibraryHost, libraryFiles, listedOnly, sha256 } from '../../support/library-host.ts'
import { keyboard } from '../../support/walk.ts'

const id = 'acute-sore-throat'
const title = /^Sore throat/
const quiet = { out: () => undefined, err: () => undefined, cwd: process.cwd() }

/** What `publish-library` writes of the starter aids: by their names in the library, and the entry of one of them. */
const published = await (async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'library-'))
  await publishLibrary(['decision-aids', out, '--name', 'All', '--publisher', 'Us'], quiet)
  const index = readdirSync(out).find((name) => name.startsWith('index-')) ?? ''
  const { aids } = JSON.parse(readFileSync(path.join(out, index), 'utf8')) as {
    aids: ReturnType<typeof listedOnly>[]
  }
  const entry = aids.find((one) => one.id === id)
  if (!entry) throw new Error(`${id} was published`)
  const file = `aids/${id}-${entry.sha256.slice(0, 12)}.aid.json`
  const text = readFileSync(path.join(out, file), 'utf8')
  rmSync(out, { recursive: true })
  return { entry, file, text }
})()

const host = new LibraryHost()
const origin = () => `http://localhost:${(test.info().project.metadata as { host: number }).host}`
const others = Array.from({ length: 9_999 }, (_, nth) => listedOnly(nth))

test.describe.configure({ mode: 'serial' })
test.beforeEach(async () => {
  host.files = new Map([
    ...libraryFiles([published.entry, ...others.slice(0, 3)]),
    [published.file, published.text],
  ])
  host.silent.clear()
  host.asked = []
  await host.start(Number(new URL(origin()).port))
})
test.afterEach(() => host.stop())

const libraries = (page: Page) => page.getByRole('region', { name: 'Libraries' })
async function toAids(page: Page) {
  await page.goto('./#/aids')
  await expect(page.getByLabel('Address of a library')).toBeVisible()
}
async function add(page: Page, address = `${origin()}/valley/`) {
  await page.getByLabel('Address of a library').fill(address)
  await page.getByRole('button', { name: 'Add the library' }).click()
}
/** The library's aid in a list, once the list has it: one that ships bears the same title. */
const ofLibrary = (page: Page) => page.getByRole('link', { name: title }).and(page.locator('[href*="/lib-"]'))
const readyOffline = (page: Page) =>
  expect(page.getByText('Ready without network')).toBeVisible({ timeout: 60_000 })

test('Scenario: 10,000 aids are found without one of them being fetched; one is opened, and again without a network', async ({
  page,
  context,
}) => {
  host.files = new Map([...libraryFiles([published.entry, ...others]), [published.file, published.text]])
  await page.goto('./')
  await readyOffline(page)
  await page.reload()
  await toAids(page)
  await add(page, `${origin()}/valley/library.json`)
  await expect(libraries(page).getByText('“Aids of the valley” is added: 10,000 decision aids')).toBeVisible({
    timeout: 30_000,
  })
  expect(host.asked).toEqual(['library.json', expect.stringMatching(/^index-/)])
  await expect(page.getByText(/^100\d\d decision aids$/)).toBeVisible()
  await page.goto('./#/')
  await page.getByRole('searchbox').fill('word7321')
  await expect(page.getByText('From: Aids of the valley')).toBeVisible()
  await page.getByRole('searchbox').fill('sore throat')
  const found = page.getByRole('list', { name: 'Decision aids' }).getByRole('listitem')
  const ours = found.filter({ hasText: 'From: Aids of the valley' })
  await expect(ours.getByRole('link', { name: title })).toHaveAttribute('href', /#\/start\/lib-[0-9a-f]{12}-/)
  await expect(
    found.filter({ hasNotText: 'From:' }).getByRole('link', { name: title }).first(),
  ).toHaveAttribute('href', `#/start/${id}`)
  expect(host.asked).toHaveLength(2)
  await ours.getByRole('link', { name: title }).click()
  await expect(page.getByRole('radiogroup', { name: 'Is this for you?' })).toBeVisible()
  expect(host.asked.slice(2)).toEqual([published.file])
  expect(host.credentials).toEqual([])
  await context.setOffline(true)
  await host.stop()
  await page.reload()
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await expect(page).toHaveURL(/#\/talk\/[0-9a-f]{32}\/start$/)
  await page.goto('./#/')
  await page.getByRole('searchbox').fill('word7321')
  await expect(page.getByRole('link', { name: 'Invented choice 07321', exact: true })).toBeVisible()
  await context.setOffline(false)
})

test('Scenario: by keyboard at phone width: added, looked at again, removed; a talk keeps its aid', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await toAids(page)
  await page.getByLabel('Address of a library').focus()
  await page.keyboard.type(`${origin()}/valley`)
  await page.keyboard.press('Enter')
  const row = page.getByRole('list', { name: 'Libraries on this machine' }).getByRole('listitem')
  await expect(row).toHaveCount(1)
  await expectAccessible(page)
  await expectFitsWidth(page)
  await ofLibrary(page).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('From: Aids of the valley')).toBeVisible()
  await expectAccessible(page)
  const lib = /lib-[0-9a-f]{12}-[a-z-]+/.exec(page.url())?.[0] ?? ''
  await page.goto(`./#/start/${lib}`)
  await page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first().check()
  await expect(page).toHaveURL(/#\/talk\//)
  const talk = page.url()
  await toAids(page)
  await keyboard(page).press(page.getByRole('button', { name: /^Look for changes/ }))
  await expect(libraries(page).getByText('“Aids of the valley”: nothing has changed')).toBeVisible()
  await keyboard(page).press(page.getByRole('button', { name: /^Remove: Aids of the valley/ }))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Libraries' })).toBeFocused()
  await page.goto(talk)
  await page.reload()
  await expect(page.getByRole('radiogroup', { name: 'Is this for you?' })).toBeVisible()
  await page.goto(`./#/start/${lib}`)
  await expect(page.getByRole('heading', { level: 1, name: /not here|no such|There is no/i })).toBeVisible()
})

test('Scenario: what is wrong at the address is said, and nothing is taken over', async ({ page }) => {
  await toAids(page)
  const alert = libraries(page).getByRole('alert')
  await add(page, 'https://elsewhere.example.org/library/')
  await expect(alert).toContainText('may not ask https://elsewhere.example.org')
  await add(page, 'no address')
  await expect(alert).toContainText('That is no web address')
  expect(host.asked).toEqual([])
  await add(page, `${origin()}/nowhere/`)
  await expect(alert).toContainText('the host answered 404')
  const whole = [...host.files]
  host.files.set('library.json', '{"format":2}')
  await add(page)
  await expect(alert).toContainText('what is wrong is at')
  host.files.set('library.json', `{"format":1,"name":"${'x'.repeat(70_000)}"}`)
  await add(page)
  await expect(alert).toContainText('is larger than 64 KB')
  host.files = new Map(whole)
  host.files.set('library.json', (host.files.get('library.json') ?? '').slice(0, 60))
  await add(page)
  await expect(alert).toContainText('only a part of one')
  host.files = new Map(
    whole.map(([name, text]) => [name, name.startsWith('index') ? text.slice(0, -9) : text]),
  )
  await add(page)
  await expect(alert).toContainText('is not the file that the library names')
  host.silent.add('library.json')
  await add(page)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(alert).toContainText('Stopped')
  host.silent.clear()
  await expect(page.getByRole('list', { name: 'Libraries on this machine' })).toHaveCount(0)
})

test('Scenario: a swapped file, words that are code, and a version that changed are refused or shown as text', async ({
  page,
}) => {
  const name = '<img src=x onerror=alert(1)> library'
  const swapped = published.text.replace('Sore throat', 'Sore thrown')
  host.files = new Map([
    ...libraryFiles([published.entry, listedOnly(1)], { name }),
    [published.file, swapped],
  ])
  await toAids(page)
  await add(page)
  await expect(page.getByText(`“${name}” is added: 2 decision aids`)).toBeVisible()
  const lib = await ofLibrary(page).getAttribute('href')
  await page.goto(`./${lib}`)
  await expect(page.getByText(/its size or its SHA-256 is another/)).toBeVisible()
  const later = { ...listedOnly(1), sha256: sha256('other') }
  const entry = { ...published.entry, version: '0.0.1', sha256: sha256('older') }
  host.files = libraryFiles([entry, later], { name, date: '2026-11-27' })
  await toAids(page)
  await page.getByRole('button', { name: /^Look for changes/ }).click()
  await expect(
    page.getByText('Invented choice 00001, version 1.0.0: its file changed, but its version did not'),
  ).toBeVisible()
  await expect(page.getByText(/version 0\.0\.1: older than the version that is here/)).toBeVisible()
  host.files = libraryFiles([listedOnly(1)], { name, date: '2025-01-01' })
  await page.getByRole('button', { name: /^Look for changes/ }).click()
  await expect(page.getByText(/which is earlier than what is here/)).toBeVisible()
})
