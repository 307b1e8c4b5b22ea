import type { AidFacts, OptionFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

/** How many choices can stand side by side. */
export const sideBySide = { fewest: 2, most: 4 } as const

interface ComparedChoices {
  /** Side by side, in the author's order. Empty where there are too many and nobody has chosen among them. */
  compared: OptionFacts[]
  /** Every other choice: none vanishes. */
  others: OptionFacts[]
}

/** The choices that stand side by side, and the others. */
export function comparedChoices({ options }: AidFacts, { compared = [] }: Consultation): ComparedChoices {
  const chosen = options.filter(({ id }) => compared.includes(id))
  if (chosen.length >= sideBySide.fewest)
    return { compared: chosen, others: options.filter((option) => !chosen.includes(option)) }
  return options.length > sideBySide.most
    ? { compared: [], others: options }
    : { compared: options, others: [] }
}

/** The choice of carrying on as now, of waiting or of doing nothing: what the others are weighed against. */
export const carryingOn = ({ options }: AidFacts): OptionFacts | undefined =>
  options.find(({ kind }) => kind === 'as-now') ?? options.find(({ kind }) => kind !== 'active')
