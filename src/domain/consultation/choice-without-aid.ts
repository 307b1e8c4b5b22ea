import type { ChoiceWithoutAid } from './consultation.ts'
import type { FactType } from './fact.schema.ts'
import { emptyTable, type Fold, type Handlers, put, takeOut } from './fold.ts'

/** The BRAN questions, in the order in which they are asked. */
export const branQuestions = ['benefits', 'risks', 'alternatives', 'nothing'] as const

type OfAChoiceWithoutAid = Extract<FactType, `choice.${string}`>

function choice({ so }: Fold): ChoiceWithoutAid {
  so.withoutAid ??= { name: '', options: [], answers: emptyTable() }
  return so.withoutAid
}

/** What was answered of an option that is taken out stays, so that bringing it back brings its words back. */
export const ofAChoiceWithoutAid: Handlers<OfAChoiceWithoutAid> = {
  'choice.named': (fold, { text }) => {
    choice(fold).name = text
  },
  'choice.optionAdded': (fold, { option, text, kind }) => {
    const { so } = fold
    const { options } = choice(fold)
    if (so.thought && 'option' in so.thought && so.thought.option === option) {
      so.chosenAs ??= options.find(({ id }) => id === option)?.text ?? ''
      if (so.chosenAs.trim() === text.trim()) delete so.chosenAs
    }
    put(options, { id: option, text, kind })
  },
  'choice.optionRemoved': (fold, { option }) => takeOut(choice(fold).options, option),
  'choice.answered': (fold, { option, question, text }) => {
    const { answers } = choice(fold)
    answers[option] = { ...answers[option], [question]: text }
  },
}
