import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { gentleQuestionOf } from './gentle-question.ts'

/** Two things that were said and do not go together. Both stand; neither is put right. */
export type Doubt =
  | 'decided-not-sure'
  | 'decided-not-understand'
  | 'decided-not-what-matters'
  | 'decided-not-supported'
  | 'decided-unsure-about-first'
  | 'chosen-put-aside'
  | 'group-since'
  | 'words-since'
  | 'clinician-leads-without-recommendation'

/** Something is another than when the choice was made; choosing it anew settles that. */
export const isSince = (doubt: Doubt): boolean => doubt === 'group-since' || doubt === 'words-since'

const items = ['sure', 'understand', 'what-matters', 'supported'] as const

/** Where what was said contradicts itself or is not whole, so that the screen and the note can say so plainly. */
export function doubtsOf(facts: AidFacts, consultation: Consultation): Doubt[] {
  const { thought, firmness, isGroupSince, chosenAs, readiness, ruledOut, role, recommendation } =
    consultation
  if (!thought || !('option' in thought)) return []
  if (!facts.options.some(({ id }) => id === thought.option)) return []
  const aside: Doubt[] = [
    ...(thought.option in ruledOut ? (['chosen-put-aside'] as const) : []),
    ...(isGroupSince ? (['group-since'] as const) : []),
    ...(chosenAs === undefined ? [] : (['words-since'] as const)),
  ]
  if (firmness !== 'decided') return aside
  return [
    ...aside,
    ...items.filter((item) => readiness[item] === 'no').map((item): Doubt => `decided-not-${item}`),
    ...(gentleQuestionOf(facts, consultation)?.answer === 'unsure'
      ? (['decided-unsure-about-first'] as const)
      : []),
    ...(role === 'clinician' && recommendation?.option === undefined
      ? (['clinician-leads-without-recommendation'] as const)
      : []),
  ]
}
