import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

/** A scale runs from its smaller to its larger end. */
export function scaleFindings(facts: AidFacts): Finding[] {
  return (facts.scales ?? []).flatMap(({ from, to }, index) =>
    from < to ? [] : [factsFinding('error', ['scales', index, 'from'], 'scale-reversed', { from, to })],
  )
}
