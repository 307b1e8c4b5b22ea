import { expect, type Locator, type Page } from '@playwright/test'
import type { AidUnderTest } from './aids-under-test.ts'

/** How one person works the screen. Every press and every typed word is counted. */
export interface Hands {
  taps: number
  words: number
  /** How often something was chosen among several, or what to write was thought of. */
  decisions: number
  press(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  enter(): Promise<void>
}

/** A keystroke-level model: seconds for a tap with the way to it, and for making up one's mind. Typing itself is left out. */
const secondsOf = { tap: 1.35, decision: 1.2 }

export const secondsAt = ({ taps, decisions }: Hands): number =>
  taps * secondsOf.tap + decisions * secondsOf.decision

/** One goes on by these without choosing anything. */
const leadsOn = /^(Next|Back)$/

const choosesAt = async (target: Locator): Promise<boolean> =>
  !leadsOn.test((await target.textContent())?.trim() ?? '')

const countWords = (text: string): number => text.trim().split(/\s+/).length

/** A mouse or a finger. */
export function mouse(page: Page): Hands {
  return {
    taps: 0,
    words: 0,
    decisions: 0,
    async press(target) {
      this.taps += 1
      if (await choosesAt(target)) this.decisions += 1
      await target.click()
    },
    async type(target, text) {
      this.words += countWords(text)
      this.decisions += 1
      // A box that does not wait for the typing needs a tap first.
      if (!(await isFocused(target))) await this.press(target)
      await target.fill(text)
    },
    async enter() {
      this.taps += 1
      await page.keyboard.press('Enter')
    },
  }
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Tab, Shift+Tab, arrows, Space and Enter; focus is never set by the script. */
export function keyboard(page: Page): Hands {
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    const isRadio = await target.evaluate(
      (element) => element instanceof HTMLInputElement && element.type === 'radio',
    )
    for (let presses = 0; presses < 160; presses += 1) {
      if (await isFocused(target)) return
      if (isRadio && (await sharesGroupWithFocus(target))) {
        await page.keyboard.press('ArrowDown')
        continue
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`not reached by Tab: ${target.toString()}`)
  }
  return {
    taps: 0,
    words: 0,
    decisions: 0,
    async press(target) {
      this.taps += 1
      if (await choosesAt(target)) this.decisions += 1
      await reach(target)
      const kind = await target.evaluate((element) =>
        element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
      )
      if (kind === 'radio') {
        if (!(await target.isChecked())) await page.keyboard.press('Space')
      } else await page.keyboard.press(kind === 'a' ? 'Enter' : 'Space')
    },
    async type(target, text) {
      this.words += countWords(text)
      this.decisions += 1
      await reach(target)
      await page.keyboard.type(text)
    },
    async enter() {
      this.taps += 1
      await page.keyboard.press('Enter')
    },
  }
}

function sharesGroupWithFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const active = document.activeElement
    return (
      active instanceof HTMLInputElement &&
      element instanceof HTMLInputElement &&
      active.type === 'radio' &&
      active.name === element.name &&
      active !== element
    )
  })
}

export const stageNames = [
  'Start',
  'What matters',
  'Your choices',
  'Decide',
  'Next steps',
  'Summary',
] as const
export type StageName = (typeof stageNames)[number]

export const stageLink = (page: Page, stage: StageName): Locator =>
  page.getByRole('navigation', { name: 'Stages' }).getByRole('link', { name: stage, exact: false })

export const nextButton = (page: Page): Locator => page.getByRole('button', { name: 'Next', exact: true })

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^\W*Saved/ })).toBeVisible()
}

/** What is looked at when a stage is open and before it is left: axe, width, a reload in the middle … */
export type AtEachStage = (stage: StageName) => Promise<void>

export async function findAid(page: Page, hands: Hands, aid: AidUnderTest): Promise<void> {
  await page.goto('./')
  await hands.type(page.getByRole('searchbox', { name: 'Find a decision aid' }), aid.letters)
  await hands.enter()
  await expect(page.getByRole('radiogroup', { name: 'Is this for you?' })).toBeVisible()
}

export async function fillStart(page: Page, hands: Hands, aid: AidUnderTest): Promise<void> {
  await hands.press(page.getByRole('radiogroup', { name: 'Is this for you?' }).getByRole('radio').first())
  if (!aid.group) return
  const axis = page.getByRole('radiogroup', { name: aid.group.axis })
  await hands.press(axis.getByRole('radio', { name: aid.group.label }))
}

export async function sayWhatMatters(page: Page, hands: Hands, aid: AidUnderTest): Promise<void> {
  await hands.type(page.getByRole('textbox', { name: 'What matters most to you?' }), aid.ownWords)
  const statements = page.getByRole('group', { name: 'What might matter to you' }).getByRole('button')
  for (const place of [0, 1, 2]) await hands.press(statements.nth(place))
  await expect(page.getByRole('list', { name: 'In this order' }).getByRole('listitem')).toHaveCount(3)
}

export async function decide(page: Page, hands: Hands, aid: AidUnderTest): Promise<void> {
  const thinking = page.getByRole('radiogroup', { name: 'What are you thinking now?' })
  await hands.press(thinking.getByRole('radio', { name: aid.option }))
  await hands.press(
    page
      .getByRole('radiogroup', { name: 'Have you decided?' })
      .getByRole('radio', { name: 'Yes', exact: true }),
  )
}

/** The fast path: from the start page to a summary that has been saved. */
export async function wholeConsultation(
  page: Page,
  hands: Hands,
  aid: AidUnderTest,
  atEachStage: AtEachStage = async () => {},
): Promise<void> {
  await findAid(page, hands, aid)
  await fillStart(page, hands, aid)
  await expectSaved(page)
  await atEachStage('Start')
  await hands.press(nextButton(page))
  await sayWhatMatters(page, hands, aid)
  await expectSaved(page)
  await atEachStage('What matters')
  await hands.press(nextButton(page))
  await expect(page.getByRole('table', { name: 'Your choices side by side' })).toBeVisible()
  await hands.press(page.getByRole('button', { name: /^See the picture/ }).nth(1))
  await atEachStage('Your choices')
  await hands.press(nextButton(page))
  await decide(page, hands, aid)
  await expectSaved(page)
  await atEachStage('Decide')
  await hands.press(nextButton(page))
  await hands.press(page.getByRole('button', { name: 'Accept these steps' }))
  await expectSaved(page)
  await atEachStage('Next steps')
  await hands.press(nextButton(page))
  await expect(page.getByRole('button', { name: 'Save the summary' })).toBeVisible()
  await atEachStage('Summary')
}

/** By its address, in the tab of another talk: it shows once it was asked for. */
export async function comeBackTo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Open this talk' }).click()
}
