import type { Aid } from './aid.schema.ts'
import { resultsIn } from './results-in.ts'
import { statementSides } from './statement-sides.ts'
import { type WordsOf, wordsOf } from './words-of.ts'

/** What stands in an aid, as numbers and names, for a person who judges an item. `text` is as it is written. */
export type ItemShows =
  | { shows: 'side'; side: 'benefit' | 'harm'; outcomes: number; words: number; results: number }
  | { shows: 'statements'; option: string; for: number; against: number }
  | { shows: 'living'; count: number; of: number; without: string }
  | {
      shows: 'must-mention' | 'calm-choices' | 'interests' | 'funding' | 'written' | 'review-by'
      text: string
    }
  | { shows: 'conflicts' | 'funding-seen' | 'rated'; count: number; of: number }

const countWords = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0

/** How much is said of what is good and of what is bad: the words are all that stand under their outcomes. */
function sidesOf({ facts, words }: Aid): ItemShows[] {
  const own = Object.entries(words[facts.sourceLanguage] ?? {})
  return (['benefit', 'harm'] as const).map((side) => {
    const outcomes = facts.outcomes.filter(({ role }) => role === side)
    const said = own.filter(([slot]) => outcomes.some(({ id }) => slot.startsWith(`outcomes.${id}.`)))
    return {
      shows: 'side',
      side,
      outcomes: outcomes.length,
      words: said.reduce((sum, [, text]) => sum + countWords(text), 0),
      results: outcomes.reduce((sum, { results }) => sum + results.length, 0),
    }
  })
}

const named = (words: WordsOf, section: string, entries: readonly { id: string }[]): string =>
  entries.map(({ id }) => words(`${section}.${id}.name`) || id).join('; ')

function livingOf({ facts }: Aid, words: WordsOf): ItemShows[] {
  const without = facts.outcomes.filter(({ living }) => !living)
  const of = facts.outcomes.length
  return [{ shows: 'living', count: of - without.length, of, without: named(words, 'outcomes', without) }]
}

function calmChoices({ facts }: Aid, words: WordsOf): ItemShows[] {
  const text = named(
    words,
    'options',
    facts.options.filter(({ kind }) => kind !== 'active'),
  )
  return [{ shows: 'calm-choices', text }]
}

function interestsOf({ facts }: Aid): ItemShows[] {
  const of = facts.sources.length
  return [
    {
      shows: 'interests',
      text: facts.authors.map(({ name, interests }) => `${name}: ${interests}`).join('; '),
    },
    { shows: 'conflicts', count: facts.sources.filter(({ conflicts }) => conflicts).length, of },
    {
      shows: 'funding-seen',
      count: facts.sources.filter(({ funding }) => funding !== 'not seen').length,
      of,
    },
  ]
}

function ratedOf({ facts }: Aid): ItemShows[] {
  const results = resultsIn(facts)
  const count = results.filter(({ result }) => result.certainty.rating !== 'not-rated').length
  return [{ shows: 'rated', count, of: results.length }]
}

const shown: Readonly<Record<string, (aid: Aid, words: WordsOf) => ItemShows[]>> = {
  'qualifying.experience': livingOf,
  'certifying.equal-detail': sidesOf,
  'certifying.date': ({ facts }) => [{ shows: 'written', text: facts.written }],
  'certifying.update-policy': ({ facts }) => [{ shows: 'review-by', text: facts.reviewBy }],
  'certifying.uncertainty': ratedOf,
  'certifying.funding': ({ facts }) => [{ shows: 'funding', text: facts.funding }],
  'quality.natural-course': calmChoices,
  'quality.evidence-quality': ratedOf,
  'nice.do-nothing': calmChoices,
  'nice.no-change': calmChoices,
  'nice.even-handed': sidesOf,
  'nice.quality-of-life': livingOf,
  'own.must-mention': ({ facts }, words) => [
    {
      shows: 'must-mention',
      text: named(
        words,
        'outcomes',
        facts.outcomes.filter(({ mustMention }) => mustMention),
      ),
    },
  ],
  'own.loaded': ({ facts }, words) =>
    statementSides(facts).map((sides) => ({
      shows: 'statements',
      ...sides,
      option: words(`options.${sides.option}.name`) || sides.option,
    })),
  'own.conflicts': interestsOf,
}

/** What to look at for an item; empty where the item itself says it. */
export const itemShows = (aid: Aid, key: string): ItemShows[] =>
  shown[key]?.(aid, wordsOf(aid, aid.facts.sourceLanguage)) ?? []
