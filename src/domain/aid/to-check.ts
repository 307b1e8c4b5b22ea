import type { AidFacts } from './aid-facts.schema.ts'
import { resultsIn } from './results-in.ts'

interface Result {
  outcome: string
  result: string
}

/** A statement by its id and by the slot that holds its words. */
interface Statement {
  id: string
  slot: string
  sources?: string[] | undefined
  generalAdvice?: true | undefined
}

/** What a clinician has to look at before an aid may be used here. */
export interface ToCheck {
  /** Figures that were read on a page that reports somebody else's work (`reportedBy`, a source id). */
  secondHand: (Result & { source: string; place?: string | undefined; reportedBy: string })[]
  /** It happens to some people; how often has not been checked yet. */
  unchecked: Result[]
  /** Sources that found something else than the one that leads. */
  disagreements: Result[]
  /** Statements that rest on such a page: `pages` are their source ids. */
  reported: (Statement & { pages: string[] })[]
  /** Statements without a source, to be held against local practice. */
  advice: Statement[]
}

const statementsOf = ({ eligibility, safetyNet, burdens, nextSteps, outcomes }: AidFacts): Statement[] => {
  const listed = (section: string, entries: readonly Omit<Statement, 'slot'>[], end = ''): Statement[] =>
    entries.map(({ id, sources, generalAdvice }) => ({
      id,
      slot: `${section}.${id}${end}`,
      sources,
      generalAdvice,
    }))
  return [
    ...listed('for', eligibility.for),
    ...listed('not-for', eligibility.notFor),
    ...listed('urgent', eligibility.urgent),
    ...listed('check-first', eligibility.checkFirst ?? []),
    ...listed('safety-net', safetyNet),
    ...listed('burdens', burdens, '.name'),
    ...listed('next', nextSteps),
    ...outcomes.flatMap(({ id, living }) =>
      living ? listed('outcomes', [{ id, ...living }], '.living') : [],
    ),
  ]
}

/** Everything in an aid that its checks cannot vouch for, in the order of its facts. */
export function toCheckIn(facts: AidFacts): ToCheck {
  const results = resultsIn(facts).map(({ outcome, result }) => ({
    at: { outcome: outcome.id, result: result.id },
    result,
  }))
  const statements = statementsOf(facts)
  const secondary = new Set(
    facts.sources.flatMap(({ id, secondary: isSecondary }) => (isSecondary ? [id] : [])),
  )
  return {
    secondHand: results.flatMap(({ at, result }) =>
      result.sources.flatMap(({ source, place, reportedBy }) =>
        reportedBy === undefined ? [] : [{ ...at, source, place, reportedBy }],
      ),
    ),
    unchecked: results.flatMap(({ at, result }) =>
      result.arms.some(({ value }) => value === 'unchecked') ? [at] : [],
    ),
    disagreements: results.flatMap(({ at, result }) => (result.relation === 'disagrees' ? [at] : [])),
    reported: statements.flatMap((statement) => {
      const pages = (statement.sources ?? []).filter((source) => secondary.has(source))
      return pages.length > 0 ? [{ ...statement, pages }] : []
    }),
    advice: statements.filter(({ generalAdvice }) => generalAdvice),
  }
}
