import { findQuote } from '../../../domain/draft/quote.ts'
import { type BegunComment, begunAtWords } from './begun-comments.ts'
import { type PartRead, textOf } from './passage.ts'
import type { PassageKey, Writing } from './reviewing.ts'

type AtWords = ReturnType<typeof begunAtWords>[number]

/** The passage in which the words of a comment that was begun stand; `undefined` where they do not. */
function passageOf(parts: readonly PartRead[], { place, quote }: AtWords): PassageKey | undefined {
  const found = parts
    .flatMap(({ cards }) => cards.flatMap(({ places }) => places))
    .find((one) => one.place === place)
  const span = found && findQuote(found.text, quote)
  if (!found || !span) return undefined
  let end = -1
  const count = found.passages.findIndex((passage) => {
    end += textOf(passage).length + 1
    return span.from < end
  })
  return `${place}#${count}`
}

/** The comments that were begun on words which stand there still. */
export const writingOf = (parts: readonly PartRead[], draft: string): Writing[] =>
  begunAtWords(draft).flatMap((one) => {
    const key = passageOf(parts, one)
    return key ? [{ key, place: one.place, quote: one.quote, isKept: true }] : []
  })

/** Those on words that do not stand there any more. */
export const straysOf = (parts: readonly PartRead[], draft: string): (BegunComment & AtWords)[] =>
  begunAtWords(draft).filter((one) => passageOf(parts, one) === undefined)
