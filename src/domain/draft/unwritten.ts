import type { DraftPlace } from './citations.ts'
import type { FactsPath, FactsValue } from './draft-edit.ts'
import type { DraftReading } from './draft-reading.ts'
import { unwrittenFacts, unwrittenWords } from './template.ts'

function inFacts(value: FactsValue, path: FactsPath): DraftPlace[] {
  if (typeof value === 'string') return unwrittenFacts.has(value) ? [{ in: 'facts', path }] : []
  // What a file says may be null, whatever the type holds of facts that were read.
  if (typeof value !== 'object' || (value as unknown) === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    inFacts(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/**
 * Where the words and facts of the empty form still stand, in the language in which the aid is written: what asks its
 * author for something and says nothing to a patient.
 */
export function unwrittenIn({
  value,
  words,
  sourceLanguage,
}: Pick<DraftReading, 'value' | 'words' | 'sourceLanguage'>): DraftPlace[] {
  const said = Object.entries(words[sourceLanguage] ?? {}).flatMap(([slot, { prose }]): DraftPlace[] =>
    unwrittenWords.has(prose.trim()) ? [{ in: 'words', language: sourceLanguage, slot }] : [],
  )
  return [...said, ...(value === undefined ? [] : inFacts(value, []))]
}
