import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { resultsIn } from './results-in.ts'

/**
 * That nobody measured something is said of studies, so it has a source as a figure has. Beside what is known to happen
 * and was not looked up it says no more than that.
 */
const unknownWithoutSource = (facts: AidFacts): Finding[] =>
  resultsIn(facts).flatMap(({ result, path }) =>
    result.sources.length === 0 &&
    result.arms.some(({ value }) => value === 'unknown') &&
    result.arms.every(({ value }) => value === 'unknown' || value === 'not-applicable')
      ? [factsFinding('error', [...path, 'sources'], 'unknown-without-source', {})]
      : [],
  )

/** Every result says something about every option, once: nothing known may vanish, and nothing may be guessed. */
export function coverageFindings(facts: AidFacts): Finding[] {
  const covered = resultsIn(facts).flatMap(({ result, path }) =>
    facts.options.flatMap(({ id: option }): Finding[] => {
      const arms = result.arms.flatMap((arm, index) =>
        arm.options.filter((id) => id === option).map(() => [...path, 'arms', index, 'options']),
      )
      const [, second] = arms
      if (second) return [factsFinding('error', second, 'option-in-two-arms', { option, result: result.id })]
      if (arms.length === 1) return []
      return [factsFinding('error', [...path, 'arms'], 'option-without-arm', { option, result: result.id })]
    }),
  )
  return [...covered, ...unknownWithoutSource(facts)]
}
