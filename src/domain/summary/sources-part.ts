import { addedIn } from '../aid/added-in.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Summary } from './summary.schema.ts'
import type { Voice } from './voice.ts'

/** The sources in the order in which outcomes and then statements name them; each page that was read counts too. */
function citedIds(facts: AidFacts): string[] {
  const cited = facts.outcomes.flatMap(({ results }) =>
    results.flatMap(({ sources }) =>
      sources.flatMap(({ source, reportedBy }) => [source, ...(reportedBy ? [reportedBy] : [])]),
    ),
  )
  const { burdens, nextSteps, safetyNet } = facts
  const added = facts.options.flatMap((option) => addedIn(option).map(([, amount]) => amount))
  const stated = [...burdens, ...nextSteps, ...safetyNet, ...added].flatMap(({ sources = [] }) => sources)
  return [...new Set([...cited, ...stated])]
}

/** Where the figures and the statements come from. `reports`: a page that reports somebody else's work. */
export function sourcesPart(facts: AidFacts, voice: Voice): Summary['sources'] {
  return citedIds(facts).flatMap((id) => {
    const source = facts.sources.find((known) => known.id === id)
    if (!source) return []
    return [
      {
        id,
        says: voice.source(source),
        address: source.address,
        reports: source.secondary === true,
      },
    ]
  })
}
