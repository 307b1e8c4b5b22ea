import type { AidFacts, OutcomeFacts, PrioritySubject } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { comparisonOf, type OutcomeFit } from './comparison.ts'

/** How one option stands to one thing that matters. No line weighs more than another, and there is no total. */
export type FitLine = { priority: string } & (
  | { kind: 'outcome'; outcome: string; result: string; says: OutcomeFit }
  | { kind: 'burden'; burden: string; says: 'easier' | 'harder' | 'neither' }
  /** About one option; of the others it says nothing (`neither`). */
  | { kind: 'choice'; choice: string; says: 'for' | 'against' | 'neither' }
  /** A statement of the person's own: only the two of them can say how a choice fits it. */
  | { kind: 'own' }
)

export interface OptionFit {
  option: string
  lines: FitLine[]
}

type Subject = { priority: string; about: PrioritySubject | 'own' }

function subjectsOf(facts: AidFacts, consultation: Consultation): Subject[] {
  return consultation.priorities.flatMap((priority): Subject[] => {
    const statement = facts.priorities.find(({ id }) => id === priority)
    if (statement) return statement.about.map((about) => ({ priority, about }))
    return consultation.ownPriorities.some(({ id }) => id === priority) ? [{ priority, about: 'own' }] : []
  })
}

function lineFor(
  { priority, about }: Subject,
  option: string,
  outcomes: ReadonlyMap<string, OutcomeFacts>,
  facts: AidFacts,
  consultation: Consultation,
): FitLine[] {
  if (about === 'own') return [{ priority, kind: 'own' }]
  if (about.burden !== undefined) {
    const says = about.easier?.includes(option)
      ? 'easier'
      : about.harder?.includes(option)
        ? 'harder'
        : 'neither'
    return [{ priority, kind: 'burden', burden: about.burden, says }]
  }
  if (about.choice !== undefined) {
    const says = about.choice === option ? (about.fits ?? 'neither') : 'neither'
    return [{ priority, kind: 'choice', choice: about.choice, says }]
  }
  const outcome = about.outcome === undefined ? undefined : outcomes.get(about.outcome)
  const result = outcome?.results[0]
  if (!outcome || !result) return []
  const says = comparisonOf(facts, outcome, result, option, consultation.groups)
  return [{ priority, kind: 'outcome', outcome: outcome.id, result: result.id, says }]
}

/**
 * How each option fits what matters to this person: the same lines for every option, in the person's order. The
 * direction of an outcome follows from its figures; nothing is added up and no option is put first.
 */
export function fitOf(facts: AidFacts, consultation: Consultation): OptionFit[] {
  const outcomes = new Map(facts.outcomes.map((outcome) => [outcome.id, outcome]))
  const subjects = subjectsOf(facts, consultation)
  return facts.options.map(({ id }) => ({
    option: id,
    lines: subjects.flatMap((subject) => lineFor(subject, id, outcomes, facts, consultation)),
  }))
}
