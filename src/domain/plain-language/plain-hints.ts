import { abbreviationsIn, type TextInOrder } from './abbreviations.ts'
import { bareText } from './bare-text.ts'
import { hardWordsIn } from './hard-words-in.ts'
import type { CardHints, Hint, PlacedHint } from './hint.ts'
import { longSentences } from './long-sentences.ts'
import { readingAges } from './reading-age.ts'
import { riskWordsIn } from './risk-words.ts'

/** Sections whose entries are cards of their own. */
const withEntries = new Set(['options', 'outcomes', 'burdens', 'questions', 'guidelines'])

/** The card that holds a slot; what people type to find an aid is in none. */
export function cardOf(slot: string): string | undefined {
  if (slot === 'synonyms') return undefined
  const [section = '', entry] = slot.split('.')
  if (entry === undefined) return 'choice'
  return withEntries.has(section) ? `${section}.${entry}` : section
}

/** What an outcome is called beside its number is no sentence: `have-one`, `part-mild-other`. */
const isCountedName = (slot: string): boolean => /\.(?:have|not|part-.+)-[a-z]+$/.test(slot)

const most = 5000

/** Most texts of an aid are as they were a keystroke ago: what was found in one is kept by its Markdown. */
function kept<Found>(find: (markdown: string) => Found): (markdown: string) => Found {
  const known = new Map<string, { found: Found }>()
  return (markdown) => {
    const before = known.get(markdown)
    if (before) return before.found
    if (known.size > most) known.clear()
    const found = find(markdown)
    known.set(markdown, { found })
    return found
  }
}

const bareOf = kept(bareText)
const agesOf = kept(readingAges)
const hintsOf = kept((markdown): readonly Hint[] => {
  const bare = bareOf(markdown)
  return [...longSentences(bare, markdown), ...hardWordsIn(bare, markdown), ...riskWordsIn(bare, markdown)]
})

/**
 * What could be plainer in the words of an aid in English, card by card in the order of the slots.
 * @param textOf the Markdown of a slot; `''` where there is none
 */
export function plainHints(slots: readonly string[], textOf: (slot: string) => string): CardHints[] {
  const cards = new Map<string, TextInOrder[]>()
  for (const slot of slots) {
    const card = cardOf(slot)
    const markdown = textOf(slot)
    if (card === undefined || markdown === '') continue
    const texts = cards.get(card) ?? []
    texts.push({ slot, bare: bareOf(markdown), markdown })
    cards.set(card, texts)
  }
  const letters = abbreviationsIn([...cards.values()].flat())
  return [...cards].map(([card, texts]) => {
    const ages = agesOf(
      texts
        .filter(({ slot }) => !isCountedName(slot))
        .map(({ markdown }) => markdown)
        .join('.\n'),
    )
    const hints = texts.flatMap((text): PlacedHint[] => [
      ...hintsOf(text.markdown).map((hint) => ({ ...hint, slot: text.slot })),
      ...letters.filter(({ slot }) => slot === text.slot),
    ])
    return { card, ...(ages && { ages }), hints }
  })
}
