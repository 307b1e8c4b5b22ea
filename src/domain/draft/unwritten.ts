import type { DraftPlace } from './citations.ts'
import { type FactsPath, type FactsValue, isSameFact } from './draft-edit.ts'
import type { DraftReading } from './draft-reading.ts'
import { listAt } from './entry-kinds.ts'
import { factAt } from './fact-at.ts'
import { unwrittenFacts, unwrittenWords } from './template.ts'

function inFacts(value: FactsValue, path: FactsPath): DraftPlace[] {
  if (typeof value === 'string') return unwrittenFacts.has(value) ? [{ in: 'facts', path }] : []
  // What a file says may be null, whatever the type holds of facts that were read.
  if (typeof value !== 'object' || (value as unknown) === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    inFacts(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

const isOneOf = (value: FactsValue | undefined, ...said: readonly FactsValue[]): boolean =>
  said.some((one) => isSameFact(value, one))

/** As the empty form, or a new outcome, begins: no figure, no people, and a time and a source that nobody said. */
function isUntouched(value: FactsValue, path: FactsPath): boolean {
  const at = (...steps: FactsPath) => factAt(value, [...path, ...steps])
  const arms = at('arms')
  return (
    Array.isArray(arms) &&
    arms.every((_, place) => at('arms', place, 'value') === 'unknown') &&
    isOneOf(at('certainty'), { rating: 'not-rated' }) &&
    isOneOf(at('time'), { at: '3 months' }, { word: true }) &&
    isOneOf(at('sources'), [], [{ source: 'S1' }]) &&
    at('people') === undefined &&
    at('differences') === undefined
  )
}

const untouchedResults = (value: FactsValue): DraftPlace[] =>
  listAt(value, ['outcomes']).flatMap((_, outcome) =>
    listAt(value, ['outcomes', outcome, 'results']).flatMap((_result, place): DraftPlace[] => {
      const path = ['outcomes', outcome, 'results', place]
      return isUntouched(value, path) ? [{ in: 'facts', path }] : []
    }),
  )

/**
 * Where the words and facts of the empty form still stand, in the language in which the aid is written: what asks its
 * author for something and says nothing to a patient, and results of which nobody has said anything.
 */
export function unwrittenIn({
  value,
  words,
  sourceLanguage,
}: Pick<DraftReading, 'value' | 'words' | 'sourceLanguage'>): DraftPlace[] {
  const said = Object.entries(words[sourceLanguage] ?? {}).flatMap(([slot, { prose }]): DraftPlace[] =>
    unwrittenWords.has(prose.trim()) ? [{ in: 'words', language: sourceLanguage, slot }] : [],
  )
  return [...said, ...(value === undefined ? [] : [...inFacts(value, []), ...untouchedResults(value)])]
}
