import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { isBlank } from '../consultation/blank-aid.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { stepsFor } from './next-steps.ts'

/** What a stage was opened for and nobody has answered, where the papers would say the contrary of what was meant. */
export type LeftOpen = 'firmness' | 'steps' | 'help'

export function leftOpenAt(stage: string, facts: AidFacts, consultation: Consultation): LeftOpen | undefined {
  const { thought, firmness, help } = consultation
  if (stage === 'decide') return thought && 'option' in thought && !firmness ? 'firmness' : undefined
  if (stage !== 'next') return undefined
  if (stepsFor(facts, consultation).some(({ accepted }) => !accepted)) return 'steps'
  return isBlank(facts) && help.trim() === '' ? 'help' : undefined
}
