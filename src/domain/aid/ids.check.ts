import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

type Path = (string | number)[]
type Listed = readonly { id: string }[] | undefined

function listsOf(facts: AidFacts): { path: Path; entries: Listed }[] {
  const { eligibility } = facts
  return [
    { path: ['eligibility', 'for'], entries: eligibility.for },
    { path: ['eligibility', 'notFor'], entries: eligibility.notFor },
    { path: ['eligibility', 'urgent'], entries: eligibility.urgent },
    { path: ['eligibility', 'checkFirst'], entries: eligibility.checkFirst },
    { path: ['axes'], entries: facts.axes },
    ...(facts.axes ?? []).map((axis, index) => ({ path: ['axes', index, 'groups'], entries: axis.groups })),
    { path: ['options'], entries: facts.options },
    ...facts.options.map((option, index) => ({
      path: ['options', index, 'notOffered'],
      entries: option.notOffered,
    })),
    { path: ['outcomes'], entries: facts.outcomes },
    ...facts.outcomes.map((outcome, index) => ({
      path: ['outcomes', index, 'results'],
      entries: outcome.results,
    })),
    { path: ['burdens'], entries: facts.burdens },
    { path: ['scales'], entries: facts.scales },
    { path: ['priorities'], entries: facts.priorities },
    { path: ['questions'], entries: facts.questions },
    { path: ['guidelines'], entries: facts.guidelines },
    { path: ['nextSteps'], entries: facts.nextSteps },
    { path: ['safetyNet'], entries: facts.safetyNet },
    { path: ['sources'], entries: facts.sources },
  ]
}

function findingsIn({ path, entries }: { path: Path; entries: Listed }): Finding[] {
  const seen = new Set<string>()
  return (entries ?? []).flatMap(({ id }, index) => {
    const at = [...path, index, 'id']
    // Ids become the keys of plain objects, where these names already mean something.
    if (id in Object.prototype) return [factsFinding('error', at, 'id-reserved', { id })]
    if (seen.has(id)) return [factsFinding('error', at, 'id-twice', { id })]
    seen.add(id)
    return []
  })
}

/** No id stands twice in one list, and none has a name that objects use themselves. */
export function idFindings(facts: AidFacts): Finding[] {
  return listsOf(facts).flatMap(findingsIn)
}
