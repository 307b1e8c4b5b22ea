import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { readAidOfLibrary } from '../../../src/adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../../../src/domain/aid/aid.schema.ts'
import { consultationFile } from '../../../src/domain/consultation/consultation-file.ts'
import type { NewFact } from '../../../src/domain/consultation/fact.schema.ts'
import type { OutcomeRow, Summary } from '../../../src/domain/summary/summary.schema.ts'
import { type GoldenTalk, goldenTalks } from '../../golden/golden-talks.ts'
import { expect, test } from '../../support/browser.ts'
import { logOf } from '../../support/consultation-builder.ts'
import { type ReadPdf, readPdf } from '../../support/pdf.ts'
import { stageLink } from '../../support/walk.ts'

const library = fileURLToPath(new URL('../../../decision-aids', import.meta.url))

function aidOf(id: string): Aid {
  const { aid } = readAidOfLibrary(library, id, '2026-11-26')
  if (!aid) throw new Error(`${id} fails its checks`)
  return aid
}

/** Winston talks about a blood test; nobody has frozen his papers. */
const winston: GoldenTalk = {
  aid: 'psa-testing',
  facts: (begun) => [
    begun,
    { type: 'eligibility.answered', answer: 'yes' },
    { type: 'matters.said', text: 'My brother died of it' },
    { type: 'priority.chosen', priority: 'lower-chance' },
    { type: 'priority.chosen', priority: 'sex-and-dry' },
    { type: 'priority.chosen', priority: 'rather-watch' },
    { type: 'question.noted', question: 'q1', text: 'How long do I wait for the result?' },
    { type: 'question.noted', question: 'q2', text: 'Can my partner come?' },
    { type: 'decision.thought', thought: { option: 'test' } },
    { type: 'decision.firmed', firmness: 'decided' },
    { type: 'decision.explained', text: 'I would rather know, even if it means more tests' },
    { type: 'steps.accepted', option: 'test' },
    { type: 'contactPoint.written', text: 'Elm Street Practice, 01632 960 123' },
    { type: 'review.dated', day: '2027-01-10' },
  ],
}

const talkOf = (id: string): GoldenTalk => {
  const talk = [...goldenTalks, winston].find(({ aid }) => aid === id)
  if (!talk) throw new Error(`nobody talked about ${id}`)
  return talk
}

/** The talk as it stands in the app, on its last stage, opened from its own file. */
async function openTalk(page: Page, { aid: id, facts }: GoldenTalk, more: NewFact[] = []): Promise<void> {
  const aid = aidOf(id)
  const { version } = aid.facts
  const begun: NewFact = { type: 'consultation.begun', aid: { id, version, hash: aid.hash }, language: 'en' }
  const text = consultationFile({ aid, facts: logOf(...facts(begun), ...more) })
  await page.goto('./')
  const file = { name: 'talk.consultation.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await stageLink(page, 'Summary').click()
  await expect(page.getByRole('article')).toBeVisible()
}

async function printed(page: Page): Promise<ReadPdf> {
  await page.evaluate(() => document.fonts.ready)
  return readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }))
}

async function savedFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the summary' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

const dataIn = (html: string): Summary =>
  JSON.parse(/id="weigh-up-summary">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Summary

const inOrder = [
  'What happens next',
  'What we decided',
  'What matters to you',
  'Your questions',
  'When to get help',
  'Who to contact',
  'More about your choices',
  'Your choices',
  'What may happen',
  'What each choice asks of you',
  'What we do not know',
  'Where the figures come from',
  'About this decision aid',
]

/** A first page to act on, what it rests on behind it, and a reader that follows the tags finds all of it in order. */
function expectALetter(paper: ReadPdf, summary: Summary): void {
  expect(paper.pages).toBeLessThanOrEqual(4)
  expect(paper.language).toMatch(/^en/)
  const headings = paper.tags.filter(({ tag }) => /^H\d$/.test(tag))
  expect(headings.filter(({ text }) => inOrder.includes(text)).map(({ text }) => text)).toEqual(inOrder)
  const behind = headings.find(({ text }) => text === 'More about your choices')
  expect(behind?.page).toBe(2)
  expect(headings.filter(({ page }) => page === 1).map(({ text }) => text)).toContain('Who to contact')
  const [row] = summary.choices.rows.filter((each): each is OutcomeRow => each.kind === 'outcome')
  const [first] = row?.results ?? []
  const figures = (first?.figures ?? []).map(({ says }) => says)
  expect(figures.length).toBeGreaterThan(1)
  const from = paper.text.indexOf('What may happen')
  const places = [row?.name ?? '', ...figures, first?.certainty ?? ''].reduce<number[]>(
    (found, says) => [...found, paper.text.indexOf(says, found.at(-1))],
    [from],
  )
  expect(places.every((place) => place > 0)).toBe(true)
  expect(paper.tags.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['Table', 'TH', 'TD', 'L', 'LI', 'P']),
  )
}

for (const id of ['statins-primary-prevention', 'psa-testing']) {
  test(`Scenario: ${id}: the summary prints as a first page and three more at most, from the app and from the file`, async ({
    page,
  }) => {
    await openTalk(page, talkOf(id))
    const html = await savedFile(page)
    const summary = dataIn(html)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150 * 1024)
    const fromApp = await printed(page)
    expectALetter(fromApp, summary)
    expect(fromApp.title).not.toContain(summary.aid.title)
    expect(fromApp.text).not.toContain('Copy as a text')
    await page.goto('about:blank')
    await page.setContent(html)
    const fromFile = await printed(page)
    expectALetter(fromFile, summary)
    expect(fromFile.title).toBe('Summary of what we talked about')
  })
}

test('Scenario: a long talk in large print runs over its first page, and nothing of it is cut', async ({
  page,
}) => {
  const talk = talkOf('statins-primary-prevention')
  const questions = Array.from(
    { length: 12 },
    (_, place): NewFact => ({
      type: 'question.noted',
      question: `long-${place}`,
      text: `Question ${place + 1}: what if I forget a tablet for a day, or for a week, or while I am away?`,
    }),
  )
  await openTalk(page, talk, [
    ...questions,
    { type: 'needs.asked', answer: 'some' },
    { type: 'need.recorded', need: 'large-print', wanted: true, detail: '' },
  ])
  const { tags, text } = await printed(page)
  for (const question of questions) {
    if (question.type === 'question.noted') expect(text).toContain(question.text)
  }
  const headings = tags.filter(({ tag }) => /^H\d$/.test(tag)).map((heading) => heading.text)
  expect(headings.filter((heading) => inOrder.includes(heading))).toEqual(inOrder)
})
