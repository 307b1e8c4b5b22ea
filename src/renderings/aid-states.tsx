import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { languageName } from '../i18n/language-name.ts'
import type { Says } from '../i18n/translate.ts'

/** How the aid stood on the day of the summary: on trial, past its review date, not tested. Empty where all is well. */
export function aidStates({ aid, language }: Summary, t: Says<'summary'>): ReactElement[] {
  if ('none' in aid) return []
  const day = dayIn(language, aid.reviewBy)
  return [
    ...(aid.signedOff
      ? []
      : [
          <Fragment key="trial">
            <strong>{t('document.trial')}</strong> {t('document.trialMeans')}
          </Fragment>,
        ]),
    ...(aid.review === 'past' ? [<Fragment key="past">{t('document.past', { day })}</Fragment>] : []),
    ...(aid.review === 'long-past'
      ? [<strong key="long-past">{t('document.longPast', { day })}</strong>]
      : []),
    ...(aid.testedWithPatients ? [] : [<Fragment key="untested">{t('document.untested')}</Fragment>]),
    ...translationStates(aid, language, t).map((says) => <Fragment key={says}>{says}</Fragment>),
  ]
}

/** What is to be known of a translation: that nobody has checked it, and which parts are in another language. */
export const translationStates = (
  { translation }: Exclude<Summary['aid'], { none: true }>,
  language: string,
  t: Says<'summary'>,
): string[] =>
  translation
    ? [
        ...(translation.isChecked ? [] : [t('document.unchecked')]),
        ...(translation.is === 'part'
          ? [t('document.partly', { language: languageName(translation.source, language) })]
          : []),
      ]
    : []

/** One sentence after another, with a space between. */
export const spaced = (says: readonly ReactElement[]): ReactNode =>
  says.map((one, place) => (place === 0 ? one : <Fragment key={one.key}> {one}</Fragment>))
