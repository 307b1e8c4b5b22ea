import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

/** One choice is carrying on as now, waiting or doing nothing, and each choice leads to a next step. */
export function optionFindings(facts: AidFacts): Finding[] {
  const hasNoAction = facts.options.some(({ kind }) => kind !== 'active')
  const stepped = new Set(facts.nextSteps.flatMap(({ options }) => options))
  return [
    ...(hasNoAction ? [] : [factsFinding('error', ['options'], 'no-carrying-on', {})]),
    ...facts.options.flatMap(({ id: option }, index) =>
      stepped.has(option)
        ? []
        : [factsFinding('warning', ['options', index], 'option-without-step', { option })],
    ),
  ]
}
