import type { Consultation } from './consultation.ts'

type Decider = NonNullable<Consultation['decider']>

/**
 * What may be said of being able to decide. It is presumed only of a person who decides, with support or without, and
 * only where the clinician said so.
 * Nobody presumes that a child can consent, or that somebody cannot decide: until it was assessed it is `not-recorded`.
 * Where a parent decides it is not asked.
 */
export type Capacity =
  | 'presumed'
  | 'assessed'
  | 'assessed-child'
  | 'assessed-unable'
  | 'parent'
  | 'not-recorded'

export function capacityIn({ who, capacity }: Decider): Capacity {
  if (who === 'person' || who === 'person-with-support') return capacity ?? 'not-recorded'
  if (who === 'parent') return 'parent'
  if (capacity !== 'assessed') return 'not-recorded'
  return who === 'child-consents' ? 'assessed-child' : 'assessed-unable'
}

/** Whether somebody stands between the two who talk, so that time alone is worth a question. */
export const isTimeAloneAsked = ({ present, decider }: Consultation): boolean =>
  decider?.who === 'parent' || present.some((who) => who !== 'person' && who !== 'interpreter')
