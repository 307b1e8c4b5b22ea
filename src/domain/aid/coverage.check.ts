import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { resultsIn } from './results-in.ts'

/** Every result says something about every option, once: nothing known may vanish, and nothing may be guessed. */
export function coverageFindings(facts: AidFacts): Finding[] {
  return resultsIn(facts).flatMap(({ result, path }) =>
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
}
