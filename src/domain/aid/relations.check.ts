import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { resultsIn } from './results-in.ts'

/** The first result of an outcome leads; each further one says how it stands to it. */
export function relationFindings(facts: AidFacts): Finding[] {
  return resultsIn(facts).flatMap(({ result, place, path }) => {
    if (place === 0 && result.relation)
      return [factsFinding('error', [...path, 'relation'], 'relation-on-first', {})]
    if (place > 0 && !result.relation) return [factsFinding('error', path, 'relation-missing', {})]
    return []
  })
}
