import { cellOf } from '../risk/cell-of.ts'
import type { AidFacts, OutcomeFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { resultsIn } from './results-in.ts'

function sums(facts: AidFacts): Finding[] {
  return resultsIn(facts).flatMap(({ result, path }) => {
    if (result.form !== 'parts') return []
    return result.arms.flatMap((arm, index): Finding[] => {
      if (arm.value !== 'parts') return []
      const at = [...path, 'arms', index, 'counts']
      const without = result.parts.filter((part) => !Object.hasOwn(arm.counts, part))
      if (without.length > 0)
        return without.map((part) => factsFinding('error', at, 'part-missing', { part }))
      const sum = result.parts.reduce((total, part) => total + (arm.counts[part] ?? 0), 0)
      if (sum === result.of) return []
      const data = { sum, of: result.of }
      // One too few can be drawn as not counted; one too many would be a person who is not there.
      return [
        sum === result.of - 1
          ? factsFinding('warning', at, 'parts-rounded', data)
          : factsFinding('error', at, 'parts-do-not-sum', data),
      ]
    })
  })
}

/** Only counts of the same people at the same time may be held against each other. */
function aboveWhole(facts: AidFacts, part: OutcomeFacts, whole: OutcomeFacts, index: number): Finding[] {
  const [own, all] = [part.results[0], whole.results[0]]
  if (!own || !all || JSON.stringify(own.time) !== JSON.stringify(all.time) || own.people !== all.people)
    return []
  return facts.options.flatMap(({ id: option }) => {
    const [one, other] = [cellOf(own, option, {}), cellOf(all, option, {})]
    if (one.kind !== 'count' || other.kind !== 'count' || one.of !== other.of || one.count <= other.count)
      return []
    const data = { part: one.count, whole: other.count, option }
    return [factsFinding('warning', ['outcomes', index, 'results', 0], 'part-above-whole', data)]
  })
}

/** Exclusive parts come to their whole; an outcome that is a part of another stands behind it, one level deep. */
export function partFindings(facts: AidFacts): Finding[] {
  const ofOutcomes = facts.outcomes.flatMap((outcome, index): Finding[] => {
    const { partOf, mustMention } = outcome
    if (partOf === undefined) return []
    const at = ['outcomes', index, 'partOf']
    if (partOf === outcome.id) return [factsFinding('error', at, 'part-of-itself', {})]
    const whole = facts.outcomes.find(({ id }) => id === partOf)
    if (!whole) return []
    return [
      ...(whole.partOf === undefined ? [] : [factsFinding('error', at, 'part-of-a-part', { whole: partOf })]),
      ...(mustMention
        ? [factsFinding('error', ['outcomes', index, 'mustMention'], 'part-must-not-lead', {})]
        : []),
      ...aboveWhole(facts, outcome, whole, index),
    ]
  })
  return [...sums(facts), ...ofOutcomes]
}
