import { lengthOfTime } from '../domain/shared/calendar.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Says } from '../i18n/translate.ts'

type Step = Summary['next']['steps'][number]

/** A length of time as a language says it: `6 weeks`. */
export function lengthIn(language: string, length: string): string {
  const { amount, unit } = lengthOfTime(length)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: unit.slice(0, -1),
    unitDisplay: 'long',
    numberingSystem: 'latn',
  }).format(amount)
}

const parts = ['person', 'practice', 'together'] as const

/** Whose step it is, the person's where nobody was written; nothing where somebody else was. */
export const partOf = ({ who }: Step): (typeof parts)[number] | undefined =>
  parts.find((part) => part === (who || 'person'))

/** Who does what, and when; `when` is empty where nothing was said. */
export function stepLine(
  step: Step,
  language: string,
  t: Says<'summary'>,
): { who: string; what: string; when: string } {
  const { who, what, after, by } = step
  const part = partOf(step)
  const when = by === undefined ? '' : t('next.by', { by })
  return {
    who: part ? t(`next.${part}`) : who,
    what,
    when: when === '' && after !== undefined ? t('next.after', { length: lengthIn(language, after) }) : when,
  }
}
