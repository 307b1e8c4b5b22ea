import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InDraft, readTexts } from '../../../../tests/support/draft-in-memory.tsx'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { inEachLanguage } from '../../../../tests/support/in-languages.ts'
import { placedComments } from '../../../domain/draft/comment-places.ts'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import { type DraftNote, reviewOf } from '../../../domain/draft/draft-note.ts'
import { figureAt } from '../../../domain/draft/figure-place.ts'
import { quoteOf } from '../../../domain/draft/quote.ts'
import { ReviewPanel } from '../review-panel.tsx'
import { aidAsRead } from './aid-as-read.ts'

const folder = 'decision-aids/acute-sore-throat'
const [, all] = inEachLanguage.find(([language]) => language === 'en') ?? []

/** The aid, with 35 of 100 without an antibiotic, 30 with a back-up one; or with other counts. */
const withCounts = (none = 35, backUp = 30): DraftTexts => ({
  facts: readFileSync(`${folder}/aid.yaml`, 'utf8')
    .replace('[no-antibiotic], value: printed, count: 35', `[no-antibiotic], value: printed, count: ${none}`)
    .replace('[back-up], value: printed, count: 30', `[back-up], value: printed, count: ${backUp}`),
  words: { en: readFileSync(`${folder}/en.md`, 'utf8') },
})

function cardsOf(texts: DraftTexts) {
  const seen = readTexts(texts).seen
  if (!seen || !all) throw new Error('the aid has no shape')
  return aidAsRead(seen, { all, rowName: (name) => `${name}:` }).flatMap(({ cards }) => cards)
}

const result = 'outcomes.better-day-3.uk-trial'
const figure = '35 of 100'

/** A comment on the figure without an antibiotic, as a reviewer makes it in the row. */
function onFigure(texts = withCounts()): Extract<DraftNote, { type: 'comment.made' }> {
  const places = cardsOf(texts).flatMap(({ places }) => places)
  const row = places.find(({ place, text }) => place.startsWith(`${result}.row`) && text.includes(figure))
  const from = row?.text.indexOf(figure) ?? 0
  const quote = row && quoteOf(row.text, { from, to: from + figure.length })
  if (!row || !quote) throw new Error('no such figure')
  return {
    type: 'comment.made',
    comment: 'a',
    place: row.place,
    quote,
    text: 'From which table?',
    by: { name: 'Dr Asha Patel', role: 'GP partner' },
    on: '2026-11-27',
  }
}

/** The same as it was noted when all figures of a result were one place. */
function asNotedBefore(): Extract<DraftNote, { type: 'comment.made' }> {
  const card = cardsOf(withCounts()).find(({ key }) => key === result)
  const own = card?.places.filter(({ place }) => place === result || figureAt(place)?.result === result) ?? []
  const text = own
    .map((one) => one.text)
    .filter(Boolean)
    .join('\n')
  const from = text.indexOf(figure)
  const quote = quoteOf(text, { from, to: from + figure.length })
  if (!quote) throw new Error('no such figure')
  return { ...onFigure(), place: result, quote }
}

const spotIn = (note: DraftNote, texts: DraftTexts) =>
  placedComments(reviewOf([note]).comments, cardsOf(texts))[0]?.spot

describe.each([
  ['as it is noted now', onFigure],
  ['as it was noted before', asNotedBefore],
])('a comment on the figure of one choice, %s', (_, noted) => {
  it('stands at it', () => {
    const spot = spotIn(noted(), withCounts())
    expect(spot).toMatchObject({ at: 'words', place: `${result}.row/no-antibiotic/` })
  })

  it('is at no figure once it is another, whatever the other choices have', () => {
    const card = { at: 'card', card: result, isChanged: true }
    expect(spotIn(noted(), withCounts(34))).toEqual(card)
    expect(spotIn(noted(), withCounts(34, 35))).toEqual(card)
  })

  it('stays at it where another choice comes to have the same', () => {
    const spot = spotIn(noted(), withCounts(35, 35))
    expect(spot).toMatchObject({ at: 'words', place: `${result}.row/no-antibiotic/` })
  })
})

it('says of which choice it is, in the list and where its words have changed', () => {
  render(
    <InEnglish>
      <InDraft texts={withCounts(34, 35)} notes={[onFigure()]}>
        <ReviewPanel />
      </InDraft>
    </InEnglish>,
  )
  const name = 'Feeling better – Feeling better in a UK trial – No antibiotic'
  const [listed, said] = screen.getAllByText(/– No antibiotic$/)
  expect(listed).toHaveTextContent(name)
  expect(said).toHaveTextContent(name)
  const comment = screen.getByRole('article', { name: 'Comment 1' })
  expect(within(comment).getByText(/These words have changed since/)).toBeVisible()
})
