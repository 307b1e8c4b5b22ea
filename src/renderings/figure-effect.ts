import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { effectOf } from '../domain/risk/effect-of.ts'
import { ratingFor } from '../domain/risk/rating-for.ts'
import { type FigureContext, nameOf } from './figure-context.ts'

/**
 * What each choice does, as sure as anybody may say it: certainty × effect. Nothing where nobody rated the certainty,
 * and nothing of a difference that is not clear.
 */
export function effectSentences(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
): string[] {
  const rating = ratingFor(result, context.groups)
  if (rating === 'not-rated') return []
  const names = result.arms.flatMap(({ options, arm }) => options[0] ?? arm ?? [])
  return names.flatMap((name) => {
    const effect = effectOf(context.facts, outcome, result, name, context.groups)
    if (!effect) return []
    const values = {
      option: nameOf(context, outcome, result, name),
      against: nameOf(context, outcome, result, effect.to),
    }
    if (rating === 'very-low') return [context.t(`effect.very-low.${effect.way}`, values)]
    return [context.t(`effect.${rating}.${effect.way}.${effect.size ?? 'plain'}`, values)]
  })
}
