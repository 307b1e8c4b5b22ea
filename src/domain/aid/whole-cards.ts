import type { AidWords } from './aid.schema.ts'
import type { AidFacts, OutcomeFacts } from './aid-facts.schema.ts'
import { slotsOf } from './slots.ts'

/** Sections whose entries are cards, each whole or not there at all. */
const ofCards =
  /^(for|not-for|urgent|check-first|axes|outcomes|scales|burdens|priorities|questions|guidelines|next|safety-net)\.[^.]+/

/** Which card the words of a slot stand on; what names the decision and its choices is one card, since every other names them. */
function cardOf(slot: string): string {
  if (slot === 'title' || slot.startsWith('options.')) return 'choices'
  return ofCards.exec(slot)?.[0] ?? slot
}

/** The cards whose words stand in the same sentences as an outcome's. */
const saidWith = ({ id, results }: OutcomeFacts): string[] => [
  `outcomes.${id}`,
  ...results.flatMap((result) => [
    ...('axis' in result && result.axis !== undefined ? [`axes.${result.axis}`] : []),
    ...('scale' in result ? [`scales.${result.scale}`] : []),
  ]),
]

/** A card lacks words where the facts ask for some, or the language that it was written in has some. */
function brokenCards(facts: AidFacts, language: string, words: AidWords, source: AidWords): Set<string> {
  const has = (slot: string) => Boolean(words[slot]?.trim())
  const broken = new Set<string>()
  for (const { path, required } of slotsOf(facts, language))
    if (!has(path) && (required || source[path]?.trim())) broken.add(cardOf(path))
  for (const outcome of facts.outcomes)
    if (saidWith(outcome).some((card) => broken.has(card))) broken.add(`outcomes.${outcome.id}`)
  return broken
}

/**
 * A translation as the app shows it: card by card, a card that lacks a word is left out whole and is read in the language
 * that the aid was written in, so that no sentence is put together of two languages. Without the card that names the
 * choices there is no translation.
 */
export function wholeCards(
  facts: AidFacts,
  words: Readonly<Record<string, AidWords>>,
): Record<string, AidWords> {
  const source = words[facts.sourceLanguage] ?? {}
  return Object.fromEntries(
    Object.entries(words).flatMap(([language, texts]): [string, AidWords][] => {
      if (language === facts.sourceLanguage) return [[language, texts]]
      const broken = brokenCards(facts, language, texts, source)
      if (broken.has('choices')) return []
      return [
        [language, Object.fromEntries(Object.entries(texts).filter(([slot]) => !broken.has(cardOf(slot))))],
      ]
    }),
  )
}
