import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

/** One row of the table of choices. `rank` is its 1-based place among what matters to this person. */
export type ChoicesRow =
  | {
      kind: 'outcome'
      outcome: string
      /** The result that leads; `further` are those behind it, in the author's order. */
      result: string
      rank?: number
      mustMention: boolean
      rare: boolean
      further: string[]
    }
  | { kind: 'burden'; burden: string; rank?: number }

/** The outcome that has a row: itself, or the whole that it is a part of. */
export function wholeOf(facts: AidFacts, outcome: string): OutcomeFacts | undefined {
  const seen = new Set<string>()
  let found = facts.outcomes.find(({ id }) => id === outcome)
  while (found?.partOf !== undefined && !seen.has(found.id)) {
    seen.add(found.id)
    const { partOf } = found
    found = facts.outcomes.find(({ id }) => id === partOf)
  }
  return found
}

/** The parts that stand behind the row of a whole, at any depth. */
export function partsOf(facts: AidFacts, outcome: string): OutcomeFacts[] {
  return facts.outcomes.filter(({ id, partOf }) => partOf !== undefined && wholeOf(facts, id)?.id === outcome)
}

function ranksOf(facts: AidFacts, consultation: Consultation) {
  const outcomes = new Map<string, number>()
  const burdens = new Map<string, number>()
  const keepFirst = (ranks: Map<string, number>, id: string | undefined, rank: number) => {
    if (id !== undefined && !ranks.has(id)) ranks.set(id, rank)
  }
  for (const [place, id] of consultation.priorities.entries()) {
    for (const about of facts.priorities.find((priority) => priority.id === id)?.about ?? []) {
      if (about.outcome !== undefined) keepFirst(outcomes, wholeOf(facts, about.outcome)?.id, place + 1)
      if (about.burden !== undefined) keepFirst(burdens, about.burden, place + 1)
    }
  }
  return { outcomes, burdens }
}

const isMustMention = (facts: AidFacts, outcome: OutcomeFacts): boolean =>
  outcome.mustMention || partsOf(facts, outcome.id).some((part) => part.mustMention)

/** What a person's priorities leave at the front, then what must be mentioned, then the rest. */
function placeOf(row: ChoicesRow): number {
  if (row.rank !== undefined) return row.rank
  return row.kind === 'outcome' && row.mustMention ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER
}

/**
 * The rows of the table of choices: led by what matters to this person in their order, then always the outcomes that
 * must be mentioned, then the rest; ties keep the author's order. A part has no row of its own.
 */
export function choicesRows(facts: AidFacts, consultation: Consultation): ChoicesRow[] {
  const ranks = ranksOf(facts, consultation)
  const rows: ChoicesRow[] = []
  for (const outcome of facts.outcomes) {
    const [first, ...further] = outcome.results
    if (outcome.partOf !== undefined || !first) continue
    const rank = ranks.outcomes.get(outcome.id)
    rows.push({
      kind: 'outcome',
      outcome: outcome.id,
      result: first.id,
      ...(rank === undefined ? {} : { rank }),
      mustMention: isMustMention(facts, outcome),
      rare: outcome.rare === true,
      further: further.map(({ id }) => id),
    })
  }
  for (const { id } of facts.burdens) {
    const rank = ranks.burdens.get(id)
    rows.push({ kind: 'burden', burden: id, ...(rank === undefined ? {} : { rank }) })
  }
  return rows.sort((one, other) => placeOf(one) - placeOf(other))
}
