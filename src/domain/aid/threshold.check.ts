import { cellOf } from '../risk/cell-of.ts'
import type { AidFacts, OutcomeFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

/** Whether its first result counts people on the aid's own denominator, for one choice at least. */
function isCounted(facts: AidFacts, { results: [lead], rare }: OutcomeFacts): boolean {
  if (rare || lead?.form !== 'counts' || lead.of !== facts.of) return false
  if (lead.unit !== undefined && lead.unit !== 'people') return false
  const kinds = facts.options.map(({ id }) => cellOf(lead, id, {}).kind)
  return kinds.some((kind) => ['count', 'range', 'difference', 'no-group'].includes(kind))
}

/** How many would have to be helped is asked of a benefit whose figures can stand beside the answer. */
export function thresholdFindings(facts: AidFacts): Finding[] {
  const outcome = facts.outcomes.find(({ id }) => id === facts.threshold)
  if (!outcome) return []
  const at = ['threshold']
  const data = { outcome: outcome.id }
  return [
    ...(outcome.role === 'benefit' ? [] : [factsFinding('error', at, 'threshold-not-a-benefit', data)]),
    ...(outcome.partOf === undefined ? [] : [factsFinding('error', at, 'threshold-is-a-part', data)]),
    ...(isCounted(facts, outcome)
      ? []
      : [factsFinding('error', at, 'threshold-without-counts', { ...data, of: facts.of })]),
  ]
}
