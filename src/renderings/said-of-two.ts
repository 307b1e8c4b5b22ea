import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'

export type SaidInWords = NonNullable<Summary['matters']['tradeOffs']>[number]

/** Which of two matters more, as it was said; where the order says the opposite, both. */
export function saidOfTwoLine(
  { one, other, prefers, isAgainstOrder, isLetGo }: SaidInWords,
  t: Says<'summary'> | Says<'note'>,
): string {
  const [more, less] = prefers === 'other' ? [other, one] : [one, other]
  const line =
    prefers === 'equal'
      ? t('matters.equal', { one, other })
      : t(isAgainstOrder ? 'matters.against' : 'matters.more', { more, less })
  return isLetGo ? `${line} ${t('matters.letGo')}` : line
}
