import type { WordsOf } from '../aid/words-of.ts'
import { asNow, unwritten } from './blank-aid.ts'
import type { Consultation, Review } from './consultation.ts'

/** What the choice of then was called then; `''` where it has no name any more. */
export function chosenThen({ aid, thought, chosen }: Review['earlier'], words: WordsOf): string {
  if (!thought || 'notYet' in thought) return ''
  if (chosen !== undefined || aid) return chosen ?? words(`options.${thought.option}.name`)
  return thought.option === asNow ? words(unwritten) : ''
}

const thoughtKey = (thought: Consultation['thought']): string =>
  !thought ? '' : 'option' in thought ? `option ${thought.option}` : 'not yet'

/** How a review ended. Who stayed and then thought otherwise has not stayed: nothing is said of it. */
export function concludedOf({ review, thought }: Consultation): Review['concluded'] {
  if (!review || review.concluded === 'decide-again') return review?.concluded
  return thoughtKey(thought) === thoughtKey(review.earlier.thought) ? review.concluded : undefined
}
