import type { AidFacts, OptionFacts, SafetyNetFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'

const urgencies = ['emergency', 'same-day', 'soon'] as const

const isCarryingOn = ({ kind }: OptionFacts): boolean => kind !== 'active'

/** The choices somebody goes home with: the one in hand, or carrying on as now while nothing is settled. */
function optionsInForce(facts: AidFacts, { thought }: Consultation): string[] {
  if (thought && 'option' in thought) return [thought.option]
  return facts.options.filter(isCarryingOn).map(({ id }) => id)
}

/** When to get help: what holds for everybody and what holds for the choice in hand, the most urgent first. */
export function safetyNetFor(facts: AidFacts, consultation: Consultation): SafetyNetFacts[] {
  const inForce = optionsInForce(facts, consultation)
  const applies = ({ options }: SafetyNetFacts) => !options || options.some((id) => inForce.includes(id))
  return urgencies.flatMap((urgency) =>
    facts.safetyNet.filter((entry) => entry.urgency === urgency && applies(entry)),
  )
}
