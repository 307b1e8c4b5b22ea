import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { ratingFor } from '../domain/risk/rating-for.ts'
import { lengthOfTime } from '../domain/shared/calendar.ts'
import { type FigureContext, lengthIn } from './figure-context.ts'

const lengths = ['at', 'about', 'mean', 'median', 'upTo', 'under'] as const

/** Of a score: "after 6 weeks", but "within 6 weeks". */
const isAfter = (kind: (typeof lengths)[number]): boolean => kind !== 'upTo' && kind !== 'under'

/** When a result's figures hold: "in 10 years", "in under 3 months", or the author's own words. */
export function timeText(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts): string {
  const { t, words } = context
  const { time } = result
  const isMeasuredThen = result.form === 'scores' || result.form === 'judged'
  const says = (text: string, around: 'within' | 'after' = 'within') =>
    lengthIn(context, lengthOfTime(text), around)
  if (time.word) return words(`outcomes.${outcome.id}.${result.id}.time`)
  if (time.between) {
    const [from, to] = time.between
    const ends = { from: says(from), to: says(to) }
    return isMeasuredThen ? t('scoreTime.between', ends) : t('time.between', ends)
  }
  const kind = lengths.find((name) => time[name] !== undefined)
  const length = kind && time[kind]
  if (!kind || length === undefined) return ''
  return isMeasuredThen
    ? t(`scoreTime.${kind}`, { length: says(length, isAfter(kind) ? 'after' : 'within') })
    : t(`time.${kind}`, { length: says(length) })
}

/** How sure anyone may be, with the reason: "Not rated: …". */
export function certaintyText(
  { t, words, groups }: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
): string {
  const { scale } = result.certainty
  const certainty = t(`certainty.${ratingFor(result, groups)}`, {
    reason: words(`outcomes.${outcome.id}.${result.id}.certainty`),
  })
  return scale === undefined ? certainty : t('ratedBy', { certainty, scale })
}
