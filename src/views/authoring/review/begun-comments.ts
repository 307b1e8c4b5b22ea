import { isQuote, type Quote } from '../../../domain/draft/quote.ts'
import type { Keeping } from '../held-typing.ts'

/** A comment that somebody is writing, with what it is about. */
export interface BegunComment {
  draft: string
  /** As in the note of it; `''`: all of the aid. */
  place: string
  quote?: Quote | undefined
  text: string
}

const begun = new Map<string, BegunComment>()
let kept: Keeping | undefined

const prefix = 'comment '
type About = Omit<BegunComment, 'text'>
const nameOf = ({ draft, place, quote }: About): string =>
  prefix + JSON.stringify([draft, place, quote?.prefix, quote?.exact, quote?.suffix])

function begunFrom(stored: string): BegunComment | undefined {
  try {
    const { draft, place, quote, text } = JSON.parse(stored) as Partial<BegunComment>
    const isWhole = [draft, place, text].every((value) => typeof value === 'string')
    if (!isWhole || (quote !== undefined && !isQuote(quote))) return undefined
    return { draft: draft ?? '', place: place ?? '', quote, text: text ?? '' }
  } catch {
    return undefined
  }
}

/** From here on a comment that is begun outlives a reload, and those of before the last one are there again. */
export function keepComments(keeping: Keeping): void {
  kept = keeping
  for (const [name, text] of keeping.all()) {
    const found = name.startsWith(prefix) ? begunFrom(text) : undefined
    if (found && !begun.has(nameOf(found))) begun.set(nameOf(found), found)
  }
}

/** Those of a draft that are about words, in the order in which they were begun. */
export const begunAtWords = (draft: string): (BegunComment & { quote: Quote })[] =>
  [...begun.values()].flatMap((one) =>
    one.draft === draft && one.quote !== undefined ? [{ ...one, quote: one.quote }] : [],
  )

/** What was typed about just these words; `''` where nothing was. */
export const begunText = (about: About): string => begun.get(nameOf(about))?.text ?? ''

/** Holds what is typed about just these words; nothing is held once it is empty. */
export function holdComment({ text, ...about }: BegunComment): void {
  const name = nameOf(about)
  const isBegun = text.trim() !== ''
  if (isBegun) begun.set(name, { ...about, text })
  else begun.delete(name)
  kept?.put(name, isBegun ? JSON.stringify({ ...about, text }) : undefined)
}
