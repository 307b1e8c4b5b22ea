import type { Summary } from '../domain/summary/summary.schema.ts'
import { withoutStop } from './plain-text.ts'

type SaidInWords = NonNullable<Summary['matters']['tradeOffs']>[number]
type Key = `matters.${'equal' | 'against' | 'more' | 'letGo'}`
type Values = Record<'one' | 'other' | 'more' | 'less', string>

/** Which of two matters more, as it was said; where the order says the opposite, both. */
export function saidOfTwoLine(
  { prefers, isAgainstOrder, isLetGo, ...names }: SaidInWords,
  say: (key: Key, values: Values) => string,
): string {
  const [one, other] = [withoutStop(names.one), withoutStop(names.other)]
  const [more, less] = prefers === 'other' ? [other, one] : [one, other]
  const values = { one, other, more, less }
  const differ = isAgainstOrder ? 'matters.against' : 'matters.more'
  const line = say(prefers === 'equal' ? 'matters.equal' : differ, values)
  return isLetGo ? `${line} ${say('matters.letGo', values)}` : line
}
