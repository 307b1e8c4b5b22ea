import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { armFor } from '../risk/arm-for.ts'
import { comparedChoices } from './compared-choices.ts'
import { prioritiesWithSubjects } from './subjects.ts'

export type BurdenCategory = AidFacts['burdens'][number]['category']

/** In the order in which a day is lived with a choice, the cost last. */
const categories: readonly BurdenCategory[] = [
  'routine',
  'tests-and-visits',
  'recovery',
  'work-and-driving',
  'daily-life',
  'cost',
]

/** One row of the table of choices. `rank` is its 1-based place among what matters to this person. */
export type ChoicesRow =
  | {
      kind: 'outcome'
      outcome: string
      /** The result that leads; `further` are those behind it, in the author's order. */
      result: string
      rank?: number
      mustMention: boolean
      /** It applies to other choices, and to none of those that are compared and not put aside. */
      ofOthers?: true
      rare: boolean
      further: string[]
    }
  | { kind: 'burden'; burden: string; category: BurdenCategory; rank?: number }

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
  for (const { priority, subjects } of prioritiesWithSubjects(facts, consultation)) {
    const rank = consultation.priorities.indexOf(priority) + 1
    for (const subject of subjects) {
      if (subject.kind === 'own') continue
      const { outcome, burden } = subject.about
      if (outcome !== undefined) keepFirst(outcomes, wholeOf(facts, outcome)?.id, rank)
      if (burden !== undefined) keepFirst(burdens, burden, rank)
    }
  }
  return { outcomes, burdens }
}

const isMustMention = (facts: AidFacts, outcome: OutcomeFacts): boolean =>
  outcome.mustMention || partsOf(facts, outcome.id).some((part) => part.mustMention)

/** Whether an outcome applies to a choice: what is not known of it does, too. */
function appliesTo(facts: AidFacts, outcome: string): (option: string) => boolean {
  const all = facts.outcomes.filter(({ id }) => wholeOf(facts, id)?.id === outcome)
  const results = all.flatMap((one) => one.results)
  return (option) => results.some((result) => armFor(result, option)?.value !== 'not-applicable')
}

/** What a person's priorities leave at the front, then what must be mentioned, then the rest. */
function placeOf(row: ChoicesRow): number {
  if (row.rank !== undefined) return row.rank
  return row.kind === 'outcome' && row.mustMention ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER
}

/** Rows that are on the first screen whatever was chosen: what matters to this person, and what must be mentioned. */
export const isFirst = (row: ChoicesRow): boolean =>
  row.rank !== undefined || (row.kind === 'outcome' && row.mustMention)

/** Rows that stand together; those of a category are burdens behind everything that leads. */
export interface RowGroup {
  category?: BurdenCategory
  rows: ChoicesRow[]
}

/** The same rows; burdens that nobody ranked come last, under their categories. */
export function groupedRows(rows: readonly ChoicesRow[]): RowGroup[] {
  const isBehind = (row: ChoicesRow): boolean => row.kind === 'burden' && row.rank === undefined
  const inCategory = (category: BurdenCategory) =>
    rows.filter((row) => isBehind(row) && row.kind === 'burden' && row.category === category)
  const groups: RowGroup[] = [
    { rows: rows.filter((row) => !isBehind(row)) },
    ...categories.map((category) => ({ category, rows: inCategory(category) })),
  ]
  return groups.filter((group) => group.rows.length > 0)
}

/**
 * The rows of the table of choices: led by what matters to this person in their order, then always the outcomes that
 * must be mentioned, then the rest; ties keep the author's order. A part has no row of its own.
 */
export function choicesRows(facts: AidFacts, consultation: Consultation): ChoicesRow[] {
  const ranks = ranksOf(facts, consultation)
  const rows: ChoicesRow[] = []
  const { compared } = comparedChoices(facts, consultation)
  const these = compared.filter(({ id }) => !(id in consultation.ruledOut))
  for (const outcome of facts.outcomes) {
    const [first, ...further] = outcome.results
    if (outcome.partOf !== undefined || !first) continue
    const rank = ranks.outcomes.get(outcome.id)
    const applies = appliesTo(facts, outcome.id)
    const isHere = rank !== undefined || these.length === 0 || these.some(({ id }) => applies(id))
    rows.push({
      kind: 'outcome',
      outcome: outcome.id,
      result: first.id,
      ...(rank === undefined ? {} : { rank }),
      mustMention: isMustMention(facts, outcome),
      rare: outcome.rare === true,
      ...(isHere || !facts.options.some(({ id }) => applies(id)) ? {} : { ofOthers: true }),
      further: further.map(({ id }) => id),
    })
  }
  for (const { id, category } of facts.burdens) {
    const rank = ranks.burdens.get(id)
    rows.push({ kind: 'burden', burden: id, category, ...(rank === undefined ? {} : { rank }) })
  }
  return rows.sort((one, other) => placeOf(one) - placeOf(other))
}
