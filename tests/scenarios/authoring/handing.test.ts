import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { keyboard } from '../../support/walk.ts'

const [{ id }, other] = aidsUnderTest as [(typeof aidsUnderTest)[number], (typeof aidsUnderTest)[number]]
const drafts = (page: Page) => page.getByRole('list', { name: 'Drafts', exact: true }).getByRole('listitem')
const toList = async (page: Page) => {
  await page.goto('./#/aids')
  await expect(page.getByRole('heading', { level: 1, name: 'Prepare decision aids' })).toBeVisible()
}

type Bytes = Record<string, Uint8Array>

async function shipped(aid: string): Promise<Bytes> {
  const names = await readdir(`decision-aids/${aid}`)
  const files = names.map(async (name) => [
    name,
    new Uint8Array(await readFile(`decision-aids/${aid}/${name}`)),
  ])
  return Object.fromEntries(await Promise.all(files)) as Bytes
}

const inFolder = (folder: string, files: Bytes): Bytes =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]))

const asText = (files: Bytes) =>
  Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  )

const zipFile = (name: string, zip: Uint8Array) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zip),
})

async function savedAsZip(page: Page): Promise<{ name: string; files: Bytes }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Hand over: / }).click()
  await page.getByRole('button', { name: 'Save as a zip' }).click()
  const download = await downloading
  await expect(page.getByText('The file is saved')).toBeVisible()
  const zip = new Uint8Array(await readFile(await download.path()))
  return { name: download.suggestedFilename(), files: unzipSync(zip) }
}

/** A browser that writes into no folder. */
const withoutPicker = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'))

test('Scenario: a folder with a mark and CRLF comes in by the file field, goes out as a zip, and comes back', async ({
  page,
}) => {
  await withoutPicker(page)
  const before = await shipped(id)
  before['en.md'] = strToU8(
    `\ufeff${Buffer.from(before['en.md'] ?? [])
      .toString()
      .replaceAll('\n', '\r\n')}`,
  )
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'handing-')), id)
  await mkdir(folder)
  for (const [name, bytes] of Object.entries(before)) await writeFile(path.join(folder, name), bytes)
  await toList(page)
  await page.getByLabel('Open a folder').setInputFiles(folder)
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  const { name, files } = await savedAsZip(page)
  expect(name).toBe(`${id}.zip`)
  expect(asText(files)).toEqual(asText(inFolder(id, before)))
  await page.getByRole('button', { name: /^Hand over: / }).click()
  await expect(page.getByRole('button', { name: 'Write into a folder' })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: /^Hand over: / })).toBeFocused()
  await page.getByRole('button', { name: /^Remove: / }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(drafts(page)).toHaveCount(0)
  await page.getByLabel('Open a decision aid file').setInputFiles(zipFile('again.zip', zipSync(files)))
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  await page.reload()
  expect(asText((await savedAsZip(page)).files)).toEqual(asText(inFolder(id, before)))
})

test('Scenario: a folder that is dropped opens as a draft', async ({ page }) => {
  await toList(page)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.setInterceptDrags', { enabled: true })
  const data = { items: [], files: [path.resolve('decision-aids', id)], dragOperationsMask: 19 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText('Let go to open it')).toBeVisible()
  // The browser lets something be dropped only where it was held a moment ago.
  await drag('dragOver')
  await drag('drop')
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  const { files } = await savedAsZip(page)
  expect(asText(files)).toEqual(asText(inFolder(id, await shipped(id))))
})

test('Scenario: what cannot be opened says why and what to do, and nothing is kept; of several aids one is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await toList(page)
  const chooser = page.getByLabel('Open a decision aid file')
  const alert = page.getByRole('alert')
  await chooser.setInputFiles(zipFile('odd.zip', zipSync({ '../aid.yaml': strToU8('id: event') })))
  await expect(alert).toContainText('“odd.zip” was not opened: “../aid.yaml” in it leads out of its folder')
  await chooser.setInputFiles(zipFile('letter.docx', zipSync({ '[Content_Types].xml': strToU8('') })))
  await expect(alert).toContainText('“letter.docx” is a document or a program')
  await chooser.setInputFiles(zipFile('notes.zip', zipSync({ 'notes.txt': strToU8('') })))
  await expect(alert).toContainText('No decision aid was found in “notes.zip”')
  await expectAccessible(page)
  await expectFitsWidth(page)
  await expect(page.getByText('There are no drafts on this machine yet.')).toBeVisible()
  const both = { ...inFolder(id, await shipped(id)), ...inFolder(other.id, await shipped(other.id)) }
  await chooser.setInputFiles(zipFile('team.zip', zipSync(both)))
  const list = page.getByRole('list', { name: 'Decision aids in “team.zip”' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page)
  await expectFitsWidth(page)
  await keyboard(page).press(list.getByRole('button', { name: other.title }))
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  await expect(drafts(page)).toHaveCount(1)
  await expect(drafts(page).getByRole('link', { name: other.title })).toBeVisible()
})

/** A folder of the browser's own stands for one on the disk; the list of folders always picks it. */
async function pickOwnFolder(page: Page, name: string): Promise<void> {
  await page.addInitScript((folder) => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })
    Object.assign(globalThis, { showDirectoryPicker: pick })
  }, name)
}

const read = (page: Page, folder: string): Promise<Record<string, string>> =>
  page.evaluate(async (name) => {
    const there = await (await navigator.storage.getDirectory()).getDirectoryHandle(name)
    const found: Record<string, string> = {}
    for await (const one of there.values()) {
      if (one.kind !== 'file') continue
      const bytes = new Uint8Array(await (await one.getFile()).arrayBuffer())
      found[one.name] = [...bytes].map((byte) => String.fromCharCode(byte)).join('')
    }
    return found
  }, folder)

const write = (page: Page, folder: string, file: string, text: string): Promise<void> =>
  page.evaluate(
    async ([name, at, content]) => {
      const there = await (await navigator.storage.getDirectory()).getDirectoryHandle(name)
      const stream = await (await there.getFileHandle(at, { create: true })).createWritable()
      await stream.write(content)
      await stream.close()
    },
    [folder, file, text] as const,
  )

async function intoFolder(page: Page): Promise<void> {
  const hands = keyboard(page)
  await hands.press(page.getByRole('button', { name: /^Hand over: / }))
  await hands.press(page.getByRole('button', { name: 'Write into a folder' }))
}

test('Scenario: into a folder by keyboard, to the byte; what somebody else wrote there is asked about first, and the rest left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await pickOwnFolder(page, 'team-folder')
  await toList(page)
  const before = await shipped(id)
  await page
    .getByLabel('Open a decision aid file')
    .setInputFiles(zipFile('aid.zip', zipSync(inFolder(id, before))))
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  await intoFolder(page)
  const said: Locator = page.getByRole('status').filter({ hasText: '“team-folder” now holds this draft' })
  await expect(said).toContainText(Object.keys(before).sort().join(', '))
  expect(await read(page, 'team-folder')).toEqual(asText(before))
  await write(page, 'team-folder', 'en.md', 'changed by somebody else')
  await write(page, 'team-folder', 'notes.txt', 'not of the aid')
  await write(page, 'team-folder', 'zz.md', 'in another language')
  await intoFolder(page)
  const question = page.getByRole('dialog', { name: 'Write over what is in “team-folder”?' })
  await expect(question.getByRole('listitem')).toHaveText(['en.md'])
  await expectAccessible(page)
  await expectFitsWidth(page)
  await page.keyboard.press('Escape')
  expect((await read(page, 'team-folder'))['en.md']).toBe('changed by somebody else')
  await intoFolder(page)
  // What was compared is on the screen before somebody changes it again.
  await expect(question).toBeVisible()
  await write(page, 'team-folder', 'en.md', 'and changed once more')
  await keyboard(page).press(question.getByRole('button', { name: 'Write over them' }))
  await expect(question.getByRole('alert')).toContainText('changed just now, so nothing was written')
  expect((await read(page, 'team-folder'))['en.md']).toBe('and changed once more')
  await keyboard(page).press(question.getByRole('button', { name: 'Write over them' }))
  await expect(said).toContainText('It also holds zz.md')
  const rest = { 'notes.txt': 'not of the aid', 'zz.md': 'in another language' }
  expect(await read(page, 'team-folder')).toEqual({ ...asText(before), ...rest })
  await expectAccessible(page)
})

test('Scenario: a folder that is picked and a zip that is dropped open as drafts', async ({ page }) => {
  await pickOwnFolder(page, 'picked')
  await toList(page)
  await page.getByRole('button', { name: 'Open a folder' }).click()
  await expect(page.getByRole('alert')).toContainText('No decision aid was found in “picked”')
  for (const [name, bytes] of Object.entries(await shipped(id)))
    await write(page, 'picked', name, Buffer.from(bytes).toString())
  await page.getByRole('button', { name: 'Open a folder' }).click()
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  expect(asText((await savedAsZip(page)).files)).toEqual(asText(inFolder(id, await shipped(id))))
  const zip = Buffer.from(zipSync(inFolder(other.id, await shipped(other.id)))).toString('base64')
  const dropped = await page.evaluateHandle((packed) => {
    const transfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
    transfer.items.add(new File([bytes], 'dropped.zip'))
    return transfer
  }, zip)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  await expect(drafts(page)).toHaveCount(2)
})
