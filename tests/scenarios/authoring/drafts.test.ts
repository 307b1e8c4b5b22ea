import { readdir, readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { aidsUnderTest } from '../../support/aids-under-test.ts'
import { expect, expectAccessible, expectFitsWidth, test } from '../../support/browser.ts'
import { keyboard } from '../../support/walk.ts'

const [aid] = aidsUnderTest as [(typeof aidsUnderTest)[number]]
const drafts = (page: Page) => page.getByRole('list', { name: 'Drafts', exact: true }).getByRole('listitem')
const toList = async (page: Page) => {
  await page.goto('./#/aids')
  await expect(page.getByRole('heading', { level: 1, name: 'Prepare decision aids' })).toBeVisible()
}

async function handedOver(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Hand over: / }).click()
  await page.getByRole('button', { name: 'Save as one file' }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

async function texts(id: string) {
  const files = (await readdir(`decision-aids/${id}`)).filter((file) => file.endsWith('.md'))
  const words = await Promise.all(
    files.map(async (file) => [file.slice(0, -3), await readFile(`decision-aids/${id}/${file}`, 'utf8')]),
  )
  return {
    format: 1,
    facts: await readFile(`decision-aids/${id}/aid.yaml`, 'utf8'),
    words: Object.fromEntries(words) as Record<string, string>,
  }
}

test('Scenario: an aid is copied, the draft is there after a reload, handed over to the byte, and removed', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Prepare decision aids' }).click()
  await page.getByRole('searchbox', { name: 'Find a decision aid' }).fill(aid.letters)
  await page
    .getByRole('button', { name: /^Make a draft of it/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/drafts\/[A-Za-z0-9-]+\/write$/)
  await toList(page)
  await page.reload()
  await expect(drafts(page)).toHaveCount(1)
  const { name, text } = await handedOver(page)
  expect(name).toBe(`${aid.id}.aid.json`)
  expect(JSON.parse(text)).toEqual(await texts(aid.id))
  await page.getByRole('button', { name: /^Remove: / }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(drafts(page)).toHaveCount(1)
  await page.getByRole('button', { name: /^Remove: / }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByRole('heading', { name: 'Drafts on this machine' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^It is back: /)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Drafts on this machine' })).toBeFocused()
  expect((await handedOver(page)).text).toBe(text)
  await page.getByRole('button', { name: /^Remove: / }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(drafts(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('There are no drafts on this machine yet.')).toBeVisible()
})

test('Scenario: a file comes in, goes out as the same bytes', async ({ page }) => {
  await toList(page)
  const content = `${JSON.stringify(await texts(aid.id), null, 2)}\n`
  const file = {
    name: 'from-a-colleague.aid.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  }
  const chooser = page.getByLabel('Open a decision aid file')
  await chooser.setInputFiles({ ...file, buffer: Buffer.from('{"format":1,"facts":7}') })
  await expect(page.getByRole('alert')).toContainText('what is wrong is at “facts”')
  await chooser.setInputFiles({ ...file, buffer: Buffer.from(content.slice(0, 50)) })
  await expect(page.getByRole('alert')).toContainText('only a part of one')
  await expect(page.getByText('There are no drafts on this machine yet.')).toBeVisible()
  await chooser.setInputFiles(file)
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  expect((await handedOver(page)).text).toBe(content)
  await toList(page)
  await expect(drafts(page)).toHaveCount(1)
})

test('Scenario: begun with the form, by keyboard alone, at phone width, accessible', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await toList(page)
  await expect(page.getByRole('button', { name: /^Make a draft of it/ }).first()).toBeVisible()
  await expectAccessible(page)
  await expectFitsWidth(page)
  await keyboard(page).press(page.getByRole('button', { name: 'Begin with an empty form' }))
  await expect(page).toHaveURL(/#\/drafts\//)
  await toList(page)
  await keyboard(page).press(page.getByRole('button', { name: /^Remove: New decision aid/ }))
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Remove: / })).toBeFocused()
  await expectFitsWidth(page)
})
