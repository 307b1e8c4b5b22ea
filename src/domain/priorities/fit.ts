import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { comparisonOf, type OutcomeFit } from './comparison.ts'
import { prioritiesWithSubjects, type Subject } from './subjects.ts'

/** How one option stands to one thing that matters. No line weighs more than another, and there is no total. */
export type FitLine =
  | { kind: 'outcome'; outcome: string; result: string; says: OutcomeFit }
  /** `asks`: the person said that it is about this, and nobody has said which choice is easier. */
  | { kind: 'burden'; burden: string; says: 'easier' | 'harder' | 'neither' | 'asks' }
  /** About one option; of the others it says nothing (`neither`). */
  | { kind: 'choice'; choice: string; says: 'for' | 'against' | 'neither' }
  /** A statement of the person's own: only the two of them can say how a choice fits it. */
  | { kind: 'own' }

export interface OptionFit {
  option: string
  /** Each thing that matters once, in the person's order, with a line for each thing that it is about. */
  priorities: { priority: string; lines: FitLine[] }[]
}

function lineFor(
  subject: Subject,
  option: string,
  facts: AidFacts,
  groups: Consultation['groups'],
): FitLine[] {
  if (subject.kind === 'own') return [{ kind: 'own' }]
  const { about } = subject
  if (about.burden !== undefined) {
    if (subject.kind === 'tied') return [{ kind: 'burden', burden: about.burden, says: 'asks' }]
    const { easier, harder } = subject.about
    const says = easier?.includes(option) ? 'easier' : harder?.includes(option) ? 'harder' : 'neither'
    return [{ kind: 'burden', burden: about.burden, says }]
  }
  if (subject.kind === 'aid' && subject.about.choice !== undefined) {
    const { choice, fits = 'neither' } = subject.about
    return [{ kind: 'choice', choice, says: choice === option ? fits : 'neither' }]
  }
  const outcome = facts.outcomes.find(({ id }) => id === about.outcome)
  const result = outcome?.results[0]
  if (!outcome || !result) return []
  const says = comparisonOf(facts, outcome, result, option, groups)
  return [{ kind: 'outcome', outcome: outcome.id, result: result.id, says }]
}

/**
 * How each option fits what matters to this person: the same lines for every option, in the person's order. The
 * direction of an outcome follows from its figures; nothing is added up and no option is put first.
 */
export function fitOf(facts: AidFacts, consultation: Consultation): OptionFit[] {
  const chosen = prioritiesWithSubjects(facts, consultation)
  return facts.options.map(({ id }) => ({
    option: id,
    priorities: chosen.map(({ priority, subjects }) => ({
      priority,
      lines: subjects.flatMap((subject) => lineFor(subject, id, facts, consultation.groups)),
    })),
  }))
}
