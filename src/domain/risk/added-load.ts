import type { AddedAmount, OptionFacts, OptionLoad } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

export type LoadKind = keyof Consultation['load']
export const loadKinds = ['tablets-a-day', 'tests-a-year', 'visits-a-year'] as const satisfies LoadKind[]

const keys: Record<LoadKind, keyof OptionLoad> = {
  'tablets-a-day': 'tabletsADay',
  'tests-a-year': 'testsAYear',
  'visits-a-year': 'visitsAYear',
}

/** So many; or from `least` to `most`; or, without `most`, `least` or more. */
export interface Amount {
  least: number
  most?: number
}

/** What one choice adds of one kind to what the person's days hold now. Absent: the aid does not say, or nobody knows. */
export interface LoadWith {
  of: LoadKind
  now?: number
  adds?: Amount
  /** `now` and `adds` together. */
  becomes?: Amount
  basis: Pick<AddedAmount, 'sources' | 'generalAdvice'>
}

const amountOf = ({ amount, upTo, orMore }: AddedAmount): Amount => ({
  least: amount,
  ...(!orMore && { most: upTo ?? amount }),
})

const sum = (one: Amount, other: Amount): Amount => ({
  least: one.least + other.least,
  ...(one.most !== undefined && other.most !== undefined && { most: one.most + other.most }),
})

/** What is said of a choice, kind by kind. */
export function loadWith(option: Pick<OptionFacts, 'adds'>, load: Consultation['load']): LoadWith[] {
  return loadKinds.map((of) => {
    const { adds: said } = option
    const added = said?.[keys[of]]
    const now = load[of] ?? undefined
    const adds = added && amountOf(added)
    return {
      of,
      ...(now !== undefined && { now }),
      ...(adds && { adds }),
      ...(now !== undefined && adds && { becomes: sum({ least: now, most: now }, adds) }),
      basis: added ?? {},
    }
  })
}
