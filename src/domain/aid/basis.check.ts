import { addedIn } from './added-in.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

type Path = (string | number)[]
interface Based {
  sources?: string[] | undefined
  generalAdvice?: true | undefined
}

function findingsOf(path: Path, { sources, generalAdvice }: Based, needed: boolean): Finding[] {
  if (sources && generalAdvice) return [factsFinding('error', path, 'basis-twice', {})]
  if (!needed || sources || generalAdvice) return []
  return [factsFinding('error', path, 'basis-missing', {})]
}

const findingsIn = (path: Path, entries: readonly Based[] | undefined, needed: boolean): Finding[] =>
  (entries ?? []).flatMap((entry, index) => findingsOf([...path, index], entry, needed))

/**
 * Whom it is for, red flags, daily life, what it is like to live with, steps and safety net rest on a source or say
 * that they are general advice.
 */
export function basisFindings(facts: AidFacts): Finding[] {
  const { eligibility } = facts
  return [
    ...findingsIn(['eligibility', 'for'], eligibility.for, true),
    ...findingsIn(['eligibility', 'notFor'], eligibility.notFor, true),
    ...findingsIn(['eligibility', 'urgent'], eligibility.urgent, true),
    ...findingsIn(['eligibility', 'checkFirst'], eligibility.checkFirst, true),
    ...findingsIn(['burdens'], facts.burdens, true),
    ...facts.outcomes.flatMap(({ living }, index) =>
      living ? findingsOf(['outcomes', index, 'living'], living, true) : [],
    ),
    ...findingsIn(['nextSteps'], facts.nextSteps, true),
    ...findingsIn(['safetyNet'], facts.safetyNet, true),
    ...findingsIn(['reviews'], facts.reviews, true),
    ...findingsIn(['options'], facts.options, false),
    ...facts.options.flatMap((option, index) =>
      addedIn(option).flatMap(([kind, added]) => findingsOf(['options', index, 'adds', kind], added, true)),
    ),
    ...findingsIn(['questions'], facts.questions, false),
  ]
}
