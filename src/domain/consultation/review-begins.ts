import type { Aid } from '../aid/aid.schema.ts'
import { wordsOf } from '../aid/words-of.ts'
import { blankOptions } from './blank-aid.ts'
import type { ChoiceWithoutAid, Consultation } from './consultation.ts'
import { consultationFrom } from './consultation-from.ts'
import type { Fact, FactOf, NewFact } from './fact.schema.ts'

/** A consultation as it is kept, with the aid that it was about (`null`: without one). */
export interface KeptTalk {
  id: string
  aid: Aid | null
  facts: readonly Fact[]
}

/** The consultations that one looks back on, the latest first. */
export const lookedBackOn = ({ review }: Pick<Consultation, 'review'>): string[] =>
  review ? [review.earlier.consultation, ...(review.earlier.before ?? [])] : []

/** What a review carries of an earlier consultation, in the words of then; the earlier one is only read. */
export function earlierTalk({ id, aid, facts }: KeptTalk): FactOf<'review.begun'>['earlier'] {
  const then = consultationFrom(facts)
  const { ownWords, ownPriorities, priorities, firmness, why, withoutAid } = then
  const words = aid && wordsOf(aid, then.language ?? aid.facts.sourceLanguage)
  const own = (priority: string) => ownPriorities.find((one) => one.id === priority)?.text
  const options = words ? undefined : blankOptions(withoutAid, '')
  const isOf = (option: string) => options?.some(({ id: known }) => known === option) ?? true
  // A choice that was written and taken out again is none that could be stayed with.
  const thought =
    then.thought && 'option' in then.thought && !isOf(then.thought.option) ? undefined : then.thought
  const nameOf = (option: string) =>
    words?.(`options.${option}.name`) ?? options?.find(({ id: known }) => known === option)?.text
  const chosen = thought && 'option' in thought && nameOf(thought.option)
  const before = lookedBackOn(then).slice(0, 100)
  return {
    consultation: id,
    ...(before.length > 0 && { before }),
    day: (facts[0]?.at ?? '').slice(0, 10),
    aid: aid && { id: aid.facts.id, version: aid.facts.version, hash: aid.hash },
    ownWords,
    priorities: priorities
      .map((priority) => ({ id: priority, text: own(priority) ?? words?.(`priorities.${priority}`) ?? '' }))
      .filter(({ text }) => text !== '')
      .slice(0, 100),
    ...(thought && { thought }),
    ...(chosen && { chosen }),
    ...(firmness && { firmness }),
    why,
  }
}

type Question = FactOf<'choice.answered'>['question']

/** A choice without an aid as it stands, in the facts that make it; what was taken out of it is left behind. */
function choiceFacts({ name, options, answers }: ChoiceWithoutAid): NewFact[] {
  const ids = blankOptions({ name, options, answers }, '').map(({ id }) => id)
  return [
    ...(name === '' ? [] : [{ type: 'choice.named' as const, text: name }]),
    ...options.map(({ id, text, kind }) => ({ type: 'choice.optionAdded' as const, option: id, text, kind })),
    ...ids.flatMap((option) => {
      const written = Object.entries(answers[option] ?? {}) as [Question, string][]
      return written
        .filter(([, text]) => text !== '')
        .map(([question, text]) => ({ type: 'choice.answered' as const, option, question, text }))
    }),
  ]
}

/** With what a review begins: where there is no aid, the choice of then comes first, so that both begin from it. */
export function reviewBegins(kept: KeptTalk): NewFact[] {
  const { withoutAid, begun, language, isBeside = false } = consultationFrom(kept.facts)
  const choice = kept.aid === null && withoutAid ? choiceFacts(withoutAid) : []
  const spoken: NewFact[] =
    language === undefined || language === begun?.language
      ? []
      : [{ type: 'language.chosen', language, beside: isBeside }]
  return [...spoken, ...choice, { type: 'review.begun', earlier: earlierTalk(kept) }]
}
