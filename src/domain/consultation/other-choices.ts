import type { OtherChoice } from './consultation.ts'
import type { Handlers } from './fold.ts'

type Talks = Pick<OtherChoice, 'consultation' | 'sameAs'>

const talksOf = ({ consultation, sameAs }: Talks): string[] => [consultation, ...sameAs]

/** One choice counts once: what is ticked takes the place of any other talk about it. */
export const ofOtherChoices: Handlers<'otherChoice.counted' | 'otherChoice.leftOut'> = {
  'otherChoice.counted': ({ so }, { id: _id, at: _at, place: _place, type: _type, ...choice }) => {
    so.otherChoices = [
      ...so.otherChoices.filter((one) => !talksOf(one).some((talk) => talksOf(choice).includes(talk))),
      choice,
    ]
  },
  'otherChoice.leftOut': ({ so }, { consultation }) => {
    so.otherChoices = so.otherChoices.filter((one) => one.consultation !== consultation)
  },
}
