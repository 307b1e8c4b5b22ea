import { chosenThen, concludedOf } from '../consultation/earlier-talk.ts'
import { freeText } from './free-text.ts'
import type { Material } from './material.ts'
import type { Summary } from './summary.schema.ts'

/** What a review tells of the earlier consultation; nothing where this is none. */
export function reviewPart({ words, consultation, voice }: Material): Pick<Summary, 'review'> {
  const { review } = consultation
  if (!review) return {}
  const { day, aid, thought, firmness, why, ownWords, priorities } = review.earlier
  const option = thought && 'option' in thought ? thought.option : undefined
  const state = option === undefined ? (thought ? 'not-yet' : 'not-recorded') : (firmness ?? 'leaning')
  const concluded = concludedOf(consultation)
  return {
    review: {
      day,
      version: aid?.version ?? '',
      state,
      option: option === undefined ? '' : voice.prose(chosenThen(review.earlier, words) || option),
      why: freeText(why),
      ownWords: freeText(ownWords),
      statements: priorities.map(({ text }) => freeText(voice.prose(text))),
      happened: freeText(review.happened),
      changed: freeText(review.changed),
      ...(concluded && { concluded }),
    },
  }
}
