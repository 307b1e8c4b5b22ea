import type { AidWords } from './aid.schema.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding, fault, type Severity } from './finding.ts'
import { slotsOf } from './slots.ts'

function findingsOf(facts: AidFacts, language: string, words: AidWords): Finding[] {
  const severity: Severity = language === facts.sourceLanguage ? 'error' : 'warning'
  const slots = slotsOf(facts, language)
  const asked = new Set(slots.map(({ path }) => path))
  const placed = (slot: string) => ({ severity, place: { part: 'words', language, slot } }) as const
  const missing = slots.flatMap(({ path, required }): Finding[] => {
    if (!Object.hasOwn(words, path))
      return required ? [{ ...fault('words-missing', { slot: path, language }), ...placed(path) }] : []
    return words[path]?.trim() ? [] : [{ ...fault('words-empty', { slot: path }), ...placed(path) }]
  })
  const unasked = Object.keys(words).flatMap((slot): Finding[] =>
    asked.has(slot) ? [] : [{ ...fault('words-without-id', { slot }), ...placed(slot) }],
  )
  return [...missing, ...unasked]
}

function collisions(facts: AidFacts): Finding[] {
  const seen = new Set<string>()
  return slotsOf(facts, facts.sourceLanguage).flatMap(({ path }) => {
    if (!seen.has(path)) {
      seen.add(path)
      return []
    }
    return [factsFinding('error', [], 'ids-collide', { slot: path })]
  })
}

const unnamedTranslations = (facts: AidFacts, languages: readonly string[]): Finding[] =>
  languages
    .filter((language) => language !== facts.sourceLanguage)
    .filter((language) => !facts.translations?.some((translation) => translation.language === language))
    .map((language) => factsFinding('warning', ['translations'], 'translator-missing', { language }))

/** Every id has words in every language, no words are without an id, no two ids ask for the same place, and somebody answers for each translation. */
export function wordsFindings(facts: AidFacts, words: Readonly<Record<string, AidWords>>): Finding[] {
  return [
    ...collisions(facts),
    ...unnamedTranslations(facts, Object.keys(words)),
    ...Object.entries(words).flatMap(([language, texts]) => findingsOf(facts, language, texts)),
  ]
}
