import type { Summary } from '../domain/summary/summary.schema.ts'
import { dayIn } from '../i18n/interface-words.ts'
import { withCommas } from '../i18n/languages.ts'
import type { Says } from '../i18n/translate.ts'

type AidOfSummary = Exclude<Summary['aid'], { none: true }>

/** Which aid it is, by whom and when it was written, and by when it is to be checked again: one line. */
export const aboutAid = (aid: AidOfSummary, language: string, t: Says<'summary'>): string =>
  t('about.line', {
    title: aid.title,
    version: aid.version,
    written: dayIn(language, aid.written),
    authors: withCommas(language, aid.authors),
    reviewBy: dayIn(language, aid.reviewBy),
  })
