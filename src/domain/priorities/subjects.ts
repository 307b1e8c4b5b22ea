import type { AidFacts, PrioritySubject } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

/** What a statement is about. `own`: nobody has said; `tied`: the person said it, which gives no direction. */
export type Subject =
  | { kind: 'own' }
  | { kind: 'aid'; about: PrioritySubject }
  | { kind: 'tied'; about: Tied }
type Tied = { outcome: string; burden?: undefined } | { outcome?: undefined; burden: string }

/** Something that matters, and all that it is about, each thing once. */
export interface PriorityWithSubjects {
  priority: string
  subjects: Subject[]
}

const keyOf = ({ outcome, burden, choice }: PrioritySubject): string =>
  JSON.stringify([outcome, burden, choice])

/** What the person tied their statement to, of what this aid has. */
function tiesOf(facts: AidFacts, consultation: Consultation, priority: string): Subject[] {
  const seen = new Set<string>()
  return (consultation.ties[priority] ?? []).flatMap((tie): Subject[] => {
    const about: Tied = 'outcome' in tie ? { outcome: tie.outcome } : { burden: tie.burden }
    const among = about.outcome === undefined ? facts.burdens : facts.outcomes
    const isKnown = among.some(({ id }) => id === (about.outcome ?? about.burden))
    if (!isKnown || seen.has(keyOf(about))) return []
    seen.add(keyOf(about))
    return [{ kind: 'tied', about }]
  })
}

/** What matters to the person, in their order, as far as the aid or the person has it, and what each is about. */
export function prioritiesWithSubjects(facts: AidFacts, consultation: Consultation): PriorityWithSubjects[] {
  return consultation.priorities.flatMap((priority): PriorityWithSubjects[] => {
    const statement = facts.priorities.find(({ id }) => id === priority)
    if (statement) {
      return [{ priority, subjects: statement.about.map((about) => ({ kind: 'aid', about })) }]
    }
    if (!consultation.ownPriorities.some(({ id }) => id === priority)) return []
    const ties = tiesOf(facts, consultation, priority)
    return [{ priority, subjects: ties.length > 0 ? ties : [{ kind: 'own' }] }]
  })
}
