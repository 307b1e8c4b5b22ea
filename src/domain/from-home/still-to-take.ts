import type { Consultation } from '../consultation/consultation.ts'
import type { NewFact } from '../consultation/fact.schema.ts'
import type { FromHome } from './from-home.schema.ts'
import { folded } from './home-words.ts'

type So = Pick<Consultation, 'ownWords' | 'priorities' | 'ownPriorities' | 'questions'>
type Statement = FromHome['priorities'][number]

/** Whether the words of home stand among the person's own words today. */
export const hasWords = ({ ownWords }: So, said: string): boolean => folded(ownWords).includes(folded(said))

/** Words of home after those that were said in the room, which stay. */
export const wordsTaken = ({ ownWords }: So, said: string): NewFact => ({
  type: 'matters.said',
  text: (ownWords === '' ? said : `${ownWords}\n${said}`).slice(0, 4000),
})

const ownOf = ({ ownPriorities }: So, text: string) =>
  ownPriorities.find((own) => folded(own.text) === folded(text))

export function hasStatement(so: So, { id, text }: Statement): boolean {
  if (id !== undefined && so.priorities.includes(id)) return true
  const own = ownOf(so, text)
  return own !== undefined && so.priorities.includes(own.id)
}

/** @param isOfAid whether the aid has the statement's id */
export function statementTaken(
  so: So,
  { id, text }: Statement,
  { isOfAid, newId }: { isOfAid: boolean; newId: () => string },
): NewFact {
  const known = isOfAid ? id : ownOf(so, text)?.id
  return known === undefined
    ? { type: 'priority.added', priority: newId(), text }
    : { type: 'priority.chosen', priority: known }
}

export const hasQuestion = ({ questions }: So, said: string): boolean =>
  questions.some(({ text }) => folded(text) === folded(said))
