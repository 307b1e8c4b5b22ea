import type { Consultation } from './consultation.ts'
import type { FactType } from './fact.schema.ts'

/** Where a consultation is in its life, as far as facts are concerned. */
export type Life = 'not-begun' | 'talking' | 'finished'

export const lifeOf = (consultation: Consultation): Life =>
  consultation.finished ? 'finished' : consultation.begun ? 'talking' : 'not-begun'

const onlyOnceBegun: ReadonlySet<FactType> = new Set<FactType>([
  'consultation.finished',
  'consultation.reopened',
  'fact.undone',
])
const onceFinished: ReadonlySet<FactType> = new Set<FactType>(['summary.given', 'consultation.reopened'])

/**
 * Whether a fact may be added in this life. Nothing comes before the beginning and there is one beginning; what is
 * finished may still be given to people or reopened, and nothing else.
 */
export function mayAdd(life: Life, type: FactType): boolean {
  if (life === 'finished') return onceFinished.has(type)
  if (life === 'not-begun') return !onlyOnceBegun.has(type)
  return type !== 'consultation.begun' && type !== 'consultation.reopened'
}
