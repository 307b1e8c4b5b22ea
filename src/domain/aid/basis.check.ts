import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

type Path = (string | number)[]
interface Based {
  sources?: string[] | undefined
  generalAdvice?: true | undefined
}

function findingsIn(path: Path, entries: readonly Based[] | undefined, needed: boolean): Finding[] {
  return (entries ?? []).flatMap(({ sources, generalAdvice }, index): Finding[] => {
    if (sources && generalAdvice) return [factsFinding('error', [...path, index], 'basis-twice', {})]
    if (!needed || sources || generalAdvice) return []
    return [factsFinding('error', [...path, index], 'basis-missing', {})]
  })
}

/** Whom it is for, red flags, daily life, steps and safety net rest on a source or say that they are general advice. */
export function basisFindings(facts: AidFacts): Finding[] {
  const { eligibility } = facts
  return [
    ...findingsIn(['eligibility', 'for'], eligibility.for, true),
    ...findingsIn(['eligibility', 'notFor'], eligibility.notFor, true),
    ...findingsIn(['eligibility', 'urgent'], eligibility.urgent, true),
    ...findingsIn(['eligibility', 'checkFirst'], eligibility.checkFirst, true),
    ...findingsIn(['burdens'], facts.burdens, true),
    ...findingsIn(['nextSteps'], facts.nextSteps, true),
    ...findingsIn(['safetyNet'], facts.safetyNet, true),
    ...findingsIn(['reviews'], facts.reviews, true),
    ...findingsIn(['options'], facts.options, false),
    ...findingsIn(['questions'], facts.questions, false),
  ]
}
