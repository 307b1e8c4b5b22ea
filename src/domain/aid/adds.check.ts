import { addedIn } from './added-in.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

/** What a choice adds to a life is one number, a range in rising order, or a number or more. */
export function addsFindings(facts: AidFacts): Finding[] {
  return facts.options.flatMap((option, index) => {
    const amounts = addedIn(option)
    if (option.adds && amounts.length === 0)
      return [factsFinding('error', ['options', index, 'adds'], 'adds-empty', {})]
    return amounts.flatMap(([kind, { amount, upTo, orMore }]): Finding[] => {
      const at = ['options', index, 'adds', kind]
      if (upTo === undefined) return []
      if (orMore) return [factsFinding('error', at, 'adds-without-end', { upTo })]
      if (upTo > amount) return []
      return [factsFinding('error', at, 'adds-reversed', { amount, upTo })]
    })
  })
}
