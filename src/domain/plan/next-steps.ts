import type { AidFacts, StepFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation, WrittenStep } from '../consultation/consultation.ts'

/** The step of somebody who has not decided. No aid writes it, so its words live with the interface. */
export const thinkItOver = 'think-it-over'

/** What a step rests on; nothing for a step that was written in the room. */
interface StepBasis {
  sources?: readonly string[]
  generalAdvice?: true
}

/**
 * One thing to do after the talk. `what` is there where it was written or changed in the room; otherwise the words
 * are the aid's (`next.<id>`, `from: 'aid'`) or the interface's (`from: 'interface'`). `after` is a length of time
 * from today, `by` a date or a time in the writer's own words.
 */
export interface PlannedStep {
  id: string
  from: 'aid' | 'interface' | 'written'
  /** One of the three, or whom the writer named. */
  who: 'person' | 'practice' | 'together' | (string & {})
  what?: string
  after?: string
  by?: string
  basis: StepBasis
  /** False for a prepared step that nobody has accepted or changed yet: it is offered, not planned. */
  accepted: boolean
}

const optionThought = (consultation: Consultation): string | null | undefined => {
  const { thought } = consultation
  if (!thought) return undefined
  return 'option' in thought ? thought.option : null
}

const basisOf = ({ sources, generalAdvice }: StepFacts): StepBasis => ({
  ...(sources && { sources }),
  ...(generalAdvice && { generalAdvice }),
})

function preparedFor(facts: AidFacts, option: string | null | undefined): Omit<PlannedStep, 'accepted'>[] {
  if (option === undefined) return []
  if (option === null) {
    return [
      {
        id: thinkItOver,
        from: 'interface',
        who: 'person',
        basis: { generalAdvice: true },
      },
    ]
  }
  return facts.nextSteps
    .filter((step) => step.options.includes(option))
    .map((step) => ({
      id: step.id,
      from: 'aid',
      who: step.who,
      ...(step.after !== undefined && { after: step.after }),
      basis: basisOf(step),
    }))
}

/** A step as somebody wrote it over the prepared one: the aid's source no longer vouches for it. */
const asWritten = (written: WrittenStep): PlannedStep => ({
  id: written.id,
  from: 'written',
  who: written.who,
  what: written.what,
  ...(written.by !== '' && { by: written.by }),
  basis: {},
  accepted: true,
})

/**
 * The steps of a consultation: those prepared for the choice in hand (changed ones as they were changed), then those
 * that were written, without the ones taken out. Steps accepted for another choice than the one now in hand are not
 * accepted for this one.
 */
export function stepsFor(facts: AidFacts, consultation: Consultation): PlannedStep[] {
  const option = optionThought(consultation)
  const { stepsAccepted, steps, removedSteps } = consultation
  const accepted = stepsAccepted !== undefined && stepsAccepted.option === option
  const isPrepared = (id: string) => id === thinkItOver || facts.nextSteps.some((step) => step.id === id)
  const prepared = preparedFor(facts, option).map((step): PlannedStep => {
    const changed = steps.find(({ id }) => id === step.id)
    return changed ? asWritten(changed) : { ...step, accepted }
  })
  const added = steps.filter(({ id }) => !isPrepared(id)).map(asWritten)
  return [...prepared, ...added].filter(({ id }) => !removedSteps.includes(id))
}

/** What has been agreed: the steps that were accepted or written. */
export const plannedSteps = (facts: AidFacts, consultation: Consultation): PlannedStep[] =>
  stepsFor(facts, consultation).filter(({ accepted }) => accepted)

/** Whether the steps of the choice in hand were agreed to, and are still the ones that were agreed to. */
export type Agreement = 'none' | 'agreed' | 'changed'

export function agreementOn({ thought, stepsAccepted }: Consultation): Agreement {
  if (!thought || !stepsAccepted) return 'none'
  if (stepsAccepted.option !== ('option' in thought ? thought.option : null)) return 'none'
  return stepsAccepted.changedSince ? 'changed' : 'agreed'
}
