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

/** Who does what, and when; `when` is empty where nothing was said. */
export function stepLine(
  step: Step,
  language: string,
  t: Says<'summary'>,
): { who: string; what: string; when: string } {
  const { who, what, after, by } = step
  const isKnown = who === 'person' || who === 'practice' || who === 'together'
  const when = by === undefined ? '' : t('next.by', { by })
  return {
    who: isKnown ? t(`next.${who}`) : who || t('next.person'),
    what,
    when: when === '' && after !== undefined ? t('next.after', { length: lengthIn(language, after) }) : when,
  }
}
