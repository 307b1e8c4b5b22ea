import type { Aid } from '../aid/aid.schema.ts'
import { wordsOf } from '../aid/words-of.ts'
import type { Consultation, Review } from './consultation.ts'
import { consultationFrom } from './consultation-from.ts'
import type { Fact, FactOf } from './fact.schema.ts'

/** A consultation as it is kept, with the aid that it was about. */
export interface KeptTalk {
  id: string
  aid: Aid
  facts: readonly Fact[]
}

/** What a review carries of an earlier consultation, in the words of then; the earlier one is only read. */
export function earlierTalk({ id, aid, facts }: KeptTalk): FactOf<'review.begun'>['earlier'] {
  const { begun, ownWords, ownPriorities, priorities, thought, firmness, why } = consultationFrom(facts)
  const words = wordsOf(aid, begun?.language ?? aid.facts.sourceLanguage)
  const own = (priority: string) => ownPriorities.find((one) => one.id === priority)?.text
  const chosen = thought && 'option' in thought ? words(`options.${thought.option}.name`) : ''
  return {
    consultation: id,
    day: (facts[0]?.at ?? '').slice(0, 10),
    aid: { id: aid.facts.id, version: aid.facts.version, hash: aid.hash },
    ownWords,
    priorities: priorities
      .map((priority) => ({ id: priority, text: own(priority) ?? words(`priorities.${priority}`) }))
      .filter(({ text }) => text !== '')
      .slice(0, 100),
    ...(thought && { thought }),
    ...(chosen && { chosen }),
    ...(firmness && { firmness }),
    why,
  }
}

const thoughtKey = (thought: Consultation['thought']): string =>
  !thought ? '' : 'option' in thought ? `option ${thought.option}` : 'not yet'

/** How a review ended. Who stayed and then thought otherwise has not stayed: nothing is said of it. */
export function concludedOf({ review, thought }: Consultation): Review['concluded'] {
  if (!review || review.concluded === 'decide-again') return review?.concluded
  return thoughtKey(thought) === thoughtKey(review.earlier.thought) ? review.concluded : undefined
}
