import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { slotsOf } from '../aid/slots.ts'
import type { DraftEdit, FactsPath, FactsValue } from './draft-edit.ts'
import type { DraftReading } from './draft-reading.ts'
import { factsBetween } from './facts-diff.ts'
import { onlyOf } from './only-of.ts'

const inFacts = (edits: ReturnType<typeof factsBetween>): DraftEdit[] =>
  edits.map((edit) => ({ in: 'facts', ...edit }))

/** Words that the facts asked for and ask for no more, in every language in which they stand. */
function wordsGone(before: AidFacts, after: AidFacts, words: DraftReading['words']): DraftEdit[] {
  return Object.entries(words).flatMap(([language, said]) => {
    const asked = new Set(slotsOf(after, language).map(({ path }) => path))
    return slotsOf(before, language)
      .filter(({ path }) => !asked.has(path) && Object.hasOwn(said, path))
      .map(({ path }): DraftEdit => ({ in: 'words', do: 'write', language, slot: path, text: undefined }))
  })
}

/** What makes one state of the facts another, in their text and in the words that no longer have a place. */
export const editsToFacts = (
  before: AidFacts,
  after: AidFacts,
  words: DraftReading['words'],
): DraftEdit[] => [
  ...inFacts(factsBetween([], before as unknown as FactsValue, after as unknown as FactsValue)),
  ...wordsGone(before, after, words),
]

/** The facts with one result written anew. */
export function withResult(facts: AidFacts, outcome: number, place: number, result: ResultFacts): AidFacts {
  const outcomes = facts.outcomes.map((found, index) =>
    index === outcome ? { ...found, results: found.results.with(place, result) } : found,
  )
  return { ...facts, outcomes }
}

/** What makes one result another. */
export function editsToResult(
  facts: AidFacts,
  outcome: number,
  place: number,
  result: ResultFacts,
  words: DraftReading['words'],
): DraftEdit[] {
  const found = facts.outcomes[outcome]
  const stands = found?.results[place]
  if (!found || !stands) return []
  const before = onlyOf(facts, found)
  const after = withResult(before, 0, place, result)
  return [
    ...inFacts(
      factsBetween(
        [...pathOf(outcome), place],
        stands as unknown as FactsValue,
        result as unknown as FactsValue,
      ),
    ),
    ...wordsGone(before, after, words),
  ]
}

const pathOf = (outcome: number): FactsPath => ['outcomes', outcome, 'results']

/** The first result leads and stands in no relation; the others say in which. */
const related = (results: readonly ResultFacts[]): ResultFacts[] =>
  results.map((result, place) => {
    if (place > 0) return result.relation ? result : { ...result, relation: 'detail' }
    const { relation: _, ...leading } = result
    return leading as ResultFacts
  })

/** The results of an outcome in another number or order, already so in the text, with what follows from it. */
function follows(
  facts: AidFacts,
  outcome: number,
  results: readonly ResultFacts[],
  words: DraftReading['words'],
): DraftEdit[] {
  const after = related(results)
  const inPlace = (own: readonly ResultFacts[]): AidFacts => ({
    ...facts,
    outcomes: facts.outcomes.map((found, index) =>
      index === outcome ? { ...found, results: [...own] } : found,
    ),
  })
  return editsToFacts(inPlace(results), inPlace(after), words)
}

export const insertedResult = (facts: AidFacts, outcome: number, result: ResultFacts): DraftEdit[] => [
  {
    in: 'facts',
    do: 'insert',
    path: pathOf(outcome),
    at: facts.outcomes[outcome]?.results.length ?? 0,
    value: result as unknown as FactsValue,
  },
]

/** Takes out a result with its words; the last one stays. */
export function removedResult(
  facts: AidFacts,
  outcome: number,
  place: number,
  words: DraftReading['words'],
): DraftEdit[] {
  const found = facts.outcomes[outcome]
  const result = found?.results[place]
  if (!found || !result || found.results.length < 2) return []
  const under = `outcomes.${found.id}.${result.id}`
  const dropped = Object.entries(words)
    .filter(([, said]) => Object.keys(said).some((slot) => slot.startsWith(`${under}.`)))
    .map(([language]): DraftEdit => ({ in: 'words', do: 'drop', language, under }))
  return [
    { in: 'facts', do: 'remove', path: [...pathOf(outcome), place] },
    ...follows(facts, outcome, found.results.toSpliced(place, 1), words),
    ...dropped,
  ]
}

/** Moves a result among those of its outcome; whichever comes first leads. */
export function movedResult(
  facts: AidFacts,
  outcome: number,
  from: number,
  to: number,
  words: DraftReading['words'],
): DraftEdit[] {
  const results = [...(facts.outcomes[outcome]?.results ?? [])]
  const [moved] = results.splice(from, 1)
  if (!moved || to < 0 || to > results.length) return []
  return [
    { in: 'facts', do: 'move', path: pathOf(outcome), from, to },
    ...follows(facts, outcome, results.toSpliced(to, 0, moved), words),
  ]
}
