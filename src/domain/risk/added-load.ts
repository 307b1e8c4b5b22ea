import type { AddedAmount, OptionFacts, OptionLoad } from '../aid/aid-facts.schema.ts'
import type { Consultation, OtherChoice } from '../consultation/consultation.ts'

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
  most?: number | undefined
}

/** What several choices add of one kind: what is known of it, and of how many it is not. */
export interface OthersLoad {
  known?: Amount
  notKnownOf: number
}

/** What one choice adds of one kind to what the person's days hold now. Absent: the aid does not say, or nobody knows. */
export interface LoadWith {
  of: LoadKind
  now?: number
  adds?: Amount
  /** What the other choices that were ticked add; `now` is then what there is besides. Absent: none was ticked. */
  others?: OthersLoad
  /** `adds` and `others` together, where all of it is known. */
  chosen?: Amount
  /** All of it together, where all of it is known. */
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

/** What a choice adds, as far as its aid says. */
export function addedBy({ adds }: Pick<OptionFacts, 'adds'>): OtherChoice['adds'] {
  const known = loadKinds.flatMap((of) => {
    const added = adds?.[keys[of]]
    return added ? [[of, amountOf(added)] as const] : []
  })
  return Object.fromEntries(known)
}

/** What choices add together; what is not known of one of them is counted as such and never as none. */
export function addedByAll(of: LoadKind, choices: readonly Pick<OtherChoice, 'adds'>[]): OthersLoad {
  const known = choices.flatMap(({ adds }) => adds[of] ?? [])
  const [first, ...rest] = known
  return {
    ...(first && { known: rest.reduce<Amount>(sum, first) }),
    notKnownOf: choices.length - known.length,
  }
}

/** What is said of a choice, kind by kind, beside what the person's days hold and what else they chose. */
export function loadWith(
  option: Pick<OptionFacts, 'adds'>,
  { load, otherChoices }: Pick<Consultation, 'load' | 'otherChoices'>,
): LoadWith[] {
  const added = addedBy(option)
  return loadKinds.map((of) => {
    const now = load[of] ?? undefined
    const adds = added[of]
    const others = otherChoices.length > 0 ? addedByAll(of, otherChoices) : undefined
    const whole = others?.notKnownOf === 0 ? others.known : undefined
    const chosen = adds && whole && sum(adds, whole)
    const all = others ? chosen : adds
    return {
      of,
      ...(now !== undefined && { now }),
      ...(adds && { adds }),
      ...(others && { others }),
      ...(chosen && { chosen }),
      ...(now !== undefined && all && { becomes: sum({ least: now, most: now }, all) }),
      basis: option.adds?.[keys[of]] ?? {},
    }
  })
}
