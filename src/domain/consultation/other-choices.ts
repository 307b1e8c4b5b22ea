import type { OtherChoice } from './consultation.ts'
import type { Handlers } from './fold.ts'

type Talks = Pick<OtherChoice, 'consultation' | 'sameAs'>

/** Whether two talks are about one and the same choice, which counts once. */
export function isSameChoice(one: Talks, other: Talks): boolean {
  const talks = [other.consultation, ...other.sameAs]
  return [one.consultation, ...one.sameAs].some((talk) => talks.includes(talk))
}

/** One choice counts once: what is ticked takes the place of any other talk about it. */
export const ofOtherChoices: Handlers<'otherChoice.counted' | 'otherChoice.leftOut'> = {
  'otherChoice.counted': ({ so }, { id: _id, at: _at, place: _place, type: _type, ...choice }) => {
    so.otherChoices = [...so.otherChoices.filter((one) => !isSameChoice(one, choice)), choice]
  },
  'otherChoice.leftOut': ({ so }, { consultation }) => {
    so.otherChoices = so.otherChoices.filter((one) => one.consultation !== consultation)
  },
}
