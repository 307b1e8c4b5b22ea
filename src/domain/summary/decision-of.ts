import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

export interface Decision {
  state: 'decided' | 'leaning' | 'not-yet' | 'not-recorded'
  option?: string
}

/** Where the person stands. A choice that nobody called decided is a leaning, never more. */
export function decisionOf(facts: AidFacts, { thought, firmness }: Consultation): Decision {
  if (!thought) return { state: 'not-recorded' }
  if ('notYet' in thought) return { state: 'not-yet' }
  const { option } = thought
  if (!facts.options.some(({ id }) => id === option)) return { state: 'not-recorded' }
  return { state: firmness === 'decided' ? 'decided' : 'leaning', option }
}
