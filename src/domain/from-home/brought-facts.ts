import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { FactOf, NewFact } from '../consultation/fact.schema.ts'
import type { FromHome } from './from-home.schema.ts'
import { folded } from './home-words.ts'

interface Brought {
  said: FromHome
  source: FactOf<'home.brought'>['source']
  newId: () => string
}

type Before = Pick<
  Consultation,
  'ownWords' | 'priorities' | 'ownPriorities' | 'questions' | 'role' | 'appetite'
>

/** Statements that do not matter yet, after those that do. What the aid does not have becomes the person's own. */
function statements(aid: Pick<AidFacts, 'priorities'> | null, before: Before, { said, newId }: Brought) {
  const there = new Set(before.priorities)
  const own = new Set(before.ownPriorities.filter(({ id }) => there.has(id)).map(({ text }) => folded(text)))
  return said.priorities.flatMap(({ id, text }): NewFact[] => {
    if (id !== undefined && aid?.priorities.some((priority) => priority.id === id)) {
      if (there.has(id)) return []
      there.add(id)
      return [{ type: 'priority.chosen', priority: id }]
    }
    if (own.has(folded(text))) return []
    own.add(folded(text))
    return [{ type: 'priority.added', priority: newId(), text }]
  })
}

function questions({ questions: noted }: Before, { said, newId }: Brought): NewFact[] {
  const there = new Set(noted.map(({ text }) => folded(text)))
  return said.questions.flatMap((text): NewFact[] => {
    if (there.has(folded(text))) return []
    there.add(folded(text))
    return [{ type: 'question.noted', question: newId(), text }]
  })
}

/**
 * What a message from home adds to a consultation: whatever follows from it and overwrites nothing, then that it was
 * brought. A leaning, its reason and how it goes follow in nothing: they wait for a tap. `aid` is `null` where there is none.
 */
export function broughtFacts(
  aid: Pick<AidFacts, 'priorities'> | null,
  before: Before,
  brought: Brought,
): NewFact[] {
  const { said, source } = brought
  const facts: NewFact[] = []
  if (said.ownWords !== '' && before.ownWords === '')
    facts.push({ type: 'matters.said', text: said.ownWords })
  facts.push(...statements(aid, before, brought), ...questions(before, brought))
  if (said.role && before.role === undefined) facts.push({ type: 'role.wanted', role: said.role })
  if (said.appetite && before.appetite === undefined)
    facts.push({ type: 'numbers.wanted', appetite: said.appetite })
  // Last, so that carrying on leads to where it stands, and to what has to be asked there first.
  return [...facts, { type: 'home.brought', said, source }]
}

/** A leaning that was taken over by a tap: as a leaning, with its reason. Empty where this aid has no such choice. */
export function leaningFacts({ options }: Pick<AidFacts, 'options'>, { thought, why }: FromHome): NewFact[] {
  if (!thought) return []
  if ('option' in thought && !options.some(({ id }) => id === thought.option)) return []
  return [
    { type: 'decision.thought', thought },
    ...('option' in thought ? [{ type: 'decision.firmed' as const, firmness: 'leaning' as const }] : []),
    ...(why === '' ? [] : [{ type: 'decision.explained' as const, text: why }]),
  ]
}
