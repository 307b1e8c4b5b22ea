import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import { comparisonFindings } from '../aid/comparisons.check.ts'
import { countFindings } from '../aid/counts.check.ts'
import { coverageFindings } from '../aid/coverage.check.ts'
import { drawingFindings } from '../aid/drawing.check.ts'
import type { Fault, Finding, Severity } from '../aid/finding.ts'
import { partFindings } from '../aid/parts.check.ts'
import { referenceFindings } from '../aid/references.check.ts'
import { relationFindings } from '../aid/relations.check.ts'
import { ResultFacts } from '../aid/result.schema.ts'
import { sourceFindings } from '../aid/sources.check.ts'
import type { FactsPath } from './draft-edit.ts'
import { onlyOf } from './only-of.ts'

/** What the checks say of one place of a result; the path begins in the result. */
export type ResultFault = Fault & { severity: Severity; path: FactsPath }

const checks: readonly ((facts: AidFacts) => Finding[])[] = [
  referenceFindings,
  coverageFindings,
  countFindings,
  comparisonFindings,
  partFindings,
  drawingFindings,
  relationFindings,
  (facts) => sourceFindings(facts, {}),
]

function placedIn(finding: Finding, outcome: number, place: number): ResultFault[] {
  if (finding.place.part !== 'facts') return []
  const [section, ofOutcome, results, ofResult, ...path] = finding.place.path
  const isHere =
    section === 'outcomes' && ofOutcome === outcome && results === 'results' && ofResult === place
  const { place: _, ...said } = finding
  return isHere ? [{ ...said, path } as ResultFault] : []
}

const known = new WeakMap<ResultFacts, ResultFault[]>()

/** The same of a result that stands in a draft, found once. */
function faultsThatStand(facts: AidFacts, outcome: OutcomeFacts, place: number): ResultFault[] {
  const stands = outcome.results[place]
  if (!stands) return []
  const found = known.get(stands) ?? faultsOfResult(facts, outcome, place, stands)
  known.set(stands, found)
  return found
}

/** What the checks find in one result, as it would stand in its outcome. */
export function faultsOfResult(
  facts: AidFacts,
  outcome: OutcomeFacts,
  place: number,
  result: ResultFacts,
): ResultFault[] {
  const alone = onlyOf(facts, { ...outcome, results: outcome.results.with(place, result) })
  return checks.flatMap((check) => check(alone)).flatMap((finding) => placedIn(finding, 0, place))
}

const nameOf = ({ code, path, severity }: ResultFault): string => JSON.stringify([severity, code, path])

export type Held =
  | { ok: true; warnings: readonly ResultFault[] }
  /** `shape`: the schema would not have it. */
  | { ok: false; errors: readonly ResultFault[]; shape: boolean }

/**
 * Holds a changed result against the schema and every check before it is written. What was wrong before keeps nothing
 * from being changed; what the change itself would make wrong does.
 */
export function holdResult(
  facts: AidFacts,
  outcome: OutcomeFacts,
  place: number,
  changed: ResultFacts,
): Held {
  if (!ResultFacts.safeParse(changed).success) return { ok: false, errors: [], shape: true }
  const before = new Set(faultsThatStand(facts, outcome, place).map(nameOf))
  const found = faultsOfResult(facts, outcome, place, changed)
  const errors = found.filter((fault) => fault.severity === 'error' && !before.has(nameOf(fault)))
  if (errors.length > 0) return { ok: false, errors, shape: false }
  return { ok: true, warnings: found }
}

/** How many errors the checks find in the results of each outcome. */
export const errorsOfOutcomes = (facts: AidFacts): number[] =>
  facts.outcomes.map((outcome) =>
    outcome.results.reduce(
      (sum, _, place) =>
        sum + faultsThatStand(facts, outcome, place).filter(({ severity }) => severity === 'error').length,
      0,
    ),
  )
