import { hardWords } from './hard-words.ts'
import type { Hint } from './hint.ts'

const offersFor = new Map(hardWords.map(([hard, ...plainer]) => [hard, plainer]))
const longestFirst = [...offersFor.keys()].sort((one, other) => other.length - one.length)
const anyOf = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((hard) => hard.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

const asBegun = (offer: string, quote: string): string =>
  /^\p{Lu}/u.test(quote) ? `${offer.charAt(0).toUpperCase()}${offer.slice(1)}` : offer

/** Whether the text says it in plain words too, right before or after: "high blood pressure (hypertension)". */
function isExplained(bare: string, at: number, end: number): boolean {
  const isInBrackets = bare[at - 1] === '(' && bare[end] === ')'
  return isInBrackets || /^\s*\((?!\s*\))/.test(bare.slice(end))
}

/** Hard words with the plainer ones that could stand in their place. */
export const hardWordsIn = (bare: string, markdown: string): Hint[] =>
  [...bare.matchAll(anyOf)].flatMap(({ index, 0: { length } }) => {
    const quote = markdown.slice(index, index + length)
    const offers = offersFor.get(quote.toLowerCase().replace(/\s+/g, ' '))
    if (!offers || isExplained(bare, index, index + length)) return []
    return [{ kind: 'hard-word', at: index, quote, offers: offers.map((offer) => asBegun(offer, quote)) }]
  })
