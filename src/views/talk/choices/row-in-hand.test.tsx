import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { outcomeOf, twoChoices } from '../../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../../tests/support/risk-builders.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { AidFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { CountArm, CountsResult } from '../../../domain/aid/result.schema.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { RowInHand } from './row-in-hand.tsx'

const bleeding: Record<string, string> = {
  'outcomes.bleed.name': 'Bleeding',
  'outcomes.bleed.have-one': '{n} bleeds',
  'outcomes.bleed.have-other': '{n} bleed',
  'outcomes.bleed.not-one': '{n} does not bleed',
  'outcomes.bleed.not-other': '{n} do not bleed',
  'outcomes.bleed.main.judgement': 'It makes little or no difference',
}

function show(facts: AidFacts, said: NewFact[] = []) {
  const names = facts.options.map(({ id }): [string, string] => [`options.${id}.name`, `Choice ${id}`])
  const words = { en: { ...bleeding, ...Object.fromEntries<string>(names) } }
  return renderTalk(<RowInHand outcome="bleed" pressed={0} />, {
    aid: { hash: 'a'.repeat(64), facts, words },
    facts: said,
  })
}

const counted = (id: string, count: number): CountArm => ({ options: [id], value: 'printed', count })

function bleedsOf(arms: CountArm[], changes: Partial<CountsResult> = {}): AidFacts {
  return twoChoices({
    options: arms.flatMap(({ options }) => options).map((id) => ({ id, kind: 'active' })),
    outcomes: [outcomeOf(countsResult(arms, { of: 100, ...changes }), { id: 'bleed', role: 'harm' })],
  })
}

const form = () => screen.getByRole('radiogroup', { name: 'How to see this' })
const radio = (name: string) => within(form()).getByRole('radio', { name })
const pictures = () => screen.queryAllByRole('img').map((picture) => picture.getAttribute('aria-label'))

describe('words, picture or numbers', () => {
  const two = bleedsOf([counted('a', 3), counted('b', 4)])

  test('is a radio group that begins with the picture', () => {
    show(two)
    expect(
      within(form())
        .getAllByRole('radio')
        .map((each) => each.closest('label')?.textContent),
    ).toEqual(['Words', 'Picture', 'Numbers'])
    expect(radio('Picture')).toBeChecked()
    expect(pictures()).toHaveLength(2)
  })

  test('arrow keys change what is seen, and the focus stays in the group', async () => {
    show(two)
    await userEvent.tab()
    expect(radio('Picture')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(radio('Numbers')).toBeChecked()
    expect(radio('Numbers')).toHaveFocus()
    expect(pictures()).toEqual([])
    expect(screen.getByRole('rowheader', { name: 'Choice b' })).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(radio('Words')).toBeChecked()
    expect(screen.queryByRole('rowheader')).toBeNull()
    expect(screen.getByText(/^Choice b: of 100 people/)).toBeVisible()
  })

  test('it is a way to look: no fact is said', async () => {
    const { seen } = show(two)
    await userEvent.click(radio('Words'))
    expect(seen.facts).toEqual([])
  })
})

test('choices that were counted together have one sentence between them', async () => {
  show(bleedsOf([{ options: ['a', 'b'], value: 'printed', count: 3 }, counted('c', 4)]))
  await userEvent.click(radio('Words'))
  expect(screen.getAllByText(/counted together: of 100 people/)).toHaveLength(1)
})

describe('what is not known, what is not checked, and little or no difference', () => {
  const arms: CountArm[] = [
    counted('a', 3),
    counted('b', 3),
    { options: ['c'], value: 'unknown' },
    { options: ['d'], value: 'unchecked' },
  ]
  const markOf = (text: RegExp) => screen.getByText(text).querySelector('svg')?.innerHTML

  test.each(['Words', 'Picture', 'Numbers'])('differ by mark and by words: %s', async (name) => {
    show(bleedsOf(arms, { judgement: 'little-or-no-difference' }))
    await userEvent.click(radio(name))
    const marks = [
      markOf(/^Choice c: we do not know/),
      markOf(/^Choice d: this happens to some people/),
      markOf(/^It makes little or no difference/),
    ]
    expect(marks.every((mark) => mark)).toBe(true)
    expect(new Set(marks).size).toBe(3)
  })

  test('no clear difference is another judgement, and has not that mark', () => {
    show(bleedsOf(arms, { judgement: 'no-clear-difference' }))
    expect(markOf(/^It makes little or no difference/)).toBeUndefined()
  })
})

describe('the pictures of many choices', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const many = bleedsOf(ids.map((id, place) => counted(id, place + 1)))
  const compare = (...options: string[]): NewFact => ({ type: 'options.compared', options })
  const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
  const every = ids.map((id) => `Choice ${id}`)

  test('with none chosen the row begins with the whole table, and says what brings the pictures', () => {
    show(many)
    expect(radio('Numbers')).toBeChecked()
    expect(pictures()).toEqual([])
    expect(screen.getByText(/^This has 6 pictures\. Choose two to four/)).toBeVisible()
    expect(rows()).toEqual(every)
  })

  test('the picture can still be asked for by hand', async () => {
    show(many)
    await userEvent.click(radio('Picture'))
    expect(pictures()).toHaveLength(6)
  })

  test('only those compared are drawn, a line says so, and words and numbers have every choice', async () => {
    show(many, [compare('b', 'e')])
    expect(radio('Picture')).toBeChecked()
    expect(pictures().map((label) => label?.slice(0, 8))).toEqual(['Choice b', 'Choice e'])
    expect(screen.getByText(/^Only the choices that you compare now are drawn/)).toBeVisible()
    await userEvent.click(radio('Numbers'))
    expect(rows()).toEqual(every)
    await userEvent.click(radio('Words'))
    for (const name of every) expect(screen.getByText(new RegExp(`^${name}: of 100 people`))).toBeVisible()
  })

  test('where none of those compared was counted, that is said, and not that nothing can be drawn', () => {
    const unknown = (id: string): CountArm => ({ options: [id], value: 'unknown' })
    show(bleedsOf([unknown('a'), unknown('b'), ...['c', 'd', 'e'].map((id) => counted(id, 2))]), [
      compare('a', 'b'),
    ])
    expect(pictures()).toEqual([])
    expect(screen.getByText(/^None of the choices that you compare now can be drawn/)).toBeVisible()
    expect(screen.queryByText(/^There is no picture of this/)).toBeNull()
    expect(screen.getByText(/^Choice a and Choice b: we do not know/)).toBeVisible()
  })

  test('in words a choice that it does not apply to has its line too, beside those that were counted', async () => {
    show(bleedsOf([counted('a', 1), counted('b', 2), { options: ['c'], value: 'not-applicable' }]))
    await userEvent.click(radio('Words'))
    expect(screen.getByText(/^Choice c: /)).toBeVisible()
  })

  test('four choices have their four pictures at once', () => {
    show(bleedsOf(ids.slice(0, 4).map((id) => counted(id, 2))))
    expect(radio('Picture')).toBeChecked()
    expect(pictures()).toHaveLength(4)
    expect(screen.queryByText(/^Only the choices/)).toBeNull()
  })
})
